import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { startInstance, type InstanceOptions, type RunningInstance } from '../../instance/boot.ts'
import { call, type Call } from './http/call.ts'
import { basic } from './http/fake-platform.ts'

const CONFIG = '/api/x_scim_okta/v2/scim/ServiceProviderConfig'

function start(changes: Partial<InstanceOptions> = {}): Promise<RunningInstance> {
    const usual = {
        packagePath: 'dist/app',
        db: ':memory:',
        seed: 'none',
        mode: 'strict',
        trace: false,
        port: 0,
    } as const
    return startInstance({ ...usual, ...changes })
}

async function statusOf(instance: RunningInstance, headers: Record<string, string>): Promise<number> {
    return (await call(instance.baseUrl, CONFIG, { headers })).status
}

describe('an instance from code', () => {
    let folder: string

    before(() => {
        folder = mkdtempSync(join(tmpdir(), 'boot-'))
    })
    after(() => rmSync(folder, { recursive: true }))

    it('lets the integration user in, and only with the newest password', async () => {
        const db = join(folder, 'user.db')
        const first = await start({ db, user: { name: 'okta', password: 'first-word' } })
        assert.equal(await statusOf(first, { Authorization: basic('okta', 'first-word') }), 200)
        await first.close()

        const second = await start({ db, user: { name: 'Okta', password: 'second-word' } })
        assert.equal(await statusOf(second, { Authorization: basic('okta', 'first-word') }), 401)
        assert.equal(await statusOf(second, { Authorization: basic('okta', 'second-word') }), 200)
        const { store } = second.platform
        const users = store.find('sys_user', { user_name: 'okta' })
        assert.equal(users.length, 1)
        assert.deepEqual([users[0]?.web_service_access_only, users[0]?.active], ['1', '1'])
        assert.equal(store.find('sys_user_has_role', { user: users[0]?.sys_id ?? '' }).length, 1)
        await second.close()
    })

    it('refuses everybody else', async () => {
        const instance = await start({ seed: 'minimal' })
        assert.equal(await statusOf(instance, {}), 401)
        assert.equal(await statusOf(instance, { Authorization: basic('admin', 'admin') }), 200)
        const { store } = instance.platform
        const [admin] = store.find('sys_user', { user_name: 'admin' })
        const nobody = { user_name: 'nobody', active: '1', user_password: admin?.user_password ?? null }
        store.insert('sys_user', nobody)
        assert.equal(await statusOf(instance, { Authorization: basic('nobody', 'admin') }), 403)
        await instance.close()
    })

    it('takes the token of a registered client', async () => {
        const instance = await start({ user: { name: 'okta', password: 'okta-word' } })
        const { store } = instance.platform
        const user = store.find('sys_user', { user_name: 'okta' })[0]?.sys_id ?? null
        const client = { client_id: 'okta-client', client_secret: 'client-word' }
        store.insert('oauth_entity', { ...client, name: 'Okta', user })
        const sent: Call = {
            method: 'POST',
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
            body: new URLSearchParams({ ...client, grant_type: 'client_credentials' }).toString(),
        }
        const { status, json } = await call(instance.baseUrl, '/oauth_token.do', sent)
        assert.deepEqual([status, json.expires_in], [200, 1800])
        assert.equal(await statusOf(instance, { Authorization: `Bearer ${json.access_token}` }), 200)
        await instance.close()
    })

    it('does not fill a database that holds people', async () => {
        const db = join(folder, 'filled.db')
        await (await start({ db, seed: 'minimal' })).close()
        const again = await start({ db, seed: 'demo' })
        const people = again.platform.store.count('sys_user')
        await again.close()
        assert.ok(people < 20, `${people} people`)
    })

    it('refuses a port that is taken, and its database opens afterwards', async () => {
        const db = join(folder, 'port.db')
        const holder = await start()
        const port = Number(new URL(holder.baseUrl).port)
        await assert.rejects(start({ db, port }), /^Error: port \d+ is already in use$/)
        await holder.close()
        await (await start({ db })).close()
    })

    it('tells in one line why it cannot start', async () => {
        const foreign = join(folder, 'foreign.db')
        const other = new Database(foreign)
        other.exec('CREATE TABLE notes (text TEXT)')
        other.close()
        const reasons: [Partial<InstanceOptions>, RegExp][] = [
            [{ db: foreign }, /foreign\.db/],
            [{ db: folder }, /is a directory/],
            [{ db: join(folder, 'no', 'such.db') }, /there is no folder/],
            [{ packagePath: folder }, /not part of an application package|no application/],
            [{ packagePath: join(folder, 'nowhere') }, /no built package at .*nowhere/],
        ]
        for (const [changes, reason] of reasons) {
            await assert.rejects(start(changes), (error: Error) => {
                assert.match(error.message, reason)
                assert.doesNotMatch(error.message, /\n/)
                return true
            })
        }
    })
})
