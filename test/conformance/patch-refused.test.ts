/** Patches that change nothing, and patches that are refused as a whole. */
import assert from 'node:assert/strict'
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
    unique,
    USER,
    type JsonObject,
} from './scim-server.ts'

const WORK = { value: 'w@example.com', type: 'work', primary: true }
const HOME = { value: 'h@example.com', type: 'home' }
const BEFORE = {
    title: 'Before',
    name: { givenName: 'Pat', familyName: 'Before' },
    emails: [WORK, HOME],
    roles: [{ value: 'Reader', type: 'site' }, { value: 'Writer' }],
    [ENTERPRISE]: { division: 'Parks' },
}

const add = (path: string | undefined, value: unknown): JsonObject =>
    ({ op: 'add', ...(path === undefined ? {} : { path }), value }) as JsonObject
const replace = (path: string | undefined, value: unknown): JsonObject => ({ ...add(path, value), op: 'replace' })
const remove = (path: string): JsonObject => ({ op: 'remove', path })

describe('conformance: PATCH of a user that is one already', () => {
    for (const [what, operations] of [
        ['replace by the same', [replace('title', 'Before')]],
        ['replace by the same without a path', [replace(undefined, BEFORE)]],
        ['replace all values by the same', [replace('emails', [WORK, HOME])]],
        ['add what is there', [add('emails', [HOME]), add('roles', [{ value: 'Writer' }])]],
        ['add nothing', [add('emails', [])]],
        ['remove what is not there', [remove('nickName'), remove('x509Certificates')]],
        ['there and back', [replace('title', 'After'), replace('title', 'Before')]],
        ['what is unknown', [add('shoeSize', 46), add(undefined, { shoeSize: 46 })]],
    ] as readonly [string, JsonObject[]][]) {
        it(`RFC 7644 3.5.2: ${what} changes nothing, not even the version`, async () => {
            const user = await createUser(BEFORE)
            const answer = await patch(`/Users/${user.id}`, operations)
            assertStatus(answer, 200)
            assert.deepEqual(answer.body, user)
        })
    }

    it('RFC 7644 3.5.2: userName by PATCH, and nobody has the old one', async () => {
        const user = await createUser()
        const userName = unique('patched')
        assert.equal((await patch(`/Users/${user.id}`, [replace('userName', userName)])).body.userName, userName)
        const filter = encodeURIComponent(`userName eq "${user.userName}"`)
        assert.equal((await read(`/Users?filter=${filter}`)).totalResults, 0)
    })
})

/** Each stands behind an operation that would succeed. */
const REFUSED: readonly (readonly [what: string, operation: unknown, scimType: string])[] = [
    ['no object', 'replace', 'invalidSyntax'],
    ['null', null, 'invalidSyntax'],
    ['a list', [], 'invalidSyntax'],
    ['no op', { path: 'title', value: 'x' }, 'invalidSyntax'],
    ['an unknown op', { op: 'move', path: 'title', value: 'x' }, 'invalidSyntax'],
    ['an op that is a number', { op: 1, path: 'title', value: 'x' }, 'invalidSyntax'],
    ['op twice', { op: 'add', OP: 'remove', path: 'title', value: 'x' }, 'invalidSyntax'],
    ['add without a value', { op: 'add', path: 'title' }, 'invalidValue'],
    ['replace without a value', { op: 'replace', path: 'title' }, 'invalidValue'],
    ['add of a text without a path', { op: 'add', value: 'x' }, 'invalidValue'],
    ['replace of a list without a path', { op: 'replace', value: [{ title: 'x' }] }, 'invalidValue'],
    ['remove without a path', { op: 'remove' }, 'noTarget'],
    ['a path that is a number', { op: 'replace', path: 1, value: 'x' }, 'invalidPath'],
    ['a path that is a list', { op: 'remove', path: ['title'] }, 'invalidPath'],
    ['an empty path', replace('', 'x'), 'invalidPath'],
    ['half a path', replace('name.', 'x'), 'invalidPath'],
    ['three names', replace('name.familyName.x', 'x'), 'invalidPath'],
    ['a path with a blank', replace('user Name', 'x'), 'invalidPath'],
    ['a path with a slash', replace('/title', 'x'), 'invalidPath'],
    ['a bracket that does not close', replace('emails[type eq "work"', 'x'), 'invalidPath'],
    ['something after the bracket', replace('emails[type eq "work"]value', 'x'), 'invalidPath'],
    ['a filter where there are no values', replace('title[value eq "x"]', 'x'), 'invalidPath'],
    ['half a filter', replace('emails[type eq]', 'x'), 'invalidFilter'],
    ['an unknown operator in the filter', replace('emails[type is "work"]', 'x'), 'invalidFilter'],
    ['an unknown attribute in the filter', replace('emails[shoeSize eq 1].value', 'x'), 'invalidFilter'],
    ['a wrong type in the filter', replace('emails[type eq 1].value', 'x'), 'invalidFilter'],
    ['an order of booleans in the filter', replace('emails[primary gt true].value', 'x'), 'invalidFilter'],
    ['a filter that picks nothing', replace('emails[type eq "other"].value', 'x'), 'noTarget'],
    ['a filter that picks nothing to replace', replace('emails[value eq "x"]', { value: 'y' }), 'noTarget'],
    ['userName removed', remove('userName'), 'mutability'],
    ['userName replaced by null', replace('userName', null), 'mutability'],
    ['userName replaced by nothing', replace('userName', ''), 'invalidValue'],
    ['userName replaced by blanks', replace('userName', '  '), 'invalidValue'],
    ['userName that is a number', replace('userName', 1), 'invalidValue'],
    ['id replaced', replace('id', NOBODY), 'mutability'],
    ['id removed', remove('id'), 'mutability'],
    ['schemas replaced', replace('schemas', [USER]), 'mutability'],
    ['meta replaced', replace('meta', {}), 'mutability'],
    ['meta.version replaced', replace('meta.version', 'W/"x"'), 'mutability'],
    ['groups added', add('groups', [{ value: NOBODY }]), 'mutability'],
    ['groups removed', remove('groups'), 'mutability'],
    ['a group removed by a filter', remove(`groups[value eq "${NOBODY}"]`), 'mutability'],
    ['a title that is an object', replace('title', { value: 'x' }), 'invalidValue'],
    ['a title that is a list', add('title', ['x']), 'invalidValue'],
    ['a name that is a text', replace('name', 'Pat'), 'invalidValue'],
    ['an email that is a text', add('emails', ['x@example.com']), 'invalidValue'],
    ['an email that is a number', add('emails', [{ value: 5 }]), 'invalidValue'],
    ['primary that is a text', replace('emails[type eq "work"].primary', 'sure'), 'invalidValue'],
    ['active that is a word', replace('active', 'perhaps'), 'invalidValue'],
    ['active that is null in a list', replace('active', [null]), 'invalidValue'],
    ['an extension that is a text', replace(ENTERPRISE, 'x'), 'invalidValue'],
    ['an extension attribute that is a list', replace(`${ENTERPRISE}:division`, ['x']), 'invalidValue'],
    ['a wrong type without a path', replace(undefined, { emails: 'x' }), 'invalidValue'],
    ['an attribute twice without a path', replace(undefined, { title: 'a', TITLE: 'b' }), 'invalidSyntax'],
    ['a certificate that is no Base64', add('x509Certificates', [{ value: '§' }]), 'invalidValue'],
]

