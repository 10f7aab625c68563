import assert from 'node:assert/strict'
import { basic, fakePlatform, installService, type Scripts } from './fake-platform.ts'
import { serving, type Call } from './call.ts'
import type { Mode, Platform } from '../../../instance/platform.ts'

interface Request {
    pathParams: Record<string, string>
}
interface Response {
    setBody(body: unknown): void
}

const echo =
    (name: string) =>
    (request: Request, response: Response): void =>
        response.setBody({ name, params: { ...request.pathParams } })

const scripts = {
    list: echo('list'),
    one: echo('one'),
    search: echo('search'),
    put: echo('put'),
    root: echo('root'),
} as Scripts

function platformWith(mode: Mode = 'strict', isDefault = true): Platform {
    const platform = fakePlatform(scripts, mode)
    installService(
        platform.store,
        [
            { method: 'GET', path: '/Users', script: 'list' },
            { method: 'GET', path: '/Users/{id}', script: 'one' },
            { method: 'PUT', path: '/Users/{id}', script: 'put' },
            { method: 'GET', path: '/Users/search', script: 'search' },
            { method: 'GET', path: '/', script: 'root' },
            { method: 'GET', path: '/Hidden', script: 'list', changes: { active: '0' } },
        ],
        isDefault,
    )
    return platform
}

const signedIn: Call = { headers: { Authorization: basic('okta') } }

async function reached(path: string, platform = platformWith()): Promise<unknown> {
    let answer: unknown
    await serving(platform, async (send) => {
        const reply = await send(path, signedIn)
        answer = reply.status === 200 ? [reply.json.result.name, reply.json.result.params.id] : reply.status
    })
    return answer
}

describe('Scripted REST routes', () => {
    const cases: [path: string, expected: unknown][] = [
        ['/api/x_test/v2/api/Users', ['list', undefined]],
        ['/api/x_test/api/Users', ['list', undefined]],
        ['/api/x_test/v2/api/Users/', ['list', undefined]],
        ['/api/x_test/v2/api', ['root', undefined]],
        ['/api/x_test/v2/api/', ['root', undefined]],
        ['/api/x_test/v2/api/Users/7', ['one', '7']],
        ['/api/x_test/v2/api/Users/a%40b.c', ['one', 'a@b.c']],
        ['/api/x_test/v2/api/Users/a%252Fb', ['one', 'a%2Fb']],
        ['/api/x_test/v2/api/Users/search', ['search', undefined]],
        ['/api/x_test/v2/api/users', 400],
        ['/api/x_test/v1/api/Users', 400],
        ['/api/x_test/v2/api/Users/7/more', 400],
        ['/api/x_test/v2/api/Users//', 400],
        ['/api/x_test/v2/api/Users/%E0%A4%A', 400],
        ['/api/x_test/v2/api/Hidden', 400],
        ['/api/x_other/v2/api/Users', 400],
        ['/nowhere', 400],
    ]
    for (const [path, expected] of cases) {
        it(`${path} reaches ${JSON.stringify(expected)}`, async () => {
            assert.deepEqual(await reached(path), expected)
        })
    }

    it('answers an unknown path with the platform body', async () => {
        await serving(platformWith(), async (send) => {
            const reply = await send('/api/x_test/v2/api/Nothing', signedIn)
            assert.deepEqual(reply.json, {
                error: { message: 'Requested URI does not represent any resource', detail: null },
                status: 'failure',
            })
        })
    })

    it('has no unversioned address when no version is the default', async () => {
        assert.equal(await reached('/api/x_test/api/Users', platformWith('strict', false)), 400)
        assert.deepEqual(await reached('/api/x_test/v2/api/Users', platformWith('strict', false)), ['list', undefined])
    })

    it('forgets a version and a service that were switched off', async () => {
        const platform = platformWith()
        const version = platform.store.find('sys_ws_version', {})[0]
        platform.store.update('sys_ws_version', version?.sys_id ?? '', { active: '0' })
        assert.equal(await reached('/api/x_test/v2/api/Users', platform), 400)
        platform.store.update('sys_ws_version', version?.sys_id ?? '', { active: '1' })
        assert.deepEqual(await reached('/api/x_test/v2/api/Users', platform), ['list', undefined])
        const definition = platform.store.find('sys_ws_definition', {})[0]
        platform.store.update('sys_ws_definition', definition?.sys_id ?? '', { active: '0' })
        assert.equal(await reached('/api/x_test/v2/api/Users', platform), 400)
    })

    it('answers a verb the path does not have with 405 in the platform shape', async () => {
        await serving(platformWith(), async (send) => {
            const reply = await send('/api/x_test/v2/api/Users', { ...signedIn, method: 'DELETE' })
            assert.equal(reply.status, 405)
            assert.equal(reply.json.status, 'failure')
        })
    })

    it('does not let X-HTTP-Method-Override reach another operation', async () => {
        await serving(platformWith(), async (send) => {
            const headers = { ...signedIn.headers, 'X-HTTP-Method-Override': 'PUT' }
            assert.equal((await send('/api/x_test/v2/api/Users/7', { method: 'POST', headers })).status, 405)
        })
    })

    it('answers HEAD from the GET operation without a body; nasty: 405', async () => {
        const head = { ...signedIn, method: 'HEAD' }
        await serving(platformWith(), async (send) => {
            const reply = await send('/api/x_test/v2/api/Users', head)
            assert.equal(reply.status, 200)
            assert.equal(reply.text, '')
        })
        await serving(platformWith('nasty'), async (send) => {
            assert.equal((await send('/api/x_test/v2/api/Users', head)).status, 405)
        })
    })
})
