import assert from 'node:assert/strict'
import type { OktaApp } from '../../okta/assign.ts'
import { catalog, wizard } from '../../okta/dialects.ts'
import type { Dialect } from '../../okta/dialects.ts'
import { changeMembers, linkGroup, pushGroup, pushNow, renameGroup, unlinkGroup } from '../../okta/group-push.ts'
import type { OktaGroup } from '../../okta/okta-group.ts'
import { newOktaGroup } from '../../okta/okta-group.ts'
import { ScimClient } from '../../okta/scim-client.ts'
import type { ScimGroup } from '../../okta/scim-message.ts'
import { GROUP_SCHEMA, PATCH_MESSAGE } from '../../okta/scim-message.ts'
import type { CannedAnswer, RecordingServer } from './recording-server.ts'
import { recordingServer } from './recording-server.ts'

const maya = { id: 'u1', login: 'maya.ito@corp.example' }
const ken = { id: 'u2', login: 'ken.sato@corp.example' }
const ledger: OktaGroup = { id: '00g1a2b3c4D5E6F7g8h9', name: 'APP-Ledger-Users', members: [maya, ken] }

const MAYA = { value: 'u1', display: 'maya.ito@corp.example' }
const KEN = { value: 'u2', display: 'ken.sato@corp.example' }
const ABEL = { value: 'u9', display: 'Abel Tuter' }

/** As a server shows it, with sub-attributes that Okta does not send back. */
const stored: ScimGroup = {
    schemas: [GROUP_SCHEMA],
    id: 'g1',
    displayName: 'App-Ledger-Users',
    members: [{ ...ABEL, type: 'User', $ref: 'https://example/Users/u9' }],
    meta: { resourceType: 'Group' },
}

const nothing = { status: 200, body: { totalResults: 0, Resources: [] } }
const found = { status: 200, body: { totalResults: 1, Resources: [stored] } }
const read = { status: 200, body: stored }
const created = { status: 201, body: { ...stored, displayName: ledger.name, members: [] } }
const fresh = { status: 200, body: created.body }
const done = { status: 200, body: stored }
const noContent = { status: 204 }
const cancelled = {
    status: 500,
    body: { error: { message: 'Transaction cancelled: maximum execution time exceeded' } },
}

const LOOKUP = 'GET /scim/Groups?filter=displayName%20eq%20%22APP-Ledger-Users%22&startIndex=1&count=100'

