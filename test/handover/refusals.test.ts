// What the instance refuses, sets back or changes meanwhile becomes the outcome of an item, with words.
import assert from 'node:assert/strict'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { openHandoverDesk, type HandoverDesk } from './handover-desk.ts'

describe('handover: refusals and changes', function () {
    this.timeout(60_000)
    let desk: HandoverDesk
    let boss: string
    let leaver: string
    let task: string

    beforeEach(async () => {
        desk = await openHandoverDesk()
        boss = desk.person('boss')
        leaver = desk.person('lea', { manager: boss, active: '0' })
        desk.rule({ members_only: '0' })
        task = desk.record('incident', { number: 'INC1', assigned_to: leaver })
    })
    afterEach(() => desk.close())

    const run = () => {
        const plan = desk.plan(leaver)
        desk.queue(plan)
        return { plan, row: desk.finish(plan) }
    }
    const beforeUpdate = (table: string, script: string, order = '200') =>
        desk.platform.addRule({
            name: 'Customer',
            table,
            when: 'before',
            operations: ['update'],
            order: Number(order),
            script,
        })

    it("tells the platform's words of a rule that aborts, after as many attempts as allowed, and tells administrators", () => {
        const admin = desk.platform.store.find('sys_user', { user_name: 'admin' })[0]!
        desk.platform.store.update('sys_user', admin.sys_id!, { email: 'admin@corp.example' })
        desk.setProperty('x_scim_okta.mail.administrators', 'admin')
        beforeUpdate('incident', "gs.addErrorMessage('Frozen for the audit'); current.setAbortAction(true)")
        const { plan, row } = run()
        assert.equal(desk.outcomes(plan)[task], 'failed: Frozen for the audit')
        assert.equal(desk.items(plan)[0]?.attempts, '3')
        assert.deepEqual([row.state, row.failed], ['done', '1'])
        assert.equal(desk.read('incident', task).assigned_to, leaver)
        assert.equal(desk.events('x_scim_okta.handover.failed').length, 1)
        assert.equal(desk.events('x_scim_okta.handover.inherited').length, 0)
    })

    it('sees a rule that throws, which stops nothing, and one that sets the value back or gives it to another', () => {
        beforeUpdate('incident', "throw new Error('broken')")
        const other = desk.person('other')
        const back = desk.record('problem', { assigned_to: leaver })
        beforeUpdate('problem', `current.assigned_to = '${leaver}'`)
        const elsewhere = desk.record('sc_task', { assigned_to: leaver })
        beforeUpdate('sc_task', `current.assigned_to = '${other}'`)
        const { plan } = run()
        const outcomes = desk.outcomes(plan)
        assert.deepEqual([outcomes[task], desk.read('incident', task).assigned_to], ['done', boss])
        assert.match(outcomes[back]!, /^failed: ServiceNow reported success and kept the old values/)
        assert.match(outcomes[elsewhere]!, /^changed: Somebody else changed it meanwhile/)
    })

    it('reports what a state model does not let go', () => {
        const change = desk.record('change_request', { assigned_to: leaver, state: '3', active: '1' })
        const { plan } = run()
        assert.match(desk.outcomes(plan)[change]!, /^failed: .*State model - Can change state\?/)
    })

    it('says which privilege to add for a table whose writes, or reads, are refused', () => {
        desk.platform.setTableAccess('incident', { update: false })
        const [privilege] = desk.platform.store
            .find('sys_scope_privilege', { target_name: 'problem' })
            .filter(({ operation }) => operation === 'read')
        desk.platform.store.update('sys_scope_privilege', privilege!.sys_id!, { status: 'denied' })
        const problem = desk.record('problem', { assigned_to: leaver })
        const group = desk.record('sysapproval_group', { assigned_to: leaver })
        const { plan } = run()
        const outcomes = desk.outcomes(plan)
        assert.match(
            outcomes[task]!,
            /refused the update.*Allow other applications to update it in its Application Access/,
        )
        assert.match(outcomes[problem]!, /may not read problem\. Allow other applications to read it/)
        assert.match(outcomes[group]!, /Add cross-scope privileges of x_scim_okta to read and write sysapproval_group/)
        assert.deepEqual(desk.counts(plan), [0, 0, 3, 0, 0])
    })

    it('leaves a record to somebody who takes it right before it is written', () => {
        const other = desk.person('other')
        const outcomes = new Set<string>()
        for (let statement = 1; statement < 60; statement++) {
            desk.platform.store.update('incident', task, { assigned_to: leaver })
            const plan = desk.plan(leaver, { number: `H${statement}` })
            desk.queue(plan)
            const taken = desk.platform.interruptAt(
                statement,
                () => desk.platform.store.update('incident', task, { assigned_to: other }),
                'background',
            )
            desk.platform.deliverEvents()
            if (!taken.reached) break
            desk.finish(plan)
            const outcome = desk.outcomes(plan)[task] ?? 'none'
            outcomes.add(outcome)
            const now = desk.read('incident', task).assigned_to
            // Between the platform's own read and write nobody can look: there the last writer wins.
            assert.ok(outcome === 'done' || now === other, `statement ${statement}: ${outcome}`)
        }
        assert.ok(
            outcomes.has('none') && outcomes.has('changed: Somebody else changed it meanwhile') && outcomes.has('done'),
        )
    })

    it('waits until it is due, and stops when the person is active again', () => {
        const plan = desk.plan(leaver, { due_at: '2099-01-01 00:00:00' })
        desk.queue(plan)
        desk.deliver()
        assert.equal(desk.read('x_scim_okta_handover', plan).state, 'waiting')
        desk.platform.store.update('x_scim_okta_handover', plan, { due_at: '2020-01-01 00:00:00' })
        desk.platform.store.update('sys_user', leaver, { active: '1' })
        desk.queue(plan)
        const row = desk.finish(plan)
        assert.deepEqual(
            [row.state, row.message],
            ['cancelled', 'The leaver is active again. Nothing was open any more.'],
        )
        assert.equal(row.active_for, plan)
        assert.equal(desk.read('incident', task).assigned_to, leaver)
    })

    it('does nothing on a clone, until somebody confirms it', () => {
        const person = { userName: 'first@corp.example', externalId: '00u1', name: { givenName: 'A', familyName: 'B' } }
        assert.equal(desk.requestNow('POST', `${SCIM_PATH}/Users`, person).status, 201)
        desk.platform.becomeClone({ name: 'copy', id: 'f'.repeat(32) })
        const plan = desk.plan(leaver)
        desk.queue(plan)
        desk.deliver()
        assert.equal(desk.read('x_scim_okta_handover', plan).state, 'waiting')
        assert.equal(desk.read('incident', task).assigned_to, leaver)
    })
})
