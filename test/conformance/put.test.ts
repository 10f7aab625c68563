/** Replacing users and groups. */
import assert from 'node:assert/strict'
import {
    assertHolds,
    assertStatus,
    assertUnchanged,
    createGroup,
    createUser,
    ENTERPRISE,
    GROUP,
    NOBODY,
    read,
    send,
    SERVICENOW_GROUP,
    succeed,
    unique,
    USER,
    type Body,
    type JsonObject,
} from './scim-server.ts'

const FULL: JsonObject = {
    title: 'Before',
    nickName: 'Old',
    name: { givenName: 'Pat', familyName: 'Before', honorificSuffix: 'Jr.' },
    userType: 'Employee',
    emails: [
        { value: 'work@example.com', type: 'work', primary: true },
        { value: 'home@example.com', type: 'home' },
    ],
    roles: [{ value: 'Reader' }],
    [ENTERPRISE]: { employeeNumber: '7', division: 'Parks' },
}
const { emails: OLD_EMAILS, roles: OLD_ROLES } = FULL

const putUser = (user: Body, body: object): Promise<Body> =>
    succeed('PUT', `/Users/${user.id}`, { schemas: [USER], userName: user.userName, ...body })

describe('conformance: PUT /Users/{id}', () => {
    for (const [what, sent, expected] of [
        ['nothing but userName keeps the rest', {}, FULL],
        ['another title', { title: 'After' }, { ...FULL, title: 'After' }],
        ['title null', { title: null }, { title: undefined, nickName: 'Old' }],
        ['title ""', { title: '' }, { title: undefined, nickName: 'Old' }],
        ['nickName null', { nickName: null }, { nickName: undefined, title: 'Before' }],
        ['nickName ""', { nickName: '' }, { nickName: undefined, title: 'Before' }],
        ['emails []', { emails: [] }, { emails: undefined, roles: OLD_ROLES }],
        ['emails null', { emails: null }, { emails: undefined }],
        ['roles []', { roles: [] }, { roles: undefined, emails: OLD_EMAILS }],
        ['roles null', { roles: null }, { roles: undefined }],
        ['name null', { name: null }, { name: undefined }],
        [
            'other emails',
            { emails: [{ value: 'n@example.com', type: 'other' }] },
            {
                emails: [{ value: 'n@example.com', type: 'other' }],
            },
        ],
        [
            'one email less',
            { emails: [{ value: 'work@example.com', type: 'work', primary: true }] },
            {
                emails: [{ value: 'work@example.com', type: 'work', primary: true }],
            },
        ],
        ['an extension null', { [ENTERPRISE]: null }, { [ENTERPRISE]: undefined }],
        [
            'an extension attribute null',
            { [ENTERPRISE]: { division: null } },
            {
                [ENTERPRISE]: { division: undefined, employeeNumber: '7' },
            },
        ],
        [
            'another employeeNumber',
            { [ENTERPRISE]: { employeeNumber: '8' } },
            {
                [ENTERPRISE]: { employeeNumber: '8', division: 'Parks' },
            },
        ],
        ['active false', { active: false }, { ...FULL, active: false }],
        ['readOnly attributes', { id: NOBODY, groups: [{ value: NOBODY }], meta: { version: 'W/"x"' } }, FULL],
        ['unknown attributes', { shoeSize: 46, 'urn:nobody:2.0:User': { a: 1 } }, { ...FULL, shoeSize: undefined }],
        ['names in any letter case', { TITLE: 'Loud', EMAILS: null }, { title: 'Loud', emails: undefined }],
    ] as readonly [string, JsonObject, Record<string, unknown>][]) {
        it(`RFC 7644 3.5.1: ${what}`, async () => {
            const user = await createUser(FULL)
            const replaced = await putUser(user, sent)
            assertHolds(replaced, expected)
            assert.equal(replaced.id, user.id)
            assert.equal(replaced.meta.created, user.meta.created)
            assert.equal(replaced.meta.location, user.meta.location)
            assert.deepEqual(await read(`/Users/${user.id}`), replaced)
        })
    }

    it('RFC 7644 3.5.1: putting back what was read changes nothing, not even the version', async () => {
        const user = await createUser({ ...FULL, externalId: unique('put') })
        assert.deepEqual(await succeed('PUT', `/Users/${user.id}`, user), user)
    })

    it('RFC 7644 3.5.1: twice the same is once', async () => {
        const user = await createUser(FULL)
        const once = await putUser(user, { title: 'Twice', emails: [{ value: 't@example.com' }] })
        assert.deepEqual(await putUser(user, { title: 'Twice', emails: [{ value: 't@example.com' }] }), once)
    })

    it('RFC 7644 3.5.1: another userName, which can be found then, while the old one is free', async () => {
        const user = await createUser()
        const userName = unique('renamed')
        assert.equal((await putUser(user, { userName })).userName, userName)
        const filter = encodeURIComponent(`userName eq "${userName}"`)
        assert.equal((await read(`/Users?filter=${filter}`)).Resources[0]?.id, user.id)
        assert.notEqual((await createUser({ userName: user.userName })).id, user.id)
    })

    it('RFC 7644 3.5.1: the same userName in other letter case is a change of its own', async () => {
        const user = await createUser()
        assert.equal(
            (await putUser(user, { userName: user.userName.toUpperCase() })).userName,
            user.userName.toUpperCase(),
        )
    })

    it('RFC 7644 3.5.1: 409 uniqueness for the userName of somebody else, and nothing is written', async () => {
        const other = await createUser()
        const { id } = await createUser(FULL)
        await assertUnchanged(`/Users/${id}`, async () => {
            const body = { schemas: [USER], userName: other.userName.toUpperCase(), title: 'Thief' }
            assertStatus(await send('PUT', `/Users/${id}`, body), 409, 'uniqueness')
        })
    })

    for (const [what, change, scimType = 'invalidValue'] of [
        ['no userName', { userName: undefined }],
        ['userName null', { userName: null }],
        ['userName empty', { userName: '' }],
        ['userName an object', { userName: {} }],
        ['active a number', { active: 0 }],
        ['name a list', { name: [] }],
        ['emails an object', { emails: { value: 'x@example.com' } }],
        ['emails.value a boolean', { emails: [{ value: true }] }],
        ['an extension a list', { [ENTERPRISE]: [1] }],
        ['manager a number', { [ENTERPRISE]: { manager: 1 } }],
        ['schemas an object', { schemas: {} }],
        ['title twice', { title: 'a', Title: 'b' }, 'invalidSyntax'],
    ] as readonly [string, Record<string, unknown>, string?][]) {
        it(`RFC 7644 3.12: 400 ${scimType} for ${what}, and nothing is written`, async () => {
            const { id, userName } = await createUser(FULL)
            await assertUnchanged(`/Users/${id}`, async () => {
                const body = { schemas: [USER], userName, title: 'Half done', nickName: null, ...change }
                assertStatus(await send('PUT', `/Users/${id}`, body), 400, scimType)
            })
        })
    }
})

