import assert from 'node:assert/strict'
import { PUBLIC_DEFAULT_ACL } from '../../../instance/access/rest-acl.ts'
import type { Row, Session } from '../../../instance/platform.ts'
import { serving } from './call.ts'
import { basic, fakePlatform, id, installService, type FakePlatform } from './fake-platform.ts'

const PATH = '/api/x_test/v2/api/Users'

function platformWith(changes: Row = {}, seen: Session[] = []): FakePlatform {
    const platform = fakePlatform({ list: (_request, _response, session) => seen.push(session) })
    installService(platform.store, [{ method: 'GET', path: '/Users', script: 'list', changes }])
    return platform
}

async function statusFor(authorization: string | undefined, platform = platformWith()): Promise<number> {
    let status = 0
    await serving(platform, async (send) => {
        const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization }
        status = (await send(PATH, { headers })).status
    })
    return status
}

describe('sign-in to Scripted REST', () => {
    const refused: [string, string | undefined][] = [
        ['no credentials', undefined],
        ['a wrong password', basic('okta', 'wrong')],
        ['an empty password', basic('okta', '')],
        ['an unknown user', basic('stranger')],
        ['an empty name', basic('', '')],
        ['a locked-out user', basic('locked')],
        ['an inactive user', basic('gone')],
        ['an unknown scheme', 'Digest username="okta"'],
        ['unreadable basic credentials', 'Basic !!!'],
        ['an unknown token', 'Bearer abc'],
    ]
    for (const [what, authorization] of refused) {
        it(`refuses ${what} with 401`, async () => {
            assert.equal(await statusFor(authorization), 401)
        })
    }

    it('refuses in the platform wording and asks for credentials', async () => {
        await serving(platformWith(), async (send) => {
            const reply = await send(PATH)
            assert.equal(reply.headers['www-authenticate'], 'BASIC realm="Service-now"')
            assert.deepEqual(reply.json, {
                error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
                status: 'failure',
            })
        })
    })

    it('hands the script a session that is not interactive', async () => {
        const seen: Session[] = []
        assert.equal(await statusFor(basic('OKTA', 'word-okta'), platformWith({}, seen)), 200)
        assert.deepEqual([seen[0]?.userName, seen[0]?.interactive], ['okta', false])
    })
})

describe('ACLs of Scripted REST', () => {
    const cases: [string, Row, Record<string, number>][] = [
        ['lets holders of the ACL role and admin in', {}, { okta: 200, admin: 200, nobody: 403 }],
        ['lets everybody in through the public default', { enforce_acl: PUBLIC_DEFAULT_ACL }, { nobody: 200 }],
        [
            'needs one of several ACLs only',
            { enforce_acl: `${id('unknown')},${id('acl')}` },
            { okta: 200, nobody: 403 },
        ],
        ['refuses everybody for an unknown ACL', { enforce_acl: id('unknown') }, { okta: 403, admin: 403 }],
        ['falls back to the ACL of the service', { enforce_acl: null }, { okta: 200, nobody: 403 }],
        ['asks for no ACL where none is required', { requires_acl_authorization: '0' }, { nobody: 200 }],
        [
            'asks for the internal role first',
            { requires_snc_internal_role: '1', enforce_acl: PUBLIC_DEFAULT_ACL },
            { okta: 403, inside: 200, admin: 200 },
        ],
    ]
    for (const [what, changes, expected] of cases) {
        it(what, async () => {
            for (const [name, status] of Object.entries(expected)) {
                assert.equal(await statusFor(basic(name), platformWith(changes)), status, name)
            }
        })
    }

    it('refuses in the platform wording', async () => {
        await serving(platformWith(), async (send) => {
            const reply = await send(PATH, { headers: { Authorization: basic('nobody') } })
            assert.deepEqual(reply.json, {
                error: { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' },
                status: 'failure',
            })
        })
    })

    it('keeps admin out where the ACL says so', async () => {
        const platform = platformWith()
        platform.store.update('sys_security_acl', id('acl'), { admin_overrides: '0' })
        assert.equal(await statusFor(basic('admin'), platform), 403)
    })

    it('passes nobody through an ACL that is switched off', async () => {
        const platform = platformWith()
        platform.store.update('sys_security_acl', id('acl'), { active: '0' })
        assert.equal(await statusFor(basic('okta'), platform), 403)
    })

    it('does not guess at a scripted ACL', async () => {
        const platform = platformWith()
        platform.store.update('sys_security_acl', id('acl'), { script: 'answer = true' })
        await serving(platform, async (send) => {
            const reply = await send(PATH, { headers: { Authorization: basic('okta') } })
            assert.equal(reply.status, 500)
            assert.match(reply.json.error.detail, /^not emulated: script or condition of ACL/)
        })
    })
})
