import assert from 'node:assert/strict'
import { everything } from './every-outcome.ts'
import { LEAVER } from './handover-samples.ts'
import type { Fields, MemoryHandover } from './memory-handover.ts'

/** What is compared after a cut-off: without times. */
function ended(bench: MemoryHandover) {
    const { state, counts, step } = bench.run
    const fields = [...bench.records].map(([sysId, record]): [string, Fields] => {
        return [sysId, { ...record, ...(record.ends ? { ends: record.ends < '2027' ? 'ended' : record.ends } : {}) }]
    })
    return {
        state,
        step,
        counts,
        message: bench.message,
        records: fields,
        outcomes: bench.outcomes(),
        errors: [...bench.items.values()].map(({ record, error, recipient, attempts }) => [
            record,
            error,
            recipient,
            attempts,
        ]),
        delegations: [...bench.delegations.values()].map(({ recipient, leaver }) => [recipient, leaver]),
    }
}

describe('handover: cut off at any write', () => {
    it('ends the same, with every record written once, wherever it is cut off', () => {
        const calm = everything()
        calm.finish()
        for (let cutAt = 1; cutAt <= calm.writes; cutAt++) {
            const bench = everything()
            bench.cutAt = cutAt
            while (!bench.dead) bench.deliver()
            bench.revive()
            bench.finish()
            assert.deepEqual(ended(bench), ended(calm), `write ${cutAt}`)
            assert.deepEqual(
                [...bench.written].sort().map(withoutTime),
                [...calm.written].sort().map(withoutTime),
                `write ${cutAt}`,
            )
            const twice = bench.mails.length - new Set(bench.mails).size
            assert.ok(
                twice <= 1 && new Set(bench.mails).size === calm.mails.length,
                `write ${cutAt}: ${bench.mails.join()}`,
            )
        }
    })

    it('gives everything back, wherever that is cut off', () => {
        const undo = (bench: MemoryHandover) => {
            bench.finish()
            bench.writes = 0
            bench.run = { ...bench.run, state: 'undoing', chunk: bench.run.chunk + 1 }
            // Somebody went on with one, closed another, and changed a third.
            bench.records.get('t0')!.assigned_to = 'somebody'
            bench.records.get('t1')!.open = 'false'
            bench.records.delete('t8')
        }
        const calm = everything()
        undo(calm)
        calm.finish()
        assert.equal(calm.run.state, 'undone')
        const outcomes = calm.outcomes()
        assert.deepEqual(
            ['t0', 't1', 't2', 't3', 't4', 't7', 't8', 'a1', 'a2', 'd1', 'm1', 'm2'].map((each) => outcomes[each]),
            [
                'kept',
                'kept',
                'undone',
                'failed',
                'undone',
                'undone',
                'kept',
                'undone',
                'undone',
                'undone',
                'undone',
                'left',
            ],
        )
        assert.deepEqual(
            ['t0', 't1', 't8'].map((each) => calm.item(each).error),
            ['Somebody changed it since', 'It is not open any more', 'Somebody deleted it since'],
        )
        assert.equal(calm.message, '7 records were given back. 3 were kept: the items say why.')
        assert.equal(calm.records.get('d1')?.ends, '2027-01-01 00:00:00')
        assert.equal(calm.records.get('again net')?.user, LEAVER)
        for (let cutAt = 1; cutAt <= calm.writes; cutAt++) {
            const bench = everything()
            undo(bench)
            bench.cutAt = cutAt
            while (!bench.dead) bench.deliver()
            bench.revive()
            bench.finish()
            assert.deepEqual(ended(bench), ended(calm), `write ${cutAt}`)
        }
    })
})

function withoutTime(text: string): string {
    return text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, 'time')
}
