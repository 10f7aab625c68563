// Chunks that are cut off at any write, delivered twice, interrupted by another worker, or cancelled.
import assert from 'node:assert/strict'
import { openHandoverDesk, type HandoverDesk } from './handover-desk.ts'

interface Scene {
    readonly leaver: string
    readonly plan: string
    readonly names: ReadonlyMap<string, string>
}

/** Work for every action, some that fails and some that is left; so many records to a chunk. */
function stage(desk: HandoverDesk, rows: string): Scene {
    desk.platform.setTableAccess('sys_user_delegate', { create: true, update: true })
    desk.setProperty('x_scim_okta.handover.chunk_rows', rows)
    desk.setProperty('x_scim_okta.handover.attempts', '2')
    const boss = desk.person('boss')
    const leaver = desk.person('lea', { manager: boss, active: '0' })
    const bare = { group_field: null, members_only: '0', comment_field: null, comment: null }
    const nobody = { step_1: null, step_2: null, step_3: null, step_4: null }
    const retired = desk.group('Retired', [], { active: '0' })
    const pushed = desk.group('Pushed', [], { x_scim_okta_members_revision: '1' })
    desk.rule({ order: '1' })
    desk.rule({
        ...bare,
        order: '2',
        table_name: 'sysapproval_approver',
        open_condition: 'state=requested',
        assignee_field: 'approver',
        action: 'delegate',
        step_3: null,
        step_4: null,
    })
    const delegate = {
        table_name: 'sys_user_delegate',
        open_condition: null,
        assignee_field: 'delegate',
        action: 'end',
    }
    desk.rule({ ...bare, ...nobody, ...delegate, order: '3' })
    const membership = {
        table_name: 'sys_user_grmember',
        open_condition: null,
        assignee_field: 'user',
        action: 'leave_group',
    }
    desk.rule({ ...bare, ...nobody, ...membership, order: '4' })
    desk.platform.addRule({
        name: 'Frozen',
        table: 'problem',
        when: 'before',
        operations: ['update'],
        order: 100,
        script: 'current.setAbortAction(true)',
    })
    const names = new Map<string, string>()
    const add = (name: string, table: string, fields: Record<string, string | null>) =>
        names.set(desk.record(table, fields), name)
    add('incident', 'incident', { assigned_to: leaver })
    add('task', 'sc_task', { assigned_to: leaver })
    add('left', 'incident', { assigned_to: leaver, assignment_group: retired })
    add('failing', 'problem', { assigned_to: leaver })
    add('approval', 'sysapproval_approver', { approver: leaver, state: 'requested' })
    add('delegation', 'sys_user_delegate', { user: boss, delegate: leaver, ends: null })
    add('membership', 'sys_user_grmember', { user: leaver, group: pushed, sys_created_by: 'okta' })
    const plan = desk.plan(leaver)
    names.set(boss, 'boss').set(leaver, 'leaver').set('', '')
    return { leaver, plan, names }
}

/** What is compared: everything but times and ids that differ from run to run. */
function seen(desk: HandoverDesk, { plan, leaver, names }: Scene) {
    const { store } = desk.platform
    const named = (sysId: string | null | undefined) => names.get(sysId ?? '') ?? '?'
    const row = desk.read('x_scim_okta_handover', plan)
    const tasks = store
        .find('task', {})
        .map((each) => [named(each.sys_id), named(each.assigned_to), each.sys_mod_count])
    const notes = store.find('sys_journal_field', {}).map(({ element_id: id }) => named(id))
    return {
        plan: [row.state, row.step, row.message, row.active_for === plan, ...desk.counts(plan)],
        items: desk
            .items(plan)
            .map((each) =>
                [named(each.record_id), each.outcome, withoutId(each.error), named(each.recipient), each.attempts].join(
                    '|',
                ),
            )
            .sort(),
        tasks: tasks.sort(),
        notes: notes.sort(),
        delegations: store
            .find('sys_user_delegate', {})
            .map((each) => [named(each.user), named(each.delegate), each.ends === null, each.sys_mod_count].join())
            .sort(),
        memberships: store.find('sys_user_grmember', { user: leaver }).length,
        mails: [
            ...new Set(
                desk.events('x_scim_okta.handover.inherited').map(({ parm1, parm2 }) => `${named(parm1)} ${parm2}`),
            ),
        ],
    }
}

/** The words of an abort hold the sys_id of the rule. */
function withoutId(words: string | null | undefined): string {
    return (words ?? '').replace(/\^[0-9a-f]{32}/, '')
}

async function play<Result>(
    mode: 'strict' | 'nasty',
    rows: string,
    scene: (desk: HandoverDesk, scene: Scene) => Result,
): Promise<Result> {
    const desk = await openHandoverDesk(mode)
    try {
        return scene(desk, stage(desk, rows))
    } finally {
        await desk.close()
    }
}

