import assert from 'node:assert/strict'
import { OWNED, type UserRecord } from '../../../src/server/provisioning/records.ts'
import { noticeWrite } from '../../../src/server/provisioning/writers/notice.ts'
import { ownedAfter } from '../../../src/server/provisioning/writers/owned.ts'
import type { Ownership } from '../../../src/server/provisioning/writers/owner.ts'
import type { Setting } from '../../../src/server/provisioning/authority/configuration.ts'
import { memoryConflicts, type MemoryConflicts } from '../memory-conflicts.ts'
import { memory } from '../memory-stores.ts'
import { authorityRow } from '../setting-rows.ts'

const OKTAS = { city: 'Oslo', title: 'Engineer' }
const at = (minute: number) => `2026-01-01 10:0${minute}:00`

const ownership = (...rows: Setting[]): Ownership => {
    const state = memory()
    state.settings.push(...rows)
    const { settings, mapping } = state.context
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

    it('counts nothing and ends nothing while a row of the matrix is wrong', () => {
        const store = memoryConflicts()
        const user = person({ title: 'Boss' }, 'hr', 1)
        const never = authorityRow('row', { field: 'title', mode: 'never' })
        const wrong = authorityRow('row', { field: 'title', mode: 'sometimes' })
        noticeWrite(store, ownership(wrong), user, user)
        assert.deepEqual([store.rows.size, store.reads], [0, 0])
        noticeWrite(store, ownership(), user, user)
        const [open] = store.rows.values()
        noticeWrite(store, ownership(never, authorityRow('other', { field: 'nowhere', mode: 'sometimes' })), user, user)
        assert.deepEqual([...store.rows.values()], [open])
        noticeWrite(store, ownership(never), user, user)
        assert.equal(store.rows.get('maya:title')!.state, 'resolved')
    })

    it('takes no field for lost because its mapping is wrong', () => {
        const store = memoryConflicts()
        const user = person({ title: 'Boss' }, 'hr', 1)
        noticeWrite(store, ownership(), user, user)
        const right = ownership()
        const wrong: Ownership = {
            settings: { ...right.settings, faults: [{ kind: 'mapping', sysId: 'm', name: 'title', text: 'x' }] },
            mapping: { fields: right.mapping.fields.filter(({ field }) => field !== 'title'), references: [] },
        }
        noticeWrite(store, wrong, user, user)
        assert.equal(store.rows.get('maya:title')!.state, 'open')
        noticeWrite(store, { ...wrong, settings: right.settings }, user, user)
        assert.equal(store.rows.get('maya:title')!.state, 'resolved')
    })
})
