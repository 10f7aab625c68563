/** Bodies that are none, or too much: always an answer below 500, and nothing written when it is an error. */
import assert from 'node:assert/strict'
import { sendRaw } from './raw-request.ts'
import {
    assertStatus,
    assertUnchanged,
    createGroup,
    createUser,
    ENTERPRISE,
    NOBODY,
    patch,
    PATCH_OP,
    read,
    SEARCH,
    send,
    succeed,
    unique,
    USER,
    type Body,
} from './scim-server.ts'

const counts = async (): Promise<number[]> => [
    (await read('/Users?count=0')).totalResults,
    (await read('/Groups?count=0')).totalResults,
]

const MALFORMED: readonly (readonly [what: string, body: string | Buffer])[] = [
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['null', 'null'],
    ['true', 'true'],
    ['a number', '1'],
    ['a text', '"userName"'],
    ['an empty list', '[]'],
    ['a list of lists', '[[],{}]'],
    ['an opening brace', '{'],
    ['a closing brace', '}'],
    ['two objects', '{}{}'],
    ['a name without a value', '{"userName":}'],
    ['a comma at the end', '{"userName":"x","displayName":"x",}'],
    ['single quotes', "{'userName':'x'}"],
    ['names without quotes', '{userName:"x"}'],
    ['a comment', '{"userName":"x","displayName":"x"/* */}'],
    ['NaN', '{"userName":"x","displayName":"x","active":NaN}'],
    ['undefined', 'undefined'],
    ['a text without end', '{"userName":"x'],
    ['a line break in a text', '{"userName":"a\nb","displayName":"a\nb"}'],
    ['an escape that is none', '{"userName":"\\x","displayName":"\\x"}'],
    ['100,000 opening brackets', '['.repeat(100_000)],
    ['100,000 opening braces', '{"a":'.repeat(100_000)],
    ['an XML document', '<user xmlns="x"/>'],
    ['a form', 'userName=x&displayName=x'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])],
    ['a 9 MB text without end', `{"title":"${'x'.repeat(9_000_000)}`],
]

const isSmall = ([, body]: readonly [string, string | Buffer]): boolean => body.length <= 100_000

const TARGETS: Readonly<Record<string, (user: Body, group: Body) => readonly [method: string, address: string]>> = {
    'POST /Users': () => ['POST', '/Users'],
    'POST /Groups': () => ['POST', '/Groups'],
    'POST /Users/.search': () => ['POST', '/Users/.search'],
    'POST /.search': () => ['POST', '/.search'],
    'POST /Bulk': () => ['POST', '/Bulk'],
    'PUT /Users/{id}': ({ id }) => ['PUT', `/Users/${id}`],
    'PATCH /Users/{id}': ({ id }) => ['PATCH', `/Users/${id}`],
    'PUT /Groups/{id}': (_user, { id }) => ['PUT', `/Groups/${id}`],
    'PATCH /Groups/{id}': (_user, { id }) => ['PATCH', `/Groups/${id}`],
}

for (const [target, find] of Object.entries(TARGETS)) {
    describe(`conformance: robust against bodies of ${target}`, () => {
        it('RFC 7644 3.12: 400 invalidSyntax to each body that is none, and nothing is written', async () => {
            const [user, group] = [await createUser({ title: 'Kept' }), await createGroup()]
            const [method, address] = find(user, group)
            const before = await counts()
            const sent = address === '/Bulk' || target === 'POST /Users' ? MALFORMED : MALFORMED.filter(isSmall)
            for (const [what, body] of sent) {
                const answer = await sendRaw(method, address, body)
                const tooLarge = target === 'POST /Bulk' && body.length > 1048576
                assert.equal(answer.status, tooLarge ? 413 : 400, `${what}: ${answer.text}`)
                assert.equal(answer.body.scimType, tooLarge ? undefined : 'invalidSyntax', what)
                assert.ok(answer.text.length < 1000, what)
            }
            assert.deepEqual(await counts(), before)
            assert.deepEqual([await read(`/Users/${user.id}`), await read(`/Groups/${group.id}`)], [user, group])
        })
    })
}