/** Does the work, or does it and undoes it, and cuts the last of that off at one of its writes; 0 for none. */
function playCut(undoing: boolean, write: number) {
    return (desk: HandoverDesk, scene: Scene) => {
        const { plan } = scene
        const { platform } = desk
        if (undoing) {
            desk.queue(plan)
            desk.finish(plan)
            const values = { state: 'undoing', step: 'undo', cursor: '', chunk: '50' }
            platform.store.update('x_scim_okta_handover', plan, values)
        }
        desk.queue(plan)
        if (write > 0) platform.cancelAtWrite(write)
        platform.deliverEvents()
        const cut = platform.log.some(({ message }) => message.includes('Transaction cancelled'))
        desk.finish(plan)
        return { cut, seen: seen(desk, scene) }
    }
}

describe('handover: cut off and interrupted', function () {
    this.timeout(600_000)

    for (const undoing of [false, true]) {
        it(`${undoing ? 'undo' : 'work'}: ends the same whichever of its writes is the last`, async () => {
            const calm = await play('strict', '100', playCut(undoing, 0))
            assert.equal(calm.cut, false)
            assert.equal(calm.seen.plan[0], undoing ? 'undone' : 'done')
            let write = 1
            for (; write < 60; write++) {
                const disturbed = await play('strict', '100', playCut(undoing, write))
                if (!disturbed.cut) break
                assert.deepEqual(disturbed.seen, calm.seen, `write ${write}`)
            }
            assert.ok(write > 8 && write < 60, `cut off at ${write - 1} writes`)
        })
    }

    it('does everything once when events come twice and shuffled', async () => {
        const calm = await play('strict', '4', playCut(false, 0))
        const nasty = await play('nasty', '4', (desk, scene) => {
            desk.queue(scene.plan)
            desk.queue(scene.plan)
            desk.queue(scene.plan, 1)
            desk.finish(scene.plan)
            return { seen: seen(desk, scene), mails: desk.events('x_scim_okta.handover.inherited').length }
        })
        assert.deepEqual(nasty.seen, calm.seen)
        assert.equal(nasty.mails, 1)
    })

    it('does everything once when another worker gets the same event in the middle of a chunk', async () => {
        const calm = await play('strict', '4', playCut(false, 0))
        for (const moment of [1, 3, 5, 7, 9, 12, 15, 20, 26, 33, 40]) {
            const shared = await play('strict', '4', (desk, scene) => {
                const { platform } = desk
                desk.queue(scene.plan)
                const okta = platform.session(platform.store.find('sys_user', { user_name: 'okta' })[0]!.sys_id!, false)
                const script = `require('./src/server/entry/handover-chunk.ts').onHandoverChunk(event)`
                const event = { parm1: scene.plan, parm2: '0' }
                const other = platform.interruptAt(
                    moment,
                    () => platform.runScript(okta, 'x_scim_okta', script, { event }),
                    'background',
                )
                platform.deliverEvents()
                assert.ok(other.reached, `statement ${moment}`)
                desk.finish(scene.plan)
                return { seen: seen(desk, scene), mails: desk.events('x_scim_okta.handover.inherited').length }
            })
            assert.deepEqual(shared.seen, calm.seen, `statement ${moment}`)
            assert.equal(shared.mails, 1, `statement ${moment}`)
        }
    })

    it('stops at the record under way when an administrator cancels, and counts what was done', async () => {
        for (const moment of [4, 8, 14, 20, 28, 36]) {
            await play('strict', '4', (desk, { plan }) => {
                const { platform } = desk
                desk.queue(plan)
                const admin = platform.session(
                    platform.store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!,
                    true,
                )
                const cancel = () =>
                    void platform.runUiAction(admin, 'x_scim_okta_cancel_handover', 'x_scim_okta_handover', plan)
                const cancelled = platform.interruptAt(moment, cancel, 'background')
                platform.deliverEvents()
                assert.ok(cancelled.reached)
                const row = desk.finish(plan)
                assert.equal(row.state, 'cancelled', `statement ${moment}`)
                const done = desk.items(plan).filter(({ outcome }) => outcome === 'done').length
                assert.equal(row.handed_over, String(done), `statement ${moment}`)
                assert.ok(done < 5, `statement ${moment}: ${done}`)
                assert.equal(desk.items(plan).filter(({ outcome }) => outcome === 'planned').length, 0)
                if (done === 0) return
                desk.undo(plan)
                assert.deepEqual(desk.counts(plan).slice(3), [done, 0], `statement ${moment}`)
            })
        }
    })
})
