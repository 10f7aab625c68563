// One, forty and five thousand tasks across classes: every one once, and how many statements that costs.
import assert from 'node:assert/strict'
import { openHandoverDesk, type HandoverDesk } from './handover-desk.ts'

const CLASSES = ['incident', 'problem', 'change_request', 'sc_task', 'task']

describe('handover: many records', function () {
    this.timeout(600_000)
    let desk: HandoverDesk
    let boss: string
    let leaver: string

    beforeEach(async () => {
        desk = await openHandoverDesk()
        boss = desk.person('boss')
        leaver = desk.person('lea', { manager: boss, active: '0' })
    })
    afterEach(() => desk.close())

    const fill = (count: number) =>
        desk.platform.store.transaction(() => {
            for (let n = 0; n < count; n++) {
                desk.record(CLASSES[n % CLASSES.length]!, { number: `N${n}`, assigned_to: leaver })
            }
        })

    for (const count of [1, 40, 5000]) {
        it(`hands over ${count}, each written once, by one plan`, () => {
            desk.setProperty('x_scim_okta.handover.chunk_rows', count === 5000 ? '1000' : '15')
            desk.rule({ members_only: '0' })
            fill(count)
            const plan = desk.plan(leaver)
            desk.queue(plan)
            desk.platform.beginRequest()
            const row = desk.finish(plan)
            assert.equal(row.state, 'done', row.message!)
            assert.deepEqual(desk.counts(plan), [count, 0, 0, 0, 0])
            const tasks = desk.platform.store.find('task', {})
            assert.equal(tasks.length, count)
            assert.ok(tasks.every((task) => task.assigned_to === boss && task.sys_mod_count === '1'))
            assert.equal(desk.items(plan).length, count)
            const [mail, ...others] = desk.events('x_scim_okta.handover.inherited')
            assert.deepEqual([mail?.parm2, others.length], [String(count), 0])
        })
    }

    it('hands over as many as the rule says, and reports the others', () => {
        desk.setProperty('x_scim_okta.handover.chunk_rows', '7')
        desk.rule({ members_only: '0', most_records: '25' })
        fill(40)
        const plan = desk.plan(leaver)
        desk.queue(plan)
        desk.finish(plan)
        assert.deepEqual(desk.counts(plan), [25, 15, 0, 0, 0])
        assert.equal(desk.platform.store.find('task', { assigned_to: leaver }).length, 15)
    })

    it('costs four reads and three writes for each record, and few more for a chunk', () => {
        desk.rule({ members_only: '0', comment_field: null, comment: null })
        fill(100)
        desk.setProperty('x_scim_okta.handover.chunk_rows', '1000')
        const plan = desk.plan(leaver)
        desk.queue(plan)
        const count = desk.platform.beginRequest()
        desk.platform.deliverEvents()
        const { reads, writes } = count()
        assert.equal(desk.read('x_scim_okta_handover', plan).state, 'done')
        assert.ok(reads <= 100 * 4 + 45, `${reads} reads`)
        assert.ok(writes <= 100 * 3 + 15, `${writes} writes`)
    })

    it('goes from a deactivation over SCIM to the manager, and back again', async () => {
        for (const { sys_id, name } of desk.platform.store.find('x_scim_okta_handover_rule', {})) {
            const shipped = name === 'Open tasks' || name === 'Groups they managed'
            desk.platform.store.update('x_scim_okta_handover_rule', sys_id!, { active: shipped ? '1' : '0' })
        }
        desk.setProperty('x_scim_okta.handover.wait_minutes', '0')
        const body = { userName: 'lee@corp.example', externalId: '00u1', name: { givenName: 'Lee', familyName: 'Ver' } }
        const { json } = desk.requestNow('POST', '/api/x_scim_okta/v2/scim/Users', body)
        const user = (json as { id: string }).id
        desk.platform.store.update('sys_user', user, { manager: boss })
        const group = desk.group('Network', [boss])
        const task = desk.record('incident', { assigned_to: user, assignment_group: group })
        const post = desk.group('Posts', [], { manager: user })
        assert.equal(desk.requestNow('DELETE', `/api/x_scim_okta/v2/scim/Users/${user}`).status, 204)
        const [plan] = desk.platform.store.find('x_scim_okta_handover', { user })
        assert.equal(plan?.open_records, '2')
        const row = desk.finish(plan!.sys_id!)
        assert.deepEqual([row.state, row.message], ['done', '2 records were handed over: 2 to boss.'])
        assert.equal(desk.read('incident', task).assigned_to, boss)
        assert.equal(desk.read('sys_user_group', post).manager, boss)
        desk.platform.store.update('sys_user_group', post, { manager: null })
        const undone = desk.undo(plan!.sys_id!)
        assert.equal(undone.message, '1 record was given back. 1 was kept: the items say why.')
        assert.equal(desk.read('incident', task).assigned_to, user)
    })
})