describe('conformance: robust against what stands in bodies', () => {
    for (const [what, members] of [
        ['__proto__', '"__proto__":{"active":false,"title":"P","isAdmin":true}'],
        ['constructor', '"constructor":{"prototype":{"title":"P"}}'],
        ['names of methods', '"toString":"x","hasOwnProperty":1,"valueOf":null,"length":0'],
        ['__proto__ within', '"name":{"__proto__":{"familyName":"P"},"constructor":{"x":1}}'],
        ['__proto__ in a value', '"emails":[{"value":"x@example.com","__proto__":{"type":"P"}}]'],
        ['__proto__ of an extension', `"${ENTERPRISE}":{"__proto__":{"division":"P"}}`],
        ['5,000 unknown attributes', Array.from({ length: 5000 }, (_, at) => `"x${at}":${at}`).join()],
        ['an unknown attribute 40 deep', `"x":${'{"y":'.repeat(40)}1${'}'.repeat(40)}`],
        ['an unknown attribute without a name', '"":"x"," ":1'],
        ['an unknown URN with __proto__', '"urn:x":{"__proto__":{"a":1}}'],
    ] as const) {
        it(`RFC 7644 3.3: ${what} has no effect`, async () => {
            const userName = unique('robust')
            const answer = await send('POST', '/Users', `{"schemas":["${USER}"],"userName":"${userName}",${members}}`)
            assertStatus(answer, 201)
            assert.equal(answer.body.active, true)
            assert.equal(answer.body.title, undefined)
            assert.ok(!answer.text.includes('"P"'), answer.text)
            const other = await createUser()
            assert.deepEqual([other.title, other.active, other.name], [undefined, true, undefined])
        })
    }

    it('RFC 8259 9: 400 to an unknown attribute 10,000 deep', async () => {
        const deep = `${'{"y":'.repeat(10_000)}1${'}'.repeat(10_000)}`
        const answer = await send('POST', '/Users', `{"userName":"${unique('deep')}","x":${deep}}`)
        assertStatus(answer, 400, 'invalidSyntax')
    })

    it('RFC 8259 4: of a name that stands twice one counts, or the body is refused', async () => {
        const userName = unique('twice')
        const answer = await send('POST', '/Users', `{"userName":"${userName}","title":"a","title":"b"}`)
        if (answer.status === 201) assert.ok(['a', 'b'].includes(String(answer.body.title)))
        else assertStatus(answer, 400, 'invalidSyntax')
    })

    for (const [what, body] of [
        ['a 9 MB title', { title: 'x'.repeat(9_000_000) }],
        ['a 1 MB userName', { userName: 'x'.repeat(1_000_000) }],
        ['20,000 emails', { emails: Array.from({ length: 20_000 }, (_, at) => ({ value: `${at}@example.com` })) }],
        ['10,000 roles', { roles: Array.from({ length: 10_000 }, (_, at) => ({ value: `r${at}` })) }],
        ['a 2 MB certificate', { x509Certificates: [{ value: 'QUJD'.repeat(500_000) }] }],
        ['2,000 phone numbers of 1,000 characters', { phoneNumbers: Array(2000).fill({ value: '5'.repeat(1000) }) }],
    ] as const) {
        it(`RFC 7644 3.12: ${what}: refused as a whole, or kept as a whole`, async () => {
            const userName = unique('large')
            const before = await counts()
            const answer = await send('POST', '/Users', { schemas: [USER], userName, ...body })
            if (answer.status === 201) {
                const [[name, value]] = Object.entries(body) as [[string, unknown]]
                const stored = (await read(`/Users/${answer.body.id}`))[name]
                if (Array.isArray(value)) assert.equal((stored as unknown[]).length, new Set(value).size)
                else assert.equal(stored, value)
                return
            }
            assert.ok(answer.status === 413 || answer.body.scimType === 'invalidValue', answer.text)
            assert.ok(answer.text.length < 1000)
            assert.deepEqual(await counts(), before)
        })
    }

    it('RFC 7644 3.12: a body above 10 MB is refused below 500', async () => {
        const before = await counts()
        const answer = await sendRaw('POST', '/Users', JSON.stringify({ userName: 'x', title: 'x'.repeat(11_000_000) }))
        assert.ok([400, 413].includes(answer.status))
        assert.deepEqual(await counts(), before)
    })

    it('RFC 7644 3.5.2: 10,000 operations are refused or done, all of them', async () => {
        for (const { meta, id } of [await createUser({ title: 'Kept' }), await createGroup()]) {
            const address = `/${meta.resourceType}s/${id}`
            await assertUnchanged(address, async () => {
                const operation = { op: 'replace', path: 'displayName', value: unique('Many') }
                const answer = await patch(address, Array(10_000).fill(operation))
                assert.ok([400, 413].includes(answer.status), answer.text)
            })
        }
    })

    it('RFC 7644 3.5.2: 1,000 operations are done', async () => {
        const { id } = await createUser()
        const operations = Array.from({ length: 1000 }, (_, at) => ({ op: 'replace', path: 'title', value: `T${at}` }))
        assert.equal((await patch(`/Users/${id}`, operations)).body.title, 'T999')
    })

    it('RFC 7644 3.5.2: 20,000 members nobody has the id of are left out', async () => {
        const user = await createUser()
        const { id } = await createGroup()
        const value = Array.from({ length: 20_000 }, (_, at) => ({ value: at.toString(16).padStart(32, '0') }))
        const answer = await patch(`/Groups/${id}`, [
            { op: 'add', path: 'members', value: [...value, { value: user.id }] },
        ])
        assertStatus(answer, 200)
        assert.deepEqual(
            answer.body.members?.map((each) => each.value),
            [user.id],
        )
    })

    for (const [what, request] of [
        ['a 2 MB filter', { filter: `title eq "${'x'.repeat(2_000_000)}"` }],
        ['a filter of 20,000 conditions', { filter: Array(20_000).fill('title pr').join(' and ') }],
        ['a filter 50,000 deep', { filter: `${'('.repeat(50_000)}title pr${')'.repeat(50_000)}` }],
    ] as const) {
        it(`RFC 7644 3.4.3: 400 invalidFilter to ${what}`, async () => {
            for (const address of ['/Users/.search', '/Groups/.search', '/.search']) {
                assertStatus(await send('POST', address, { schemas: [SEARCH], ...request }), 400, 'invalidFilter')
            }
        })
    }

    it('RFC 7644 3.4.3: 10,000 names of attributes are refused or understood', async () => {
        const attributes = Array.from({ length: 10_000 }, (_, at) => `x${at}`)
        const answer = await send('POST', '/Users/.search', { schemas: [SEARCH], count: 1, attributes })
        assert.ok([200, 400].includes(answer.status))
    })

    for (const path of [
        '__proto__',
        '__proto__.x',
        'constructor',
        'constructor.prototype',
        'toString',
        'name.__proto__',
    ]) {
        it(`RFC 7644 3.5.2: a PATCH to ${path} has no effect`, async () => {
            const user = await createUser({ name: { familyName: 'Kept' } })
            await assertUnchanged(`/Users/${user.id}`, async () => {
                for (const operation of [
                    { op: 'add', path, value: { title: 'P' } },
                    { op: 'replace', path, value: 'P' },
                    { op: 'remove', path },
                ]) {
                    const answer = await patch(`/Users/${user.id}`, [operation])
                    assert.ok([200, 400].includes(answer.status), answer.text)
                }
                const text = `{"schemas":["${PATCH_OP}"],"Operations":[{"op":"add","value":{"${path}":{"title":"P"}}}]}`
                assert.ok([200, 400].includes((await send('PATCH', `/Users/${user.id}`, text)).status))
            })
            assert.equal((await createUser()).title, undefined)
        })
    }

    it('RFC 7644 3.12: after all of it the server still works', async () => {
        const { id } = await createUser({ title: 'Alive' })
        assert.equal((await succeed('GET', `/Users/${id}`)).title, 'Alive')
        assertStatus(await send('GET', `/Users/${NOBODY}`), 404)
    })
})
