import assert from 'node:assert/strict'
import type { Mode, Row } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from './glide-fixture.ts'

const AUDITED_TABLE = `<?xml version="1.0"?><database>
  <element name="x_tiny_kept" type="collection" label="Kept" audit="true" access="public" read_access="true" create_access="true" update_access="true" delete_access="true" ws_access="true" configuration_access="true">
    <element name="code" type="string" label="Code" max_length="10"/>
    <element name="big" type="string" label="Big" max_length="10" attributes="no_audit=true"/>
  </element>
  <element name="x_tiny_listed" type="collection" label="Listed" audit="true" attributes="audit_type=whitelist" access="public" read_access="true" create_access="true" update_access="true" delete_access="true" ws_access="true">
    <element name="code" type="string" label="Code" max_length="10" audit="true"/>
    <element name="other" type="string" label="Other" max_length="10" audit="false"/>
  </element>
</database>`

describe('the audit trail', () => {
    let fixture: Fixture

    const open = (mode: Mode = 'strict'): void => {
        fixture = openFixture({
            mode,
            tables: ['sys_user', 'sys_audit'],
            files: { 'dictionary/x_tiny_kept.xml': AUDITED_TABLE },
        })
    }
    const rows = (): Row[] => fixture.platform.store.find('sys_audit', {})
    const told = (): string[] => rows().map((row) => `${row.fieldname}: ${row.oldvalue} → ${row.newvalue}`)
    const change = (sysId: string, code: string, reason = '', table = 'sys_user'): unknown =>
        fixture.run(
            `const p = new GlideRecord('${table}'); p.get('sys_id', '${sysId}'); ${code}; return p.update(${reason})`,
        )

    beforeEach(() => open())

    it('has a row for each changed field, with values as stored, the user, the reason and the update count', () => {
        const boss = fixture.person({ user_name: 'boss' })
        const ada = fixture.person({ user_name: 'ada', title: 'a', active: '1' })
        change(ada, `p.title = 'b'; p.manager = '${boss}'; p.active = false; p.city = ''`, `'SCIM PATCH 1'`)
        assert.deepEqual(told().sort(), [
            'active: 1 → 0',
            'locked_out: 0 → 1',
            `manager: null → ${boss}`,
            'title: a → b',
        ])
        const [row] = rows()
        assert.deepEqual(
            [row!.tablename, row!.documentkey, row!.user, row!.reason, row!.record_checkpoint],
            ['sys_user', ada, 'integration', 'SCIM PATCH 1', '1'],
        )
        assert.equal(new Set(rows().map((each) => each.internal_checkpoint)).size, 1)
    })

    it('takes the reason of one update only', () => {
        const ada = fixture.person({ user_name: 'ada' })
        fixture.run(
            `const p = new GlideRecord('sys_user'); p.get('sys_id', '${ada}'); p.title = 'b'; p.update('why'); p.title = 'c'; p.update()`,
        )
        const reasons = rows().map((row) => `${row.newvalue} ${row.reason}`)
        assert.deepEqual(reasons.sort(), ['b why', 'c null'])
    })

    it('has none for a save that changes nothing, is refused, or leaves out the rules', () => {
        const ada = fixture.person({ user_name: 'ada', title: 'a' })
        change(ada, `p.title = 'a'`)
        fixture.platform.addRule({
            name: 'r',
            table: 'sys_user',
            when: 'before',
            filter: 'title=x',
            script: `current.setAbortAction(true)`,
        })
        change(ada, `p.title = 'x'`)
        const kept = fixture.platform.store.insert('x_tiny_kept', { code: 'a' })
        change(kept, `p.setWorkflow(false); p.code = 'b'`, '', 'x_tiny_kept')
        assert.deepEqual(told(), [])
        assert.equal(fixture.platform.store.read('x_tiny_kept', kept)?.code, 'b')
    })

    it('leaves out fields that say so, in listed tables those that are not marked, and tables that are not audited', () => {
        const { store } = fixture.platform
        change(store.insert('x_tiny_kept', {}), `p.code = 'b'; p.big = 'c'`, '', 'x_tiny_kept')
        change(store.insert('x_tiny_listed', {}), `p.code = 'd'; p.other = 'e'`, '', 'x_tiny_listed')
        change(store.insert('x_tiny_item', { code: 'f' }), `p.code = 'g'`, '', 'x_tiny_item')
        assert.deepEqual(told().sort(), ['code: null → b', 'code: null → d'])
        fixture.platform.setAudited('x_tiny_kept', false)
        change(store.insert('x_tiny_kept', {}), `p.code = 'h'`, '', 'x_tiny_kept')
        assert.equal(rows().length, 2)
    })

    it("goes by the record's class, whichever table it is saved through", () => {
        const { store, glideRecord } = fixture.platform
        const title = (sysId: string) => {
            const task = glideRecord(fixture.session, 'global', 'task')
            task.get('sys_id', sysId)
            task.short_description = 'b'
            task.update()
        }
        title(store.insert('incident', {}))
        assert.deepEqual(
            rows().map((row) => `${row.tablename} ${row.fieldname}`),
            ['incident short_description'],
        )
        title(store.insert('task', {}))
        assert.equal(rows().length, 1)
    })

    it('has rows for an insert in strict mode, and none in nasty mode', () => {
        const insert = `const k = new GlideRecord('x_tiny_kept'); k.code = 'a'; k.insert()`
        fixture.run(insert)
        assert.deepEqual(told(), ['code: null → a'])
        open('nasty')
        fixture.run(insert)
        assert.deepEqual(told(), [])
    })

    it('fires no rules and counts no statements', () => {
        fixture.platform.addRule({ name: 'r', table: 'sys_audit', when: 'after', script: `gs.info('fired')` })
        const ada = fixture.person({ user_name: 'ada' })
        const count = fixture.platform.beginRequest()
        change(ada, `p.title = 'b'; p.city = 'c'`)
        assert.equal(count().writes, 1)
        assert.ok(!fixture.logged().includes('fired'))
    })

    it('can be read by an application in strict mode, and is empty to it in nasty mode, where people are not audited', () => {
        const count = `const a = new GlideRecord('sys_audit'); a.query(); return a.getRowCount()`
        for (const [mode, seen, written] of [
            ['strict', 1, 1],
            ['nasty', 0, 0],
        ] as const) {
            open(mode)
            change(fixture.person({ user_name: 'ada' }), `p.title = 'b'`)
            assert.deepEqual([fixture.run(count), rows().length], [seen, written], mode)
        }
        fixture.platform.setAudited('sys_user', true)
        change(fixture.person({ user_name: 'eve' }), `p.title = 'b'`)
        assert.deepEqual([fixture.run(count), rows().length], [0, 1])
    })

    it('cannot be written by an application', () => {
        assert.equal(fixture.run(`const a = new GlideRecord('sys_audit'); a.fieldname = 'x'; return a.insert()`), null)
    })
})
