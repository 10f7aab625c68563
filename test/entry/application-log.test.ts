import assert from 'node:assert/strict'
import { startInstance, type RunningInstance } from '../../instance/boot.ts'

const PASSWORD = 'a-secret-of-okta'

describe('application log', () => {
    let instance: RunningInstance
    let lines: string[]

    before(async function () {
        this.timeout(30_000)
        const user = { name: 'okta', password: 'pw-of-the-integration-user' }
        const options = { packagePath: 'dist/app', db: ':memory:', seed: 'minimal', mode: 'strict' } as const
        instance = await startInstance({ ...options, user, trace: false, port: 0 })
        const answer = await fetch(`${instance.baseUrl}/api/x_scim_okta/v2/scim/Users`, {
            method: 'POST',
            headers: {
                authorization: `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`,
                'content-type': 'application/scim+json',
            },
            body: JSON.stringify({
                userName: 'logged@corp.example',
                name: { familyName: 'Logged' },
                password: PASSWORD,
                'two\nlines': 1,
            }),
        })
        assert.equal(answer.status, 201)
        lines = instance.platform.store.find('syslog_app_scope', {}).map((row) => row.message ?? '')
    })
    after(() => instance?.close())

    it('has one line for the request: outcome, record, and what was ignored', () => {
        const [line, ...others] = lines.filter((each) => each.startsWith('SCIM '))
        assert.deepEqual(others, [])
        assert.match(line!, /^SCIM [0-9a-f]{8} POST \/api\/x_scim_okta\/v2\/scim\/Users: 201 \(/)
        assert.match(
            line!,
            /ignored: password, two lines; unmatched, create: nobody here is this person; created [0-9a-f]{32}\)$/,
        )
    })

    it('holds no password and no value', () => {
        const text = lines.join('\n')
        for (const value of [PASSWORD, 'pw-of-the-integration-user', 'logged@corp.example', 'Logged']) {
            assert.equal(text.includes(value), false, value)
        }
    })
})
