import assert from 'node:assert/strict'
import type { OktaApp } from '../../okta/assign.ts'
import { assign } from '../../okta/assign.ts'
import { catalog, wizard } from '../../okta/dialects.ts'
import type { Dialect } from '../../okta/dialects.ts'
import { deactivate, reactivate, rename, testConnection } from '../../okta/lifecycle.ts'
import type { OktaUser } from '../../okta/okta-user.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import { ScimClient } from '../../okta/scim-client.ts'
import type { ScimUser } from '../../okta/scim-message.ts'
import { ENTERPRISE_SCHEMA, USER_SCHEMA } from '../../okta/scim-message.ts'
import type { CannedAnswer, RecordingServer } from './recording-server.ts'
import { recordingServer } from './recording-server.ts'

const maya: OktaUser = {
    id: '00u1a2b3c4D5E6F7g8h9',
    login: 'maya.ito@corp.example',
    email: 'maya.ito@corp.example',
    firstName: 'Maya',
    lastName: 'Ito',
    title: 'Analyst',
    department: 'Risk',
    managerId: '70001',
}

const stored: ScimUser = {
    schemas: [USER_SCHEMA],
    id: 'x1',
    userName: 'maya.ito@corp.example',
    name: { givenName: 'Maja', familyName: 'Ito', formatted: 'Maja Ito' },
    displayName: 'Maja Ito',
    active: true,
    meta: { resourceType: 'User' },
}

const nothing = { status: 200, body: { totalResults: 0, Resources: [] } }
const cancelled = {
    status: 500,
    body: { error: { message: 'Transaction cancelled: maximum execution time exceeded' } },
}

