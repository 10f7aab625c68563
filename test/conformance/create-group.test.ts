/** Creating groups. */
import assert from 'node:assert/strict'
import {
    assertHolds,
    assertStatus,
    baseUrl,
    createGroup,
    createUser,
    GROUP,
    NOBODY,
    read,
    send,
    SERVICENOW_GROUP,
    succeed,
    unique,
    type JsonObject,
} from './scim-server.ts'

const groupsNamed = async (displayName: string): Promise<number> =>
    (await read(`/Groups?count=0&filter=${encodeURIComponent(`displayName eq "${displayName}"`)}`)).totalResults

describe('conformance: POST /Groups', () => {
    it('RFC 7644 3.3: 201 with Location, and meta of its own', async () => {
        const displayName = unique('Posted')
        const answer = await send('POST', '/Groups', { schemas: [GROUP], displayName })
        assertStatus(answer, 201)
        const { id, meta } = answer.body
        assertHolds(answer.body, { schemas: [GROUP], displayName, meta: { resourceType: 'Group' } })
        assert.equal(meta.location, `${await baseUrl()}/Groups/${id}`)
        assert.match(meta.version, /^W\/"[^"]+"$/)
        assert.deepEqual(await read(`/Groups/${id}`), answer.body)
    })

    for (const [what, sent, answered = sent] of [
        ['3.1 externalId', { externalId: 'Grp-Case-1' }],
        ['2.2 readOnly id', { id: NOBODY }, {}],
        ['2.2 readOnly meta', { meta: { resourceType: 'User' } }, { meta: { resourceType: 'Group' } }],
        ['3.3 extension', { [SERVICENOW_GROUP]: { description: 'Guides', email: 'guides@example.com' } }],
        ['2.5 members null', { members: null }, {}],
        ['2.5 members []', { members: [] }, {}],
        ['2.1 names in any letter case', { EXTERNALID: 'G2', MEMBERS: [] }, { externalId: 'G2' }],
        ['3.3 unknown attributes', { color: 'green' }, { color: undefined }],
    ] as readonly [string, JsonObject, Record<string, unknown>?][]) {
        it(`RFC 7643 ${what}`, async () => {
            const created = await createGroup(sent)
            assertHolds(created, answered)
            assert.notEqual(created.id, NOBODY)
            assert.equal(created.members?.length ?? 0, 0)
            assert.deepEqual(await read(`/Groups/${created.id}`), created)
        })
    }

    it('RFC 7643 4.2: members come back with value, $ref, type and display', async () => {
        const user = await createUser({ name: { givenName: 'Member', familyName: 'One' } })
        const nested = await createGroup()
        const { members } = await createGroup({ members: [{ value: user.id }, { value: nested.id }] })
        assert.deepEqual(members, [
            { value: user.id, $ref: user.meta.location, type: 'User', display: 'Member One' },
            { value: nested.id, $ref: nested.meta.location, type: 'Group', display: nested.displayName },
        ])
    })

    it('RFC 7643 2.4: the same member twice is one member', async () => {
        const { id } = await createUser()
        const { members } = await createGroup({
            members: [{ value: id }, { value: id, type: 'User' }, { value: id, display: 'x' }],
        })
        assert.equal(members?.length, 1)
    })

    it('RFC 7644 3.3: members nobody has the id of are left out', async () => {
        const { id } = await createUser()
        const sent = [NOBODY, 'nobody', '..', id].map((value) => ({ value }))
        assertHolds(await createGroup({ members: sent }), { members: [{ value: id }] })
    })

    it('RFC 7643 4.1.2: User.groups tells direct from indirect membership', async () => {
        const user = await createUser()
        const inner = await createGroup({ members: [{ value: user.id }] })
        const outer = await createGroup({ members: [{ value: inner.id }] })
        const groups = (await read(`/Users/${user.id}`)).groups as { value: string; type: string; $ref: string }[]
        assert.deepEqual(
            groups.map(({ value, type, $ref }) => [value, type, $ref]).sort(),
            [
                [inner.id, 'direct', inner.meta.location],
                [outer.id, 'indirect', outer.meta.location],
            ].sort(),
        )
    })

    for (const [what, change] of [
        ['the same', (name: string) => name],
        ['the same in capitals', (name: string) => name.toUpperCase()],
    ] as const) {
        it(`RFC 7644 3.3: 409 uniqueness for a displayName that is taken, ${what}`, async () => {
            const { displayName } = await createGroup()
            const answer = await send('POST', '/Groups', { schemas: [GROUP], displayName: change(displayName) })
            assertStatus(answer, 409, 'uniqueness')
            assert.equal(await groupsNamed(displayName), 1)
        })
    }

    it('RFC 7644 3.3: a group that has another parent already is no member: 400, and no group is made', async () => {
        const inner = await createGroup()
        await createGroup({ members: [{ value: inner.id }] })
        const displayName = unique('Second parent')
        const members = [{ value: inner.id }]
        assertStatus(await send('POST', '/Groups', { schemas: [GROUP], displayName, members }), 400, 'invalidValue')
        assert.equal(await groupsNamed(displayName), 0)
    })

    for (const [what, sent, scimType = 'invalidValue'] of [
        ['no displayName', { displayName: undefined }],
        ['displayName null', { displayName: null }],
        ['displayName empty', { displayName: '' }],
        ['displayName of blanks', { displayName: ' \t ' }],
        ['displayName a number', { displayName: 1 }],
        ['displayName an object', { displayName: { value: 'x' } }],
        ['members an object', { members: { value: NOBODY } }],
        ['members a text', { members: NOBODY }],
        ['members of numbers', { members: [1] }],
        ['members.value a number', { members: [{ value: 1 }] }],
        ['members.value an object', { members: [{ value: {} }] }],
        ['externalId a list', { externalId: ['x'] }],
        ['an extension that is a list', { [SERVICENOW_GROUP]: [] }],
        ['description a boolean', { [SERVICENOW_GROUP]: { description: true } }],
        ['members twice in different case', { members: [], Members: [] }, 'invalidSyntax'],
    ] as readonly [string, Record<string, unknown>, string?][]) {
        it(`RFC 7644 3.12: 400 ${scimType} for ${what}, and no group is made`, async () => {
            const displayName = unique('Refused')
            const answer = await send('POST', '/Groups', { schemas: [GROUP], displayName, ...sent })
            assertStatus(answer, 400, scimType)
            assert.equal(await groupsNamed(displayName), 0)
        })
    }

    it('RFC 7644 3.6: a name whose group was deleted can be taken again', async () => {
        const user = await createUser()
        const first = await createGroup({ members: [{ value: user.id }] })
        await succeed('DELETE', `/Groups/${first.id}`)
        const second = await createGroup({ displayName: first.displayName })
        assert.equal(second.id, first.id)
        assert.equal(second.members?.length ?? 0, 0)
        assert.deepEqual(await read(`/Groups/${first.id}`), second)
    })
})