describe('okta/group-push', () => {
    let server: RecordingServer

    async function app(dialect: Dialect, answers: CannedAnswer[]): Promise<OktaApp> {
        server = await recordingServer(answers)
        return {
            client: new ScimClient({ baseUrl: server.baseUrl, credentials: { user: 'u', password: 'p' } }),
            dialect,
        }
    }
    const sent = () => server.requests.map(({ method, path }) => `${method} ${path}`)
    const body = (index: number) => server.requests[index]?.body
    const put = (displayName: string, members: unknown[]) => ({
        schemas: [GROUP_SCHEMA],
        id: 'g1',
        displayName,
        members,
    })
    const patch = (...operations: unknown[]) => ({ schemas: [PATCH_MESSAGE], Operations: operations })

    afterEach(() => server.close())

    describe('as a wizard app', () => {
        it('pushes a new group: lookup, POST with the members, GET, PUT of the full list', async () => {
            const push = await pushGroup(await app(wizard, [nothing, created, fresh, done]), ledger)
            assert.deepEqual(sent(), [LOOKUP, 'POST /scim/Groups', 'GET /scim/Groups/g1', 'PUT /scim/Groups/g1'])
            const members = [MAYA, KEN]
            assert.deepEqual(body(1), { schemas: [GROUP_SCHEMA], displayName: ledger.name, members })
            assert.deepEqual(body(3), put(ledger.name, members))
            assert.deepEqual(push, { id: 'g1', how: 'created' })
        })

        it('pushes an empty group with [] on both writes', async () => {
            await pushGroup(await app(wizard, [nothing, created, fresh, done]), { ...ledger, members: [] })
            assert.deepEqual((body(1) as ScimGroup).members, [])
            assert.deepEqual((body(3) as ScimGroup).members, [])
        })

        it('links a group of that name: GET, PUT of old and new members under the old name', async () => {
            const push = await pushGroup(await app(wizard, [found, read, done]), ledger)
            assert.deepEqual(sent(), [LOOKUP, 'GET /scim/Groups/g1', 'PUT /scim/Groups/g1'])
            assert.deepEqual(body(2), put('App-Ledger-Users', [ABEL, MAYA, KEN]))
            assert.deepEqual(push, { id: 'g1', how: 'linked' })
        })

        it('links an imported group of another name without lookup, and renames it', async () => {
            await linkGroup(await app(wizard, [read, done]), 'g1', { ...ledger, name: 'Ledger', members: [] })
            assert.deepEqual(sent(), ['GET /scim/Groups/g1', 'PUT /scim/Groups/g1'])
            assert.deepEqual(body(1), put('Ledger', [ABEL]))
        })

        it('writes joiners and leavers into the list it has just read', async () => {
            const group = { ...stored, members: [ABEL, { ...MAYA, type: 'User' }] }
            const after = await changeMembers(await app(wizard, [{ status: 200, body: group }, done]), 'g1', ledger, {
                added: [ken],
                removed: [maya],
            })
            assert.deepEqual(body(1), put(ledger.name, [ABEL, KEN]))
            assert.deepEqual(after.members, [ken])
        })

        it('takes a representation without members, or with null, for an empty group', async () => {
            for (const members of [undefined, null]) {
                const group = { status: 200, body: { ...stored, members } }
                await changeMembers(await app(wizard, [group, done]), 'g1', ledger, { added: [ken] })
                assert.deepEqual(body(1), put(ledger.name, [KEN]))
                await server.close()
            }
            server = await recordingServer([])
        })

        it('renames with the full list', async () => {
            const after = await renameGroup(await app(wizard, [read, done]), 'g1', ledger, 'Ledger Ops')
            assert.deepEqual(body(1), put('Ledger Ops', [ABEL]))
            assert.deepEqual(after, { ...ledger, name: 'Ledger Ops' })
        })

        it('Push Now: PUT of its own list', async () => {
            await pushNow(await app(wizard, [done]), 'g1', ledger)
            assert.deepEqual(sent(), ['PUT /scim/Groups/g1'])
            assert.deepEqual(body(0), put(ledger.name, [MAYA, KEN]))
        })
    })

    describe('as a catalog app', () => {
        const rename = (displayName: string) => ({ op: 'replace', value: { id: 'g1', displayName } })

        it('pushes a new group: lookup, POST without members, PATCH that adds them', async () => {
            const push = await pushGroup(await app(catalog, [nothing, created, noContent]), ledger)
            assert.deepEqual(sent(), [LOOKUP, 'POST /scim/Groups', 'PATCH /scim/Groups/g1'])
            assert.deepEqual((body(1) as ScimGroup).members, [])
            const add = { op: 'add', path: 'members', value: [MAYA, KEN] }
            assert.deepEqual(body(2), patch(rename(ledger.name), add))
            assert.deepEqual(push, { id: 'g1', how: 'created' })
        })

        it('pushes an empty group with the POST alone', async () => {
            await pushGroup(await app(catalog, [nothing, created]), { ...ledger, members: [] })
            assert.deepEqual(sent(), [LOOKUP, 'POST /scim/Groups'])
        })

        it('links a group of that name with a PATCH that adds', async () => {
            const push = await pushGroup(await app(catalog, [found, done]), ledger)
            assert.deepEqual(sent(), [LOOKUP, 'PATCH /scim/Groups/g1'])
            const add = { op: 'add', path: 'members', value: [MAYA, KEN] }
            assert.deepEqual(body(1), patch(rename('App-Ledger-Users'), add))
            assert.equal(push.how, 'linked')
        })

        it('sends the renaming operation along with leavers and joiners', async () => {
            const after = await changeMembers(await app(catalog, [noContent]), 'g1', ledger, {
                added: [ken],
                removed: [maya],
            })
            const remove = { op: 'remove', path: 'members[value eq "u1"]' }
            assert.deepEqual(body(0), patch(rename(ledger.name), remove, { op: 'add', path: 'members', value: [KEN] }))
            assert.deepEqual(after.members, [ken])
        })

        it('renames without a word about members', async () => {
            await renameGroup(await app(catalog, [done]), 'g1', ledger, 'Ledger Ops')
            assert.deepEqual(body(0), patch(rename('Ledger Ops')))
        })

        it('Push Now: replaces the path members, also by nobody', async () => {
            await pushNow(await app(catalog, [done]), 'g1', ledger)
            assert.deepEqual(body(0), patch({ op: 'replace', path: 'members', value: [MAYA, KEN] }))
            await server.close()
            await pushNow(await app(catalog, [done]), 'g1', { ...ledger, members: [] })
            assert.deepEqual(body(0), patch({ op: 'replace', path: 'members', value: [] }))
        })
    })

    it('unlinks with or without deleting; a group that is gone already is deleted', async () => {
        const target = await app(wizard, [noContent, { status: 404, body: {} }])
        await unlinkGroup(target, 'g1', 'delete')
        await unlinkGroup(target, 'g1', 'delete')
        await unlinkGroup(target, 'g1', 'leave')
        assert.deepEqual(sent(), ['DELETE /scim/Groups/g1', 'DELETE /scim/Groups/g1'])
    })

    it('starts again at the lookup when the server was cut off, and links what it had created', async () => {
        const push = await pushGroup(await app(catalog, [nothing, cancelled, found, done]), ledger)
        assert.equal(push.how, 'linked')
        await server.close()

        await pushGroup(await app(wizard, [nothing, created, fresh, cancelled, found, read, done]), ledger)
        assert.deepEqual(
            server.requests.map(({ method }) => method),
            ['GET', 'POST', 'GET', 'PUT', 'GET', 'GET', 'PUT'],
        )
    })

    it('fails with the detail of the server, also after a 404 on the lookup', async () => {
        const conflict = { status: 409, body: { status: '409', scimType: 'uniqueness', detail: 'the name is taken' } }
        await assert.rejects(pushGroup(await app(wizard, [{ status: 404, body: {} }, conflict]), ledger), {
            status: 409,
            scimType: 'uniqueness',
            message: 'Push group: Conflict. Errors reported by remote server: the name is taken',
        })
        await server.close()
        await assert.rejects(pushGroup(await app(wizard, [nothing, { status: 201 }]), ledger), /empty group/)
    })

    it('makes group ids in the shape of Okta', async () => {
        server = await recordingServer([])
        assert.match(newOktaGroup('Ledger').id, /^00g[0-9A-Za-z]{17}$/)
    })
})
