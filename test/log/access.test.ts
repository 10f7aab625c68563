// Who may read and write the log, through the Table API.
import assert from 'node:assert/strict'
import type { Row } from '../../instance/platform.ts'
import type { Credentials } from '../../okta/scim-client.ts'
import { AGENT, AUDITOR, BOSS } from '../review/review-desk.ts'
import { BODIES, LOG, openLogDesk, UNMAPPED, type LogDesk } from './log-desk.ts'

const ACME = 'urn:acme:scim:2.0:User'

describe('access to the log', () => {
    let desk: LogDesk

    before(async () => {
        desk = await openLogDesk('strict')
        desk.scim('POST', '/Users', { userName: 'a@corp.example', name: { familyName: 'A' }, nick: 'x' })
        desk.platform.deliverEvents()
    })
    after(() => desk.close())

    const seen = (table: string, by: Credentials): number => {
        const { status, json } = desk.tableApi('GET', `${table}?sysparm_limit=100`, by)
        return status === 200 ? json.result.length : 0
    }
    const refusedWrites = (table: string, by: Credentials, methods: readonly string[]) => {
        const before = desk.rows(table)
        for (const method of methods) {
            const path = method === 'POST' ? table : `${table}/${before[0]!.sys_id}`
            const body = method === 'DELETE' ? undefined : { path: 'changed', status: '1', stated: 'changed' }
            const { status } = desk.tableApi(method, path, by, body as Row)
            if (status < 400) assert.deepEqual(desk.rows(table), before, `${method} ${table} changed something`)
        }
        assert.deepEqual(desk.rows(table), before)
    }

    it('auditors read requests and unmapped attributes, not what was stated', () => {
        assert.ok(seen(LOG, AUDITOR) > 0 && seen(UNMAPPED, AUDITOR) > 0)
        assert.equal(seen(BODIES, AUDITOR), 0)
        assert.ok(seen(BODIES, BOSS) > 0)
    })

    it('the integration user and everybody else see nothing', () => {
        for (const who of [desk.credentials, AGENT]) {
            for (const table of [LOG, BODIES, UNMAPPED]) assert.equal(seen(table, who), 0)
        }
    })

    it('nobody makes or changes a row; auditors delete none', () => {
        for (const table of [LOG, BODIES, UNMAPPED]) {
            refusedWrites(table, AUDITOR, ['POST', 'PATCH', 'DELETE'])
            refusedWrites(table, desk.credentials, ['POST', 'PATCH', 'DELETE'])
            refusedWrites(table, BOSS, ['POST', 'PATCH'])
        }
    })

    it('administrators ignore an unmapped attribute with a note, which stays so', () => {
        const [row] = desk.rows(UNMAPPED)
        const changes = { state: 'ignored', note: 'not ours' }
        assert.equal(desk.tableApi('PATCH', `${UNMAPPED}/${row!.sys_id}`, BOSS, changes).status, 200)
        desk.scim('POST', '/Users', { userName: 'b@corp.example', name: { familyName: 'B' }, nick: 'y' })
        desk.platform.deliverEvents()
        const [now] = desk.rows(UNMAPPED)
        assert.deepEqual([now!.path, now!.state, now!.note, now!.count], ['nick', 'ignored', 'not ours', '2'])
    })

    it('a mapping resolves it', () => {
        desk.scim('POST', '/Users', { userName: 'c@corp.example', name: { familyName: 'C' }, [ACME]: { badge: 'x' } })
        desk.platform.deliverEvents()
        const badge = () => desk.rows(UNMAPPED).find(({ path }) => path === ACME)!
        assert.deepEqual([badge().state, badge().resource_type], ['open', 'User'])
        const session = desk.platform.session(
            desk.platform.store.find('sys_user', { user_name: 'admin' }, 1)[0]!.sys_id!,
            true,
        )
        const insert = `const row = new GlideRecord('x_scim_okta_mapping'); row.initialize(); row.setValue('scim_path', '${ACME}:badge');
            row.setValue('field', 'gender'); row.setValue('active', 'true'); row.setValue('target_table', 'sys_user'); row.insert()`
        desk.platform.runScript(session, 'x_scim_okta', insert, {})
        assert.equal(badge().state, 'resolved')
    })
})
