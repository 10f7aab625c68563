import assert from 'node:assert/strict'
import { OWNED, type UserRecord } from '../../../src/server/provisioning/records.ts'
import { ownedAfter } from '../../../src/server/provisioning/writers/owned.ts'
import type { Ownership } from '../../../src/server/provisioning/writers/owner.ts'
import { recordForeignWrite, recordOktaWrite } from '../../../src/server/provisioning/writers/record-writes.ts'
import { settleQuiet } from '../../../src/server/provisioning/writers/settle-quiet.ts'
import { memoryConflicts, type MemoryConflicts } from '../memory-conflicts.ts'
import { memory } from '../memory-stores.ts'
import { authorityRow } from '../setting-rows.ts'

const KEY = 'flip_flop:maya:title'
const QUIET = '2026-02-20 03:30:00'
const day = (number: number, time = '10:00:00') => `2026-01-${String(number).padStart(2, '0')} ${time}`

const ownership = (...modes: string[]): Ownership => {
    const state = memory()
    for (const mode of modes) state.settings.push(authorityRow('row', { field: 'title', mode }))
    const { settings, mapping } = state.context
    return { settings, mapping }
}

/** A person to whom Okta gave the title Engineer. */
const withTitle = (title: string, sysId = 'maya'): UserRecord => ({
    sysId,
    fields: { title, [OWNED]: ownedAfter(undefined, sysId, { title: 'Engineer' }) },
})
const foreign = (at: string, user = withTitle('Boss')) => ({
    user,
    fields: [{ field: 'title', owner: 'Okta' }],
    writer: 'hr',
    at,
})
function round(store: MemoryConflicts, number: number): void {
    recordForeignWrite(store, foreign(day(number)))
    recordOktaWrite(store, { foreign: foreign(day(number)), writer: 'okta', at: day(number, '12:00:00') })
}

interface Swept {
    readonly asked: string[]
    readonly notes: string[]
}
function sweep(
    store: MemoryConflicts,
    { people = [], now = QUIET, by = ownership() }: { people?: UserRecord[]; now?: string; by?: Ownership } = {},
): Swept {
    const swept: Swept = { asked: [], notes: [] }
    settleQuiet(store, {
        ownership: by,
        people: (sysIds) => {
            swept.asked.push(...sysIds)
            return people.filter(({ sysId }) => sysIds.includes(sysId))
        },
        now,
        note: (text) => swept.notes.push(text),
    })
    return swept
}

const row = (store: MemoryConflicts) => store.rows.get('maya:title')!

