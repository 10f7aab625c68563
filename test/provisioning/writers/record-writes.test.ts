import assert from 'node:assert/strict'
import {
    endConflicts,
    recordForeignWrite,
    recordOktaWrite,
    type ForeignWrite,
} from '../../../src/server/provisioning/writers/record-writes.ts'
import { memoryConflicts, type MemoryConflicts } from '../memory-conflicts.ts'

const TITLE = { field: 'title', owner: 'Okta' }
const KEY = 'flip_flop:maya:title'
const day = (number: number, time = '10:00:00') => `2026-01-${String(number).padStart(2, '0')} ${time}`

const foreign = (at: string, title = 'SECRET-1', writer = 'hr'): ForeignWrite => ({
    user: { sysId: 'maya', fields: { title, city: 'SECRET-2' } },
    fields: [TITLE],
    writer,
    at,
})

/** HR writes on the day, and Okta takes it back at noon. */
function round(store: MemoryConflicts, number: number): void {
    recordForeignWrite(store, foreign(day(number)))
    recordOktaWrite(store, { foreign: foreign(day(number)), writer: 'okta', at: day(number, '12:00:00') })
}

const row = (store: MemoryConflicts) => store.rows.get('maya:title')!

describe('writers: who writes what is Okta’s', () => {
    it('opens one conflict per person and field', () => {
        const store = memoryConflicts()
        const both = { ...foreign(day(1)), fields: [TITLE, { field: 'city', owner: 'Okta' }] }
        recordForeignWrite(store, both)
        assert.deepEqual([...store.rows.keys()], ['maya:title', 'maya:city'])
        const { sysId: _, otherDigest: __, revision: ___, ...rest } = row(store)
        assert.deepEqual(rest, {
            user: 'maya',
            field: 'title',
            owner: 'Okta',
            otherWriter: 'hr',
            firstSeen: day(1),
            lastSeen: day(1),
            count: 1,
            writes: [{ at: day(1), by: 'hr' }],
            takenBack: [],
            state: 'open',
            finding: '',
        })
    })

    it('counts a value once, however often and by whomever it is seen', () => {
        const store = memoryConflicts()
        recordForeignWrite(store, foreign(day(1)))
        const { writes } = store
        recordForeignWrite(store, foreign(day(2), 'SECRET-1', 'login'))
        assert.equal(store.writes, writes)
        assert.equal(row(store).otherWriter, 'hr')
        recordForeignWrite(store, foreign(day(3), 'SECRET-3', 'import'))
        assert.equal(row(store).count, 2)
        assert.equal(row(store).otherWriter, 'import')
        assert.deepEqual(row(store).writes, [
            { at: day(1), by: 'hr' },
            { at: day(3), by: 'import' },
        ])
    })

    it('counts the same value again once Okta took it back', () => {
        const store = memoryConflicts()
        round(store, 1)
        recordForeignWrite(store, foreign(day(2)))
        assert.equal(row(store).count, 2)
    })

    it('counts a write that Okta took back before anybody saw it', () => {
        const store = memoryConflicts()
        recordOktaWrite(store, { foreign: foreign(day(1)), writer: 'okta', at: day(2) })
        assert.equal(row(store).count, 1)
        assert.deepEqual(row(store).writes, [
            { at: day(1), by: 'hr' },
            { at: day(2), by: 'okta' },
        ])
    })

    describe('when two are at it at once', () => {
        /** Does it once, while another one is about to store. */
        const meanwhile = (store: MemoryConflicts, other: () => void) => {
            store.beforeSave = () => {
                delete store.beforeSave
                other()
            }
        }

        it('counts both, whether the conflict is new or not', () => {
            for (const known of [0, 1]) {
                const store = memoryConflicts()
                if (known === 1) recordForeignWrite(store, foreign(day(1)))
                meanwhile(store, () => recordForeignWrite(store, foreign(day(2), 'SECRET-3', 'import')))
                recordForeignWrite(store, foreign(day(2), 'SECRET-4'))
                assert.equal(row(store).count, known + 2)
                assert.deepEqual(
                    row(store).writes.map(({ by }) => by),
                    ['hr', 'import', 'hr'].slice(1 - known),
                )
            }
        })

        it('counts what both have seen once, and what Okta took back', () => {
            const store = memoryConflicts()
            meanwhile(store, () => recordForeignWrite(store, foreign(day(1))))
            recordOktaWrite(store, { foreign: foreign(day(1)), writer: 'okta', at: day(2) })
            assert.deepEqual([row(store).count, row(store).takenBack], [1, [day(2)]])
        })

        it('does not count again what Okta took back before the rule stored it', () => {
            const store = memoryConflicts()
            meanwhile(store, () => recordOktaWrite(store, { foreign: foreign(day(1)), writer: 'okta', at: day(2) }))
            recordForeignWrite(store, foreign(day(1)))
            assert.deepEqual([row(store).count, row(store).otherDigest], [1, ''])
        })

        it('keeps what people set meanwhile', () => {
            const store = memoryConflicts()
            round(store, 1)
            const ignored = { ...row(store), state: 'ignored' as const, revision: 99 }
            meanwhile(store, () => store.rows.set('maya:title', ignored))
            recordForeignWrite(store, foreign(day(2)))
            assert.deepEqual([row(store).state, row(store).count], ['ignored', 2])
        })

        it('gives up after five times', () => {
            const store = memoryConflicts()
            recordForeignWrite(store, foreign(day(1)))
            store.beforeSave = () => store.rows.set('maya:title', { ...row(store), revision: row(store).revision + 1 })
            assert.throws(() => recordForeignWrite(store, foreign(day(2), 'SECRET-3')), /changed 5 times/)
        })
    })

    it('opens a finding at the third time within the window, with both writers and no value', () => {
        const store = memoryConflicts()
        round(store, 1)
        round(store, 2)
        assert.equal(store.findings.size, 0)
        round(store, 3)
        const finding = store.findings.get(KEY)!
        assert.equal(row(store).finding, KEY)
        assert.equal(
            finding.summary,
            'hr and okta write title in turn, which is the field of Okta: taken back 3 times within 14 days. ' +
                'Last writes (UTC): 2026-01-01 12:00:00 okta; 2026-01-02 10:00:00 hr; 2026-01-02 12:00:00 okta; ' +
                '2026-01-03 10:00:00 hr; 2026-01-03 12:00:00 okta',
        )
        assert.doesNotMatch(JSON.stringify([[...store.rows], [...store.findings]]), /SECRET/)
    })

    it('keeps the key of a finding within its column, whatever the field is called', () => {
        const person = '0123456789abcdef0123456789abcdef'
        const keyOf = (field: string) => {
            const store = memoryConflicts()
            const user = { sysId: person, fields: { [field]: 'x' } }
            for (const number of [1, 2, 3]) {
                const write = { user, fields: [{ field, owner: 'Okta' }], writer: 'hr', at: day(number) }
                recordOktaWrite(store, { foreign: write, writer: 'okta', at: day(number, '12:00:00') })
            }
            return [...store.findings.keys()].join()
        }
        const long = `u_${'long'.repeat(19)}`
        assert.equal(keyOf('u'.repeat(57)), `flip_flop:${person}:${'u'.repeat(57)}`)
        assert.ok(keyOf(`${long}_a`).length <= 100)
        assert.notEqual(keyOf(`${long}_a`), keyOf(`${long}_b`))
    })

    it('does not count what is older than the window', () => {
        const store = memoryConflicts()
        round(store, 1)
        round(store, 2)
        round(store, 17)
        assert.equal(store.findings.size, 0)
        assert.deepEqual(row(store).takenBack, [day(17, '12:00:00')])
    })

    it('goes by what administrators set', () => {
        const store = memoryConflicts()
        store.set = { windowDays: 30, flips: 2 }
        round(store, 1)
        round(store, 29)
        assert.match(store.findings.get(KEY)!.summary, /taken back 2 times within 30 days/)
    })

    it('finds no flip-flop where Okta takes nothing back', () => {
        const store = memoryConflicts()
        for (const number of [1, 2, 3, 4]) recordForeignWrite(store, foreign(day(number), `SECRET-${number}`))
        assert.equal(row(store).count, 4)
        assert.equal(store.findings.size, 0)
    })

    it('resolves the finding when the quiet ends with a write of the same field, and opens it again', () => {
        const store = memoryConflicts()
        for (const number of [1, 2, 3]) round(store, number)
        recordForeignWrite(store, foreign(day(20)))
        assert.equal(store.findings.get(KEY)!.state, 'resolved')
        assert.equal(row(store).state, 'open')
        for (const number of [20, 21, 22]) round(store, number)
        assert.equal(store.findings.get(KEY)!.state, 'open')
    })

    it('leaves what is ignored ignored, and counts on', () => {
        const store = memoryConflicts()
        round(store, 1)
        store.rows.set('maya:title', { ...row(store), state: 'ignored' })
        for (const number of [2, 3, 4]) round(store, number)
        assert.equal(store.findings.size, 0)
        assert.equal(row(store).state, 'ignored')
        assert.equal(row(store).count, 4)
    })

    it('ends with the field’s being Okta’s, and begins anew', () => {
        const store = memoryConflicts()
        for (const number of [1, 2, 3]) round(store, number)
        endConflicts(store, 'maya', ['title'], day(4))
        assert.equal(store.findings.get(KEY)!.state, 'resolved')
        assert.equal(row(store).state, 'resolved')
        const { writes } = store
        endConflicts(store, 'maya', ['title'], day(5))
        assert.equal(store.writes, writes)
        round(store, 5)
        assert.equal(row(store).state, 'open')
        assert.equal(store.findings.get(KEY)!.state, 'resolved')
    })

    it('opens again with the same value where the field is Okta’s again', () => {
        const store = memoryConflicts()
        recordForeignWrite(store, foreign(day(1)))
        endConflicts(store, 'maya', ['title'], day(2))
        recordForeignWrite(store, foreign(day(3)))
        assert.deepEqual([row(store).state, row(store).count], ['open', 2])
    })

    it('reads nothing for no field', () => {
        const store = memoryConflicts()
        endConflicts(store, 'maya', [], day(1))
        assert.equal(store.reads, 0)
    })
})