describe('conformance: PATCH is all or nothing', () => {
    for (const [what, operation, scimType] of REFUSED) {
        it(`RFC 7644 3.5.2: 400 ${scimType} for ${what}, and nothing is written`, async () => {
            const { id } = await createUser(BEFORE)
            await assertUnchanged(`/Users/${id}`, async () => {
                const fine = [replace('title', 'Half done'), remove('roles'), replace('active', false)]
                assertStatus(await patch(`/Users/${id}`, [...fine, operation]), 400, scimType)
            })
        })
    }

    for (const [what, body] of [
        ['no Operations', { schemas: [PATCH_OP] }],
        ['empty Operations', { schemas: [PATCH_OP], Operations: [] }],
        ['Operations that are an object', { schemas: [PATCH_OP], Operations: { op: 'remove', path: 'title' } }],
        ['Operations that are null', { schemas: [PATCH_OP], Operations: null }],
        ['another message', { schemas: [SEARCH], Operations: [remove('title')] }],
        ['schemas that are a text', { schemas: PATCH_OP, Operations: [remove('title')] }],
        ['a list', [remove('title')]],
        ['null', null],
        ['nothing', ''],
        ['no JSON', '{"Operations":[{"op":"remove","path":"title"}'],
        ['a user', { schemas: [USER], title: 'x' }],
    ] as const) {
        it(`RFC 7644 3.5.2: 400 invalidSyntax for ${what}, and nothing is written`, async () => {
            for (const { meta } of [await createUser(BEFORE), await createGroup({ externalId: 'kept' })]) {
                const address = meta.location.slice(meta.location.search(/\/(?:Users|Groups)\//))
                await assertUnchanged(address, async () => {
                    assertStatus(await send('PATCH', address, body), 400, 'invalidSyntax')
                })
            }
        })
    }

    it('RFC 7644 3.5.2: 409 uniqueness for the userName of somebody else, and nothing is written', async () => {
        const [other, { id }] = [await createUser(), await createUser(BEFORE)]
        await assertUnchanged(`/Users/${id}`, async () => {
            const operations = [replace('title', 'Half done'), replace('userName', other.userName.toUpperCase())]
            assertStatus(await patch(`/Users/${id}`, operations), 409, 'uniqueness')
        })
    })

    for (const address of [`/Users/${NOBODY}`, `/Groups/${NOBODY}`, '/Users/nobody', '/Groups/nobody']) {
        it(`RFC 7644 3.5.2: PATCH never creates: 404 to ${address}`, async () => {
            assertStatus(await patch(address, [replace('displayName', unique('Patched'))]), 404)
        })
    }
})