describe('writers: conflicts that have been quiet', () => {
    it('end when the window went by, with their finding, and open again', () => {
        const store = memoryConflicts()
        for (const number of [1, 2, 3]) round(store, number)
        sweep(store, { now: day(17, '11:59:59') })
        assert.deepEqual([row(store).state, store.findings.get(KEY)!.state], ['open', 'open'])
        assert.deepEqual(sweep(store, { now: day(17, '12:00:01') }).asked, [])
        assert.deepEqual([row(store).state, store.findings.get(KEY)!.state], ['resolved', 'resolved'])
        const { writes } = store
        sweep(store)
        assert.equal(store.writes, writes)
        recordForeignWrite(store, foreign(day(20)))
        assert.deepEqual([row(store).state, store.findings.get(KEY)!.state], ['open', 'resolved'])
    })

    it('stay open while the value of the other one stands, or nobody can tell', () => {
        const store = memoryConflicts()
        recordForeignWrite(store, foreign(day(1)))
        const { writes } = store
        assert.deepEqual(sweep(store, { people: [withTitle('Boss')] }).asked, ['maya'])
        sweep(store, { people: [withTitle('Chief')] })
        sweep(store)
        assert.equal(row(store).state, 'open')
        assert.equal(store.writes, writes)
    })

    it('lose their finding all the same when nobody takes anything back any more', () => {
        const store = memoryConflicts()
        for (const number of [1, 2, 3]) round(store, number)
        recordForeignWrite(store, foreign(day(4)))
        sweep(store, { people: [withTitle('Boss')] })
        assert.deepEqual([row(store).state, store.findings.get(KEY)!.state], ['open', 'resolved'])
        assert.deepEqual(row(store).takenBack, [])
    })

    it('end when the other one has put back what Okta left, and the same value opens them again', () => {
        const store = memoryConflicts()
        recordForeignWrite(store, foreign(day(1)))
        sweep(store, { people: [withTitle('Engineer')] })
        assert.equal(row(store).state, 'resolved')
        recordForeignWrite(store, foreign('2026-03-01 10:00:00'))
        assert.deepEqual([row(store).state, row(store).count], ['open', 2])
    })

    it('end when the field is no longer Okta’s, or no longer watched', () => {
        const lost = memoryConflicts()
        recordForeignWrite(lost, foreign(day(1)))
        sweep(lost, { people: [withTitle('Boss')], by: ownership('never') })
        assert.equal(row(lost).state, 'resolved')
        const unwatched = memoryConflicts()
        recordForeignWrite(unwatched, foreign(day(1)))
        sweep(unwatched, { people: [{ sysId: 'maya', fields: { title: 'Boss' } }] })
        assert.equal(row(unwatched).state, 'resolved')
    })

    it('stay open while a setting is wrong that may say whose the field is', () => {
        const store = memoryConflicts()
        recordForeignWrite(store, foreign(day(1)))
        sweep(store, { people: [withTitle('Boss')], by: ownership('never', 'never') })
        assert.equal(row(store).state, 'open')
    })

    it('stay ignored, and are written once', () => {
        const store = memoryConflicts()
        for (const number of [1, 2, 3]) round(store, number)
        store.rows.set('maya:title', { ...row(store), state: 'ignored' })
        sweep(store)
        assert.deepEqual([row(store).state, store.findings.get(KEY)!.state], ['ignored', 'resolved'])
        const { writes } = store
        sweep(store)
        assert.equal(store.writes, writes)
    })

    it('leave one that somebody writes meanwhile as it is', () => {
        const store = memoryConflicts()
        round(store, 1)
        store.beforeSave = () => {
            delete store.beforeSave
            recordForeignWrite(store, foreign('2026-02-20 03:29:00'))
        }
        sweep(store)
        assert.deepEqual([row(store).state, row(store).count], ['open', 2])
    })

    it('are all reached, once each, wherever the sweep starts', () => {
        for (const now of [QUIET, '2026-02-21 03:30:00', '2026-02-22 03:30:00']) {
            const store = memoryConflicts()
            for (let number = 0; number < 450; number++) {
                const sysId = `${(number % 16).toString(16)}-${number}`
                recordForeignWrite(store, foreign(day(1), withTitle('Boss', sysId)))
            }
            // Sorted like those of the platform.
            for (const [key, each] of store.rows) store.rows.set(key, { ...each, sysId: each.user })
            const { asked } = sweep(store, { now })
            assert.equal(asked.length, 450)
            assert.equal(new Set(asked).size, 450)
        }
    })

    it('are 20,000 in one sweep, however many there are', () => {
        const store = memoryConflicts()
        recordForeignWrite(store, foreign(day(1)))
        const page = Array.from({ length: 200 }, () => row(store))
        let reads = 0
        store.quietSince = (_time, _after, limit) => {
            reads++
            return page.slice(0, limit)
        }
        sweep(store)
        assert.equal(reads, 100)
    })

    it('do not keep the others from ending when one cannot be stored', () => {
        const store = memoryConflicts()
        recordForeignWrite(store, foreign(day(1), withTitle('Boss', 'ken')))
        round(store, 1)
        const { save } = store
        store.save = (conflict) => {
            if (conflict.user === 'ken') throw new Error('refused')
            return save(conflict)
        }
        const { notes } = sweep(store, { people: [withTitle('Engineer', 'ken')] })
        assert.deepEqual(notes, ['conflict conflict-ken:title: refused'])
        assert.equal(row(store).state, 'resolved')
    })
})
