import assert from 'node:assert/strict'
import type { Mode } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'

const TABLES = ['task', 'incident', 'change_request', 'problem', 'problem_task', 'sc_task', 'sysapproval_approver']

describe('rules of the platform for tasks', () => {
    let fixture: Fixture

    const open = (mode: Mode = 'strict'): void => {
        fixture = openFixture({ mode, tables: TABLES })
    }
    /** Sets fields through GlideRecord and answers what update answered. */
    const write = (table: string, sysId: string, code: string): unknown =>
        fixture.run(`const r = new GlideRecord('${table}'); r.get('sys_id', '${sysId}'); ${code}; return r.update()`)
    const stored = (table: string, sysId: string) => fixture.platform.store.read(table, sysId)

    beforeEach(() => open())

    describe('Abort changes on group', () => {
        it('aborts a new group of which the assignee is no member, unless the assignee leaves with it', () => {
            const ada = fixture.person({ user_name: 'ada' })
            const group = fixture.platform.store.insert('sys_user_group', { name: 'Desk' })
            const sysId = fixture.platform.store.insert('incident', { number: 'INC1', assigned_to: ada })
            const move = (code: string): unknown =>
                fixture.run(`const t = new GlideRecord('incident'); t.get('sys_id', '${sysId}')
                    t.assignment_group = '${group}'; ${code}; return t.update() + ' ' + t.getLastErrorMessage()`)
            assert.match(String(move('')), /^null Operation against file 'incident' was aborted/)
            assert.equal(move(`t.assigned_to = ''`), `${sysId} null`)
        })
    })

    describe('Task Active State Management', () => {
        const activeAfter = (table: string, from: string, to: string): unknown => {
            const active = ['3', '4', '7', '8', '107', '157'].includes(from) ? '0' : '1'
            const sysId = fixture.platform.store.insert(table, { number: 'T1', state: from, active })
            assert.equal(write(table, sysId, `r.state = '${to}'`), sysId)
            return stored(table, sysId)?.active
        }

        it('closes and reopens a task with its state, by the close states of its class', () => {
            for (const [table, from, to, active] of [
                ['task', '1', '3', '0'],
                ['task', '4', '2', '1'],
                ['sc_task', '2', '7', '0'],
                ['incident', '2', '3', '1'],
                ['incident', '2', '6', '1'],
                ['incident', '6', '7', '0'],
                ['incident', '8', '1', '1'],
                ['problem', '104', '106', '1'],
                ['problem', '106', '107', '0'],
                ['problem_task', '154', '157', '0'],
                ['change_request', '0', '4', '0'],
            ] as const) {
                assert.equal(activeAfter(table, from, to), active, `${table} ${from} to ${to}`)
            }
        })

        it('goes by the class of the record when it is written as a task', () => {
            const sysId = fixture.platform.store.insert('problem', { number: 'PRB1', state: '104' })
            write('task', sysId, `r.state = '107'`)
            assert.equal(stored('problem', sysId)?.active, '0')
        })

        it('leaves active alone where the state stays on its side', () => {
            const sysId = fixture.platform.store.insert('task', { number: 'T1', state: '1', active: '0' })
            write('task', sysId, `r.state = '2'`)
            assert.equal(stored('task', sysId)?.active, '0')
        })

        it('runs at order 50, so that later rules see it', () => {
            fixture.platform.addRule({
                name: 'late',
                table: 'task',
                when: 'before',
                operations: ['update'],
                order: 60,
                script: `current.short_description = String(current.active)`,
            })
            const sysId = fixture.platform.store.insert('task', { number: 'T1', state: '1' })
            write('task', sysId, `r.state = '3'`)
            assert.equal(stored('task', sysId)?.short_description, 'false')
        })

        it('inserts with the first state of the class', () => {
            const insert = (table: string): unknown =>
                fixture.run(`const r = new GlideRecord('${table}'); r.number = 'N1'; const id = r.insert()
                    r.get('sys_id', id); return r.getValue('state') + ' ' + r.getValue('active')`)
            assert.equal(insert('problem'), '101 1')
            assert.equal(insert('change_request'), '-5 1')
            assert.equal(insert('sc_task'), '1 1')
        })
    })

    describe('the state model of changes', () => {
        it('refuses a closed or canceled change any write but journals, and says which rule', () => {
            const ada = fixture.person({ user_name: 'ada' })
            for (const state of ['3', '4']) {
                const sysId = fixture.platform.store.insert('change_request', { number: 'C1', state, active: '0' })
                assert.equal(write('change_request', sysId, `r.assigned_to = '${ada}'`), null)
                assert.equal(write('task', sysId, `r.state = '-1'`), null)
                const said = fixture.run(`const r = new GlideRecord('change_request'); r.get('sys_id', '${sysId}')
                    r.assigned_to = '${ada}'; r.update(); return r.getLastErrorMessage()`)
                assert.match(String(said), /'change_request' was aborted by Business Rule 'State model/)
                assert.equal(write('change_request', sysId, `r.work_notes = 'late'`), sysId)
                assert.equal(stored('change_request', sysId)?.assigned_to, null)
            }
        })

        it('lets an open change be written and closed', () => {
            const sysId = fixture.platform.store.insert('change_request', { number: 'C1', state: '0' })
            assert.equal(write('change_request', sysId, `r.short_description = 'x'; r.state = '3'`), sysId)
        })
    })

    describe('approvals', () => {
        const reassigned = (mode: Mode, state: string): string => {
            open(mode)
            const [ada, bob] = ['ada', 'bob'].map((name) => fixture.person({ user_name: name }))
            const sysId = fixture.platform.store.insert('sysapproval_approver', { approver: ada ?? null, state })
            assert.equal(write('sysapproval_approver', sysId, `r.approver = '${bob}'; r.due_date = ''`), sysId)
            return stored('sysapproval_approver', sysId)?.approver === bob ? 'bob' : 'ada'
        }

        it('take another approver in strict mode', () => {
            assert.equal(reassigned('strict', 'requested'), 'bob')
        })

        it('silently keep the approver of what was asked for in nasty mode', () => {
            assert.equal(reassigned('nasty', 'requested'), 'ada')
            assert.equal(reassigned('nasty', 'not requested'), 'bob')
        })
    })
})
