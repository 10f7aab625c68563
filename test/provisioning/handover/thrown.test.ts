// What the platform throws while one record is written ends that record's attempt, and nothing else.
import assert from 'node:assert/strict'
import type { Work } from '../../../src/server/provisioning/handover/work.ts'
import { everything } from './every-outcome.ts'

/** Everything there is to hand over, on a platform whose writes of t1 end as `end` says. */
function throwing(end: (write: Work['write'], ...change: Parameters<Work['write']>) => never) {
    const bench = everything()
    const context = bench.context.bind(bench)
    bench.context = () => {
        const whole = context()
        const { write } = whole.work
        const failing: Work['write'] = (...change) => (change[2] === 't1' ? end(write, ...change) : write(...change))
        return { ...whole, work: { ...whole.work, write: failing } }
    }
    return bench
}

const refuse = (): never => {
    throw new Error('column task.u_gone does not exist')
}

describe('handover: what the platform throws', () => {
    it('is a failure of the record, tried as often as others, and the rest goes on', () => {
        const bench = throwing(refuse)
        bench.finish()
        assert.equal(bench.run.state, 'done')
        const { outcome, error, attempts } = bench.item('t1')
        assert.deepEqual([outcome, error, attempts], ['failed', 'column task.u_gone does not exist', 3])
        assert.deepEqual(bench.run.counts, { handedOver: 9, leftAlone: 4, failed: 2, undone: 0, kept: 0 })
        assert.deepEqual(bench.log, [])
    })

    it('hides nothing that was written before it', () => {
        const bench = throwing((write, ...change) => {
            write(...change)
            throw new Error('the record cannot be read')
        })
        bench.finish()
        assert.deepEqual([bench.item('t1').outcome, bench.item('t1').error], ['done', ''])
        assert.equal(bench.written.filter((line) => line.startsWith('t1 ')).length, 1)
    })

    it('keeps the record when it is to be given back, and the rest is given back', () => {
        const bench = everything()
        bench.finish()
        const broken = throwing(refuse)
        broken.run = { ...bench.run, state: 'undoing', chunk: bench.run.chunk + 1 }
        for (const [key, item] of bench.items) broken.items.set(key, item)
        for (const [key, record] of bench.records) broken.records.set(key, record)
        broken.finish()
        assert.equal(broken.run.state, 'undone')
        const { outcome, error } = broken.item('t1')
        assert.deepEqual([outcome, error], ['kept', 'column task.u_gone does not exist'])
        assert.ok(broken.run.counts.undone > 0)
    })
})
