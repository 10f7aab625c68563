import assert from 'node:assert/strict'
import { OWNED, type UserRecord } from '../../../src/server/provisioning/records.ts'
import { noticeWrite } from '../../../src/server/provisioning/writers/notice.ts'
import { ownedAfter } from '../../../src/server/provisioning/writers/owned.ts'
import type { Ownership } from '../../../src/server/provisioning/writers/owner.ts'
import { memoryConflicts, type MemoryConflicts } from '../memory-conflicts.ts'
import { memory } from '../memory-stores.ts'

const OKTAS = { city: 'Oslo', title: 'Engineer' }
const at = (minute: number) => `2026-01-01 10:0${minute}:00`

const ownership = (): Ownership => {
    const { settings, mapping } = memory().context
    return { settings, mapping }
}

const person = (values: Record<string, string>, by: string, minute: number): UserRecord => ({
    sysId: 'maya',
    fields: {
        ...OKTAS,
        [OWNED]: ownedAfter(undefined, 'maya', OKTAS),
        ...values,
        sys_updated_by: by,
        sys_updated_on: at(minute),
    },
})
const writers = (store: MemoryConflicts) =>
    [...store.rows.values()].map(({ field, otherWriter, lastSeen, count }) => [field, otherWriter, lastSeen, count])

describe('writers: what a rule makes of a save', () => {
    it('counts the write of whoever saved, although another one has saved something else since', () => {
        const store = memoryConflicts()
        const later = person({ title: 'Boss' }, 'login', 2)
        noticeWrite(store, ownership(), person({ title: 'Boss' }, 'hr', 1), later)
        noticeWrite(store, ownership(), later, later)
        assert.deepEqual(writers(store), [['title', 'hr', at(1), 1]])
    })

    it('counts nothing that Okta has taken back since', () => {
        const store = memoryConflicts()
        noticeWrite(store, ownership(), person({ title: 'Boss' }, 'hr', 1), person({}, 'okta', 2))
        assert.deepEqual(writers(store), [])
    })

    it('tells a value that came after the save from one that came with it', () => {
        const store = memoryConflicts()
        const later = person({ title: 'Boss', city: 'Rome' }, 'import', 2)
        noticeWrite(store, ownership(), person({ title: 'Boss' }, 'hr', 1), later)
        noticeWrite(store, ownership(), later, later)
        assert.deepEqual(writers(store), [
            ['title', 'hr', at(1), 1],
            ['city', 'import', at(2), 1],
        ])
        const changed = memoryConflicts()
        noticeWrite(changed, ownership(), person({ title: 'Boss' }, 'hr', 1), person({ title: 'Chief' }, 'import', 2))
        assert.deepEqual(writers(changed), [['title', 'import', at(2), 1]])
    })

    it('goes by the record as it is where the one in hand does not tell who saved it', () => {
        const store = memoryConflicts()
        const { fields } = person({ title: 'Boss' }, '', 1)
        noticeWrite(
            store,
            ownership(),
            { sysId: 'maya', fields: { ...fields, sys_updated_on: '' } },
            person({ title: 'Chief' }, 'import', 2),
        )
        assert.deepEqual(
            writers(store).map(([, writer]) => writer),
            ['import'],
        )
    })
})
