import assert from 'node:assert/strict'
import { replaceUser } from '../../../src/server/provisioning/change-user.ts'
import { createUser } from '../../../src/server/provisioning/create-user.ts'
import { fieldOf, OWNED } from '../../../src/server/provisioning/records.ts'
import { digestsIn, ownedAfter, overwritten } from '../../../src/server/provisioning/writers/owned.ts'
import { USER_URN } from '../../../src/server/scim/schema/urns.ts'
import type { ScimResource } from '../../../src/server/scim/resource.ts'
import { memory, person, type Memory } from '../memory-stores.ts'
import { authorityRow } from '../setting-rows.ts'

const maya = (more: Record<string, string | boolean | null>): ScimResource => ({
    schemas: [USER_URN],
    userName: 'maya',
    ...more,
})
const put = (state: Memory, more: Record<string, string | boolean | null>) =>
    replaceUser(state.context, 'm', maya(more), { preconditions: {}, wanted: () => false })
const watched = (state: Memory) => Object.keys(digestsIn(state.people.get('m')![OWNED] ?? ''))
const user = (state: Memory) => state.context.users.read('m')!
/** Somebody else writes. */
const byHr = (state: Memory, fields: Record<string, string>) =>
    void state.people.set('m', {
        ...state.people.get('m'),
        ...fields,
        sys_updated_by: 'hr',
        sys_updated_on: '2026-01-01 01:00:00',
    })

function setUp(): Memory {
    const state = memory()
    person(state, 'm', { user_name: 'maya' })
    return state
}

describe('writers: what the engine does about them', () => {
    it('leaves digests of what it wrote and of what was so already, in the write itself', () => {
        const state = setUp()
        put(state, { title: 'Engineer', active: true })
        assert.deepEqual(state.writes, ['update sys_user'])
        assert.deepEqual(watched(state), ['active', 'title', 'user_name'])
        assert.deepEqual(overwritten(user(state), watched(state)), [])
    })

    it('leaves them on a new record, and of no Okta id', () => {
        const state = memory()
        const { user: created } = createUser(state.context, maya({ title: 'Engineer', externalId: '00uMAYA' }))
        assert.deepEqual(Object.keys(digestsIn(fieldOf(created, OWNED))), ['title', 'user_name'])
        assert.deepEqual(overwritten(created, ['title', 'user_name']), [])
        assert.equal(state.writes.filter((write) => write.includes('sys_user')).length, 1)
    })

    it('writes nothing for a push that changes nothing', () => {
        const state = setUp()
        put(state, { title: 'Engineer' })
        state.writes.length = 0
        const { action } = put(state, { title: 'Engineer' })
        assert.equal(action, 'unchanged')
        const plain = setUp()
        assert.equal(put(plain, {}).action, 'unchanged')
        assert.deepEqual([...state.writes, ...plain.writes], [])
        assert.equal(state.conflicts.reads, 0)
    })

    it('counts what it takes back, with the one who wrote it', () => {
        const state = setUp()
        put(state, { title: 'Engineer' })
        byHr(state, { title: 'Boss' })
        put(state, { title: 'Engineer' })
        const conflict = state.conflicts.rows.get('m:title')!
        assert.equal(conflict.otherWriter, 'hr')
        assert.equal(conflict.count, 1)
        assert.deepEqual(conflict.writes[0], { at: '2026-01-01 01:00:00', by: 'hr' })
        assert.equal(conflict.takenBack.length, 1)
        assert.deepEqual(overwritten(user(state), ['title']), [])
    })

    it('counts nothing where nobody else wrote, and nothing about fields that it leaves alone', () => {
        const state = setUp()
        put(state, { title: 'Engineer' })
        put(state, { title: 'Lead' })
        byHr(state, { city: 'Oslo', title: 'Boss' })
        replaceUser(state.context, 'm', maya({ displayName: 'May' }), { preconditions: {}, wanted: () => false })
        assert.equal(state.conflicts.rows.size, 0)
        assert.deepEqual(overwritten(user(state), ['title']), ['title'])
    })

    it('watches no field that is another’s, and stops watching one that became so', () => {
        for (const mode of ['never', 'create', 'seed']) {
            const state = setUp()
            put(state, { title: 'Engineer' })
            byHr(state, { title: 'Boss' })
            put(state, { title: 'Engineer' })
            state.settings.push(authorityRow('row', { field: 'title', mode }))
            byHr(state, { title: 'Boss' })
            put(state, { title: 'Engineer', nickName: 'May' })
            assert.deepEqual(watched(state), ['user_name'], mode)
            assert.equal(fieldOf(user(state), 'title'), 'Boss', mode)
            assert.equal(state.conflicts.rows.get('m:title')!.state, 'resolved', mode)
        }
    })

    it('goes by the condition of a row', () => {
        const state = setUp()
        state.settings.push(authorityRow('row', { field: 'title', condition: 'user_name=ken' }))
        put(state, { title: 'Engineer', nickName: 'May' })
        assert.deepEqual(watched(state), ['user_name'])
    })

    it('forgets a value that the platform did not take, with a second write', () => {
        const state = setUp()
        const { update } = state.context.users
        state.context.users.update = (sysId, values) =>
            update(sysId, values.title === undefined ? values : { ...values, title: values.title.toUpperCase() })
        const { verdicts } = put(state, { title: 'Engineer', active: true })
        assert.equal(verdicts.find(({ path }) => path === 'title')!.code, 'rejected')
        assert.deepEqual(state.writes, ['update sys_user', 'update sys_user'])
        assert.deepEqual(watched(state), ['active', 'user_name'])
        assert.deepEqual(overwritten(user(state), watched(state)), [])
    })

    it('counts nothing as taken back that the platform did not let it', () => {
        const state = setUp()
        put(state, { title: 'Engineer' })
        byHr(state, { title: 'BOSS' })
        const { update } = state.context.users
        state.context.users.update = (sysId, values) => update(sysId, { ...values, title: 'BOSS' })
        put(state, { title: 'Engineer', nickName: 'May' })
        assert.equal(state.conflicts.rows.size, 0)
        assert.deepEqual(watched(state), ['user_name'])
    })

    it('notes that it could not correct the column, or count, and answers all the same', () => {
        const state = setUp()
        put(state, { title: 'Engineer' })
        byHr(state, { title: 'Boss' })
        state.conflicts.broken = true
        assert.equal(put(state, { title: 'Engineer' }).action, 'updated')
        assert.match(state.notes.join(), /user m: another writer of title was not counted: refused/)

        const other = setUp()
        const { update } = other.context.users
        other.context.users.update = (sysId, values) =>
            values.title === undefined ? { refused: 'no' } : update(sysId, { ...values, title: 'X' })
        assert.equal(put(other, { title: 'Engineer' }).action, 'updated')
        assert.match(other.notes.join(), /x_scim_okta_owned could not be corrected/)
    })

    it('does not mind a column that somebody broke', () => {
        const state = setUp()
        byHr(state, { [OWNED]: '{"title":' })
        put(state, { title: 'Engineer' })
        assert.equal(
            state.people.get('m')![OWNED],
            ownedAfter(undefined, 'm', { title: 'Engineer', user_name: 'maya' }),
        )
    })
})