describe('conformance: PUT /Groups/{id}', () => {
    const put = ({ id, displayName }: Body, body: object): Promise<Body> =>
        succeed('PUT', `/Groups/${id}`, { schemas: [GROUP], displayName, ...body })
    const ids = (group: Body): string[] => (group.members ?? []).map(({ value }) => value).sort()

    it('RFC 7644 3.5.1: members are replaced when stated, kept when absent or null, cleared by []', async () => {
        const [one, two, three] = [await createUser(), await createUser(), await createUser()]
        const group = await createGroup({ members: [{ value: one.id }, { value: two.id }] })
        assert.deepEqual(ids(await put(group, {})), [one.id, two.id].sort())
        const others = await put(group, { members: [{ value: two.id }, { value: three.id }] })
        assert.deepEqual(ids(others), [two.id, three.id].sort())
        assert.deepEqual(ids(await put(group, { members: null })), [two.id, three.id].sort())
        assert.deepEqual(ids(await put(group, { members: [] })), [])
    })

    it('RFC 7644 3.5.1: members nobody has the id of are left out, and do not empty a group', async () => {
        const [one, two] = [await createUser(), await createUser()]
        const group = await createGroup({ members: [{ value: one.id }] })
        assert.deepEqual(ids(await put(group, { members: [{ value: NOBODY }, { value: two.id }] })), [two.id])
        await assertUnchanged(`/Groups/${group.id}`, async () => {
            const body = { schemas: [GROUP], displayName: unique('Strangers'), members: [{ value: NOBODY }] }
            assertStatus(await send('PUT', `/Groups/${group.id}`, body), 400, 'invalidValue')
        })
        const empty = await createGroup()
        assert.deepEqual(ids(await put(empty, { members: [{ value: NOBODY }] })), [])
    })

    it('RFC 7644 3.5.1: putting back what was read changes nothing, not even the version', async () => {
        const [user, inner] = [await createUser({ name: { familyName: 'P' } }), await createGroup()]
        const { id } = await createGroup({
            externalId: 'put-g',
            members: [{ value: user.id }, { value: inner.id }],
            [SERVICENOW_GROUP]: { description: 'D' },
        })
        const group = await read(`/Groups/${id}`)
        assert.deepEqual(await succeed('PUT', `/Groups/${id}`, group), group)
    })

    for (const [what, sent, expected] of [
        ['another name', { displayName: unique('Put') }, { externalId: 'put-1' }],
        ['externalId null', { externalId: null }, { externalId: undefined }],
        [
            'description null',
            { [SERVICENOW_GROUP]: { description: null } },
            { [SERVICENOW_GROUP]: { email: 'd@example.com' } },
        ],
        ['the extension null', { [SERVICENOW_GROUP]: null }, { [SERVICENOW_GROUP]: undefined }],
        ['readOnly attributes', { id: NOBODY, meta: {} }, { externalId: 'put-1' }],
    ] as readonly [string, JsonObject, Record<string, unknown>][]) {
        it(`RFC 7644 3.5.1: ${what}`, async () => {
            const extension = { [SERVICENOW_GROUP]: { description: 'D', email: 'd@example.com' } }
            const group = await createGroup({ externalId: 'put-1', ...extension })
            const replaced = await put(group, sent)
            assertHolds(replaced, { id: group.id, displayName: sent.displayName ?? group.displayName, ...expected })
            assert.deepEqual(await read(`/Groups/${group.id}`), replaced)
        })
    }

    it('RFC 7644 3.5.1: 409 uniqueness for the name of another group, and nothing is written', async () => {
        const [other, user] = [await createGroup(), await createUser()]
        const { id } = await createGroup()
        await assertUnchanged(`/Groups/${id}`, async () => {
            const body = { schemas: [GROUP], displayName: other.displayName, members: [{ value: user.id }] }
            assertStatus(await send('PUT', `/Groups/${id}`, body), 409, 'uniqueness')
        })
    })

    for (const [what, change] of [
        ['no displayName', { displayName: undefined }],
        ['displayName empty', { displayName: '' }],
        ['members an object', { members: {} }],
        ['a member without value', { members: [{ display: 'x' }] }],
        ['a member whose value is an object', { members: [{ value: { value: NOBODY } }] }],
    ] as readonly [string, Record<string, unknown>][]) {
        it(`RFC 7644 3.12: 400 invalidValue for ${what}, and nothing is written`, async () => {
            const user = await createUser()
            const { id, displayName } = await createGroup({ members: [{ value: user.id }] })
            await assertUnchanged(`/Groups/${id}`, async () => {
                const body = { schemas: [GROUP], displayName, members: [], externalId: 'half done', ...change }
                assertStatus(await send('PUT', `/Groups/${id}`, body), 400, 'invalidValue')
            })
        })
    }

    for (const address of [`/Users/${NOBODY}`, `/Groups/${NOBODY}`, '/Users/nobody', '/Groups/..nobody']) {
        it(`RFC 7644 3.5.1: PUT never creates: 404 to ${address}`, async () => {
            const body = { schemas: [USER], userName: unique('put'), displayName: unique('Put') }
            assertStatus(await send('PUT', address, body), 404)
        })
    }
})
