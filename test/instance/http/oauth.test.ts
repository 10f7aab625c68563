import assert from 'node:assert/strict'
import { serving, type Reply } from './call.ts'
import { basic, fakePlatform, id, installService, type FakePlatform } from './fake-platform.ts'

const PATH = '/api/x_test/v2/api/Users'
const CLIENT = { client_id: 'okta-client', client_secret: 'client-secret' }

function platformWithClient(): FakePlatform {
    const platform = fakePlatform({ run: () => undefined })
    installService(platform.store, [{ method: 'GET', path: '/Users', script: 'run' }])
    platform.store.insert('oauth_entity', {
        ...CLIENT,
        sys_id: id('client'),
        active: '1',
        user: id('okta'),
        access_token_lifespan: '1800',
    })
    return platform
}

function form(fields: Record<string, string>, headers: Record<string, string> = {}) {
    const body = new URLSearchParams(fields).toString()
    return { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers }, body }
}

const password = { ...CLIENT, grant_type: 'password', username: 'okta', password: 'word-okta' }

describe('OAuth token endpoint', () => {
    it('gives a token for a password grant that opens the API until it expires', async () => {
        let time = 0
        await serving(
            platformWithClient(),
            async (send) => {
                const { status, json } = await send('/oauth_token.do', form(password))
                assert.equal(status, 200)
                assert.deepEqual([json.token_type, json.expires_in], ['Bearer', 1800])
                const headers = { Authorization: `Bearer ${json.access_token}` }
                assert.equal((await send(PATH, { headers })).status, 200)
                time = 1_800_000
                assert.equal((await send(PATH, { headers })).status, 401)
                const again = await send(
                    '/oauth_token.do',
                    form({ ...CLIENT, grant_type: 'refresh_token', refresh_token: json.refresh_token }),
                )
                assert.equal(again.json.refresh_token, json.refresh_token)
                const fresh = { Authorization: `Bearer ${again.json.access_token}` }
                assert.equal((await send(PATH, { headers: fresh })).status, 200)
            },
            { now: () => time },
        )
    })

    it('gives client credentials the token of the application user, without refresh token', async () => {
        await serving(platformWithClient(), async (send) => {
            const asBasic = basic(CLIENT.client_id, CLIENT.client_secret)
            const sent = form({ grant_type: 'client_credentials' }, { Authorization: asBasic })
            const { status, json } = await send('/oauth_token.do', sent)
            assert.equal(status, 200)
            assert.equal(json.refresh_token, undefined)
            const headers = { Authorization: `Bearer ${json.access_token}` }
            assert.equal((await send(PATH, { headers })).status, 200)
        })
    })

    for (const [what, changes] of [
        ['locked out', { locked_out: '1' }],
        ['deactivated', { active: '0' }],
    ] as const) {
        it(`refuses the tokens and the password of a user who was ${what} since, at the next request`, async () => {
            const platform = platformWithClient()
            await serving(platform, async (send) => {
                const { json } = await send('/oauth_token.do', form(password))
                const refresh = form({ ...CLIENT, grant_type: 'refresh_token', refresh_token: json.refresh_token })
                const token = { Authorization: `Bearer ${json.access_token}` }
                const basicly = { Authorization: basic('okta', 'word-okta') }
                assert.equal((await send(PATH, { headers: token })).status, 200)
                assert.equal((await send(PATH, { headers: basicly })).status, 200)
                platform.store.update('sys_user', id('okta'), changes)
                assert.equal((await send(PATH, { headers: token })).status, 401)
                assert.equal((await send(PATH, { headers: basicly })).status, 401)
                assert.equal((await send('/oauth_token.do', refresh)).status, 401)
            })
        })
    }

    const refused: [string, Record<string, string>, string][] = [
        ['an unknown client', { ...password, client_id: 'other' }, 'invalid_client'],
        ['a wrong client secret', { ...password, client_secret: 'wrong' }, 'invalid_client'],
        ['a wrong password', { ...password, password: 'wrong' }, 'access_denied'],
        ['a locked-out user', { ...password, username: 'locked', password: 'word-locked' }, 'access_denied'],
        ['an unknown grant', { ...password, grant_type: 'magic' }, 'access_denied'],
        ['an unknown refresh token', { ...CLIENT, grant_type: 'refresh_token', refresh_token: 'x' }, 'access_denied'],
    ]
    for (const [what, fields, error] of refused) {
        it(`refuses ${what} with 401 ${error}`, async () => {
            let reply: Reply | undefined
            await serving(platformWithClient(), async (send) => {
                reply = await send('/oauth_token.do', form(fields))
            })
            assert.equal(reply?.status, 401)
            assert.equal(reply?.json.error, error)
        })
    }

    it('knows POST only', async () => {
        await serving(platformWithClient(), async (send) => {
            assert.equal((await send('/oauth_token.do')).status, 405)
        })
    })
})