describe('okta operations', () => {
    let server: RecordingServer

    async function app(dialect: Dialect, answers: CannedAnswer[]): Promise<OktaApp> {
        server = await recordingServer(answers)
        return {
            client: new ScimClient({ baseUrl: server.baseUrl, credentials: { user: 'u', password: 'p' } }),
            dialect,
        }
    }
    const sent = () => server.requests.map((request) => `${request.method} ${request.path.replace(/\?.*/, '?')}`)

    afterEach(() => server.close())

    it('assign: looks up, then creates with placeholder password and empty groups', async () => {
        const assignment = await assign(await app(wizard, [nothing, { status: 201, body: { ...stored } }]), maya)
        assert.deepEqual(sent(), ['GET /scim/Users?', 'POST /scim/Users'])
        const body = server.requests[1]?.body as ScimUser
        assert.match(String(body.password), /^\S{8,}$/)
        assert.deepEqual(body.groups, [])
        assert.equal(body.active, true)
        assert.equal(body.externalId, maya.id)
        assert.deepEqual(body.schemas, [USER_SCHEMA, ENTERPRISE_SCHEMA])
        assert.deepEqual(body[ENTERPRISE_SCHEMA], { department: 'Risk', manager: { value: '70001' } })
        assert.deepEqual([assignment.id, assignment.how], ['x1', 'created'])
    })

    it('assign: takes a 404 on the lookup for nobody there', async () => {
        await assign(
            await app(wizard, [
                { status: 404, body: {} },
                { status: 201, body: stored },
            ]),
            maya,
        )
        assert.deepEqual(sent(), ['GET /scim/Users?', 'POST /scim/Users'])
    })

    it('assign: links what it finds, laying its values over the representation', async () => {
        const found = { status: 200, body: { totalResults: 1, Resources: [stored] } }
        const assignment = await assign(
            await app(catalog, [found, { status: 200, body: stored }, { status: 200, body: stored }]),
            maya,
        )
        assert.deepEqual(sent(), ['GET /scim/Users?', 'GET /scim/Users/x1', 'PUT /scim/Users/x1'])
        const body = server.requests[2]?.body as ScimUser
        assert.deepEqual(body.name, { givenName: 'Maya', familyName: 'Ito', formatted: 'Maja Ito' })
        assert.equal(body.displayName, 'Maja Ito')
        assert.deepEqual(body.meta, { resourceType: 'User' })
        assert.equal(body.externalId, maya.id)
        assert.equal(body.password, undefined)
        assert.equal(assignment.how, 'linked')
    })

    it('assign: reactivates an inactive match first and reads it back', async () => {
        const inactive = { ...stored, active: false }
        const found = { status: 200, body: { totalResults: 1, Resources: [inactive] } }
        const read = { status: 200, body: stored }
        const assignment = await assign(await app(catalog, [found, { status: 204 }, read, read, read]), maya)
        assert.deepEqual(sent(), [
            'GET /scim/Users?',
            'PATCH /scim/Users/x1',
            'GET /scim/Users/x1',
            'GET /scim/Users/x1',
            'PUT /scim/Users/x1',
        ])
        assert.equal(assignment.how, 'reactivated')
    })

    it('assign: fails with the detail of the server on a 409 and adopts nobody', async () => {
        const conflict = { status: 409, body: { status: '409', scimType: 'uniqueness', detail: 'userName is taken' } }
        await assert.rejects(assign(await app(wizard, [nothing, conflict]), maya), {
            status: 409,
            scimType: 'uniqueness',
            message: 'Create: Conflict. Errors reported by remote server: userName is taken',
        })
    })

    it('assign: starts again at the lookup when the server was cut off, three times at most', async () => {
        const found = { status: 200, body: { totalResults: 1, Resources: [stored] } }
        const read = { status: 200, body: stored }
        const assignment = await assign(await app(wizard, [nothing, cancelled, found, read, read]), maya)
        assert.equal(assignment.how, 'linked')
        await server.close()

        const cut = [nothing, cancelled, nothing, cancelled, nothing, cancelled, nothing, cancelled]
        await assert.rejects(assign(await app(wizard, [...cut, nothing]), maya), { status: 500, cancelled: true })
        assert.equal(server.requests.length, 8)
    })

    it('deactivate: wizard echoes what it read with active flipped, catalog sends the flag alone', async () => {
        await deactivate(
            await app(wizard, [
                { status: 200, body: stored },
                { status: 200, body: stored },
            ]),
            'x1',
        )
        assert.deepEqual(sent(), ['GET /scim/Users/x1', 'PUT /scim/Users/x1'])
        assert.deepEqual(server.requests[1]?.body, { ...stored, active: false })
        await server.close()

        await deactivate(await app(catalog, [{ status: 204 }]), 'x1')
        assert.deepEqual(sent(), ['PATCH /scim/Users/x1'])
        assert.deepEqual((server.requests[0]?.body as { Operations: unknown }).Operations, [
            { op: 'replace', value: { active: false } },
        ])
    })

    it('reactivate: fails when the change is not seen at once', async () => {
        const late = { status: 200, body: { ...stored, active: false } }
        await assert.rejects(reactivate(await app(catalog, [{ status: 200, body: stored }, late]), 'x1'), /Delay/)
    })

    it('rename: pushes userName, names and e-mail to the stored id', async () => {
        const pushed = { ...stored, userName: 'maya.reyes@corp.example' }
        const { user } = await rename(await app(catalog, [{ status: 200, body: pushed }]), 'x1', maya, {
            login: 'maya.reyes@corp.example',
            lastName: 'Reyes',
        })
        assert.equal(user.login, 'maya.reyes@corp.example')
        assert.equal(user.id, maya.id)
        const [operation] = (server.requests[0]?.body as { Operations: { op: string; value: ScimUser }[] }).Operations
        assert.equal(operation?.op, 'replace')
        assert.equal(operation?.value.userName, 'maya.reyes@corp.example')
        assert.deepEqual(operation?.value.name, { givenName: 'Maya', familyName: 'Reyes' })
        assert.equal(operation?.value.schemas, undefined)
    })

    it('testConnection: asks for two users', async () => {
        const list = await testConnection(
            await app(wizard, [{ status: 200, body: { totalResults: 5, startIndex: 1 } }]),
        )
        assert.equal(server.requests[0]?.path, '/scim/Users?startIndex=1&count=2')
        assert.equal(list.totalResults, 5)
    })

    it('makes ids in the shape of Okta', async () => {
        server = await recordingServer([])
        assert.match(newOktaId(), /^00u[0-9A-Za-z]{17}$/)
        assert.notEqual(newOktaId(), newOktaId())
    })
})
