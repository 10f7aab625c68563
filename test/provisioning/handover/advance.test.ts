import assert from 'node:assert/strict'
import { everything } from './every-outcome.ts'
import { LEAVER, person, rule } from './handover-samples.ts'
import { MemoryHandover } from './memory-handover.ts'

describe('handover: carried out', () => {
    it('gives an outcome to every record of every rule, and says what was done', () => {
        const bench = everything()
        bench.run = { ...bench.run, state: 'waiting' }
        bench.finish()
        assert.equal(bench.run.state, 'done')
        assert.deepEqual(bench.outcomes(), {
            a1: 'done',
            a2: 'done',
            d1: 'done',
            m1: 'done',
            m2: 'left',
            p1: 'left',
            t0: 'done',
            t1: 'done',
            t2: 'done',
            t3: 'failed',
            t4: 'done',
            t5: 'left',
            t6: 'left',
            t7: 'done',
            t8: 'done',
        })
        assert.deepEqual(bench.run.counts, { handedOver: 10, leftAlone: 4, failed: 1, undone: 0, kept: 0 })
        assert.equal(
            bench.message,
            '10 records were handed over: 8 to BOSS, 2 to nobody in person. 4 were left alone. 1 failed: the items say why.',
        )
        assert.deepEqual(bench.mails, ['boss 8', 'administrators'])
        assert.deepEqual([bench.item('t3').attempts, bench.item('t3').error], [3, 'aborted by Business Rule'])
        assert.deepEqual([bench.item('t2').attempts, bench.item('t2').error], [2, ''])
        assert.match(bench.item('t5').passedOver, /BOSS is not in group Old; group Old is inactive/)
        assert.match(bench.item('m2').error, /did not come from Okta/)
        assert.equal(bench.delegations.size, 1)
        assert.equal(bench.item('a1').madeRecord, bench.item('a2').madeRecord)
        assert.equal(bench.records.get('t5')?.assigned_to, LEAVER)
        assert.equal(bench.records.get('closed')?.assigned_to, LEAVER)
        assert.equal(bench.turn, '')
        assert.deepEqual(bench.log, [])
    })

    it('keeps a delegation that somebody changed since', () => {
        const bench = everything()
        bench.finish()
        for (const [key, each] of bench.delegations) bench.delegations.set(key, { ...each, changed: true })
        bench.run = { ...bench.run, state: 'undoing', chunk: bench.run.chunk + 1 }
        bench.finish()
        assert.deepEqual([bench.outcomes().a1, bench.item('a1').error], ['kept', 'Somebody changed it since'])
    })

    it('does nothing for events that are late, early, double or for a plan that is not due', () => {
        const bench = everything()
        bench.deliver(1)
        assert.equal(bench.writes, 0)
        bench.deliver(0)
        const { writes } = bench
        bench.deliver(0)
        assert.deepEqual([bench.writes, bench.run.chunk, bench.events], [writes, 1, [1]])
        bench.run = { ...bench.run, state: 'waiting', dueAt: '2030-01-01 00:00:00' }
        bench.deliver(1)
        for (const state of ['done', 'cancelled', 'undone'] as const) {
            bench.run = { ...bench.run, state }
            bench.deliver(1)
        }
        assert.equal(bench.writes, writes)
    })

    it('leaves the turn to whoever has it, until that was long ago', () => {
        const bench = everything()
        bench.turn = 'plan'
        bench.turnTakenAt = bench.time - 60_000
        bench.deliver()
        assert.equal(bench.items.size, 0)
        bench.time += 5 * 60_000
        bench.deliver()
        assert.equal(bench.items.size, 4)
        assert.equal(bench.turn, '')
    })

    it('writes nothing more once it is stopped, at any moment', () => {
        for (let moment = 1; moment < 12; moment++) {
            const bench = everything()
            bench.settings.rows = 100
            bench.onRead = (reads) => {
                if (reads === moment) bench.run = { ...bench.run, stop: true, state: 'cancelled' }
            }
            bench.deliver()
            assert.equal(bench.run.state, 'cancelled', `read ${moment}`)
            assert.ok(bench.written.length <= Math.max(0, moment - 2), `read ${moment}: ${bench.written.length}`)
            assert.deepEqual(bench.events, [])
            assert.equal(bench.run.counts.handedOver, bench.written.length)
        }
    })

    it('ends when the leaver is active again, or gone', () => {
        for (const [back, words] of [
            [person(LEAVER), /active again\. 2 records were handed over/],
            [undefined, /does not exist any more\. 2 records/],
        ] as const) {
            const bench = everything()
            bench.deliver()
            if (back) bench.persons.set(LEAVER, back)
            else bench.persons.delete(LEAVER)
            bench.deliver()
            assert.equal(bench.run.state, 'cancelled')
            assert.match(bench.message, words)
            assert.equal(bench.run.counts.handedOver, 2)
        }
    })

    it('hands over as many records of a rule as it says, also over chunks, and reports the others', () => {
        const bench = new MemoryHandover()
        bench.settings.rows = 2
        bench.rules = [rule({ mostRecords: 5 })]
        for (let each = 0; each < 9; each++) bench.add(`t${each}`)
        bench.finish()
        assert.deepEqual(bench.run.counts, { handedOver: 5, leftAlone: 4, failed: 0, undone: 0, kept: 0 })
        assert.match(bench.item('t8').error, /at most 5 records/)
    })

    it('leaves a record to the first rule that finds it', () => {
        const bench = new MemoryHandover()
        bench.add('i1', { table: 'incident' })
        bench.rules = [rule({ sysId: 'first', table: 'incident', action: 'report' }), rule({ sysId: 'second' })]
        bench.finish()
        assert.deepEqual([bench.outcomes(), bench.item('i1').rule], [{ i1: 'left' }, 'first'])
    })

    it('goes through the rules again when they were changed in the middle', () => {
        const bench = new MemoryHandover()
        bench.settings.rows = 1
        const [tasks, problems, approvals] = [
            rule({ sysId: 'r1' }),
            rule({ sysId: 'r2', table: 'problem' }),
            rule({ sysId: 'r3', table: 'sysapproval_approver', assigneeField: 'approver' }),
        ]
        bench.rules = [tasks, problems, approvals]
        bench.add('t1')
        for (const each of ['p1', 'p2']) bench.add(each, { table: 'problem' })
        bench.add('a1', { table: 'sysapproval_approver', approver: LEAVER })
        while (bench.run.ruleId !== 'r2') bench.deliver()
        bench.rules = [problems, approvals]
        bench.finish()
        assert.deepEqual(bench.outcomes(), { a1: 'done', p1: 'done', p2: 'done', t1: 'done' })
        assert.equal(bench.written.length, 4)
    })

    it('reports a rule whose table cannot be read, and goes on', () => {
        const bench = everything()
        bench.rules = [rule({ sysId: 'bad', table: 'u_missing', name: 'Mine' }), ...bench.rules]
        bench.finish()
        assert.equal(bench.run.state, 'done')
        assert.match(bench.item('bad').error, /cannot be read: table u_missing does not exist/)
        assert.equal(bench.run.counts.failed, 2)
        assert.equal(bench.run.counts.handedOver, 10)
    })

    it('chooses anew for a record that is tried again, and sees that it was closed or taken', () => {
        const bench = new MemoryHandover()
        bench.settings.rows = 3
        bench.rules = [rule({ steps: ['manager', 'managers_manager'] })]
        for (const each of ['t1', 't2', 't3']) {
            bench.add(each)
            bench.refusals.set(each, { words: 'locked', times: 1 })
        }
        bench.deliver()
        assert.deepEqual(bench.outcomes(), { t1: 'failed', t2: 'failed', t3: 'failed' })
        bench.persons.set('boss', person('boss', { active: false, manager: 'top' }))
        bench.records.get('t2')!.open = 'false'
        bench.records.get('t3')!.assigned_to = 'somebody'
        bench.finish()
        assert.deepEqual(bench.outcomes(), { t1: 'done', t2: 'changed', t3: 'changed' })
        assert.deepEqual([bench.records.get('t1')?.assigned_to, bench.item('t1').recipient], ['top', 'top'])
        assert.match(bench.item('t1').passedOver, /BOSS is inactive/)
    })

    it('fills in the comment', () => {
        const bench = new MemoryHandover()
        bench.groups.set('net', { sysId: 'net', name: 'Network', active: true, manager: '' })
        const comment = { commentField: 'work_notes', comment: '{leaver} to {recipient} by {plan}' }
        bench.rules = [rule({ ...comment, steps: ['manager'] })]
        bench.add('t1')
        bench.finish()
        assert.equal(bench.records.get('t1')?.comment, 'LEAVER to BOSS by HND1')
        const queue = new MemoryHandover()
        queue.groups.set('net', { sysId: 'net', name: 'Network', active: true, manager: '' })
        queue.rules = [rule({ ...comment, steps: ['group'], group: 'net' })]
        queue.add('t1')
        queue.finish()
        assert.equal(queue.records.get('t1')?.comment, 'LEAVER to the queue of Network by HND1')
        assert.deepEqual([queue.records.get('t1')?.assigned_to, queue.records.get('t1')?.assignment_group], ['', 'net'])
    })

    it('ends the chunk when its time is spent, and says what interrupted it', () => {
        const bench = everything()
        bench.settings.rows = 100
        bench.onRead = () => (bench.time += 8000)
        bench.deliver()
        assert.ok(bench.items.size > 0 && bench.items.size < 5)
        bench.onRead = () => undefined
        const context = bench.context()
        bench.context = () => ({
            ...context,
            rules: () => {
                throw new Error('no rules')
            },
        })
        bench.deliver()
        assert.match(bench.log.join(), /Handover plan was interrupted in chunk 1: no rules/)
        assert.match(bench.message, /Interrupted by an error/)
        assert.deepEqual([bench.run.state, bench.turn], ['running', ''])
    })
})
