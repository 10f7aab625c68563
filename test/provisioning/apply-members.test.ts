import assert from 'node:assert/strict'
import { memberDelta, SMALL_GROUP, writeMembers } from '../../src/server/provisioning/apply-members.ts'
import { addMembers, noEdits, removeMembers } from '../../src/server/provisioning/member-edits.ts'
import { answer, crowd, idsIn, patch, put, read, REVISION } from './group-requests.ts'
import { group, member, membersOf } from './memory-groups.ts'
import { memory, person, refused, type Memory } from './memory-stores.ts'

/** Group `g` of ann and bob with `inner` nested; cyd, dan and `loose` are to come. */
function setUp(): Memory {
    const state = memory()
    for (const id of ['ann', 'bob', 'cyd', 'dan']) person(state, id, { user_name: id, first_name: id })
    group(state, 'g', { name: 'G', description: 'before' })
    group(state, 'inner', { name: 'Inner', parent: 'g' })
    group(state, 'loose', { name: 'Loose', parent: 'gone' })
    member(state, 'g', 'ann')
    member(state, 'g', 'bob')
    return state
}

const ALL_NEW = ['cyd', 'dan', 'loose']
const renamed = { displayName: 'Renamed' }

/** What is stored of groups and members, whatever the rows' ids and the times of changes. */
function stored({ groups, memberships }: Memory): unknown {
    const fields = [...groups].map(([id, { sys_updated_on: _time, [REVISION]: _revision, ...rest }]) => [id, rest])
    return [fields, memberships.map(({ group: into, user }) => `${user} in ${into}`).sort()]
}

describe('members: what is written', () => {
    it('newcomers first, then who leaves, each by name', () => {
        const state = setUp()
        put(state, 'g', { displayName: 'G' }, ALL_NEW)
        assert.deepEqual(state.writes, [
            'update sys_user_group',
            'add cyd',
            'add dan',
            'nest loose in g',
            'remove ann',
            'remove bob',
            'nest inner in nothing',
        ])
        assert.deepEqual(idsIn(read(state, 'g')), ALL_NEW)
    })

    it('of several edits only what changes something', () => {
        const state = setUp()
        const outcome = patch(
            state,
            'g',
            ['add', 'members', [{ value: 'ann' }, { value: 'cyd' }]],
            ['remove', 'members[value eq "dan"]'],
        )
        assert.deepEqual(state.writes, ['update sys_user_group', 'add cyd'])
        assert.equal(outcome.action, 'updated')
    })

    it('nothing, where nothing changes (RFC 7644 section 3.5.2.1)', () => {
        const state = setUp()
        const outcomes = [
            patch(state, 'g', ['add', 'members', [{ value: 'ann' }, { value: 'inner' }]]),
            patch(state, 'g', ['remove', 'members[value eq "cyd"]']),
            put(state, 'g', { displayName: 'G' }, ['inner', 'bob', 'ann']),
        ]
        for (const { action } of outcomes) assert.equal(action, 'unchanged')
        assert.deepEqual(state.writes, [])
    })

    for (const size of [SMALL_GROUP, SMALL_GROUP + 1]) {
        it(`a change of one of ${size} members touches that one`, () => {
            const state = memory()
            group(state, 'g', { name: 'G' })
            crowd(state, 'g', size + 1, size)
            const untouched = state.memberships.slice(1)
            patch(state, 'g', ['remove', 'members[value eq "p0"]'], ['add', 'members', [{ value: `p${size}` }]])
            assert.deepEqual(state.writes, ['update sys_user_group', `add p${size}`, 'remove p0'])
            assert.deepEqual(state.memberships.slice(0, -1), untouched)
        })
    }
})

describe('members: what the platform refuses is 403 and undone', () => {
    const steps = ['add cyd', 'add dan', 'nest loose in g', 'remove ann', 'remove bob', 'nest inner in nothing']
    for (const step of steps) {
        it(`${step}: everything is as before`, () => {
            const state = setUp()
            const before = stored(state)
            state.beforeWrite = (what) => what !== step
            assert.deepEqual(
                refused(() => put(state, 'g', renamed, ALL_NEW)),
                [403, undefined],
            )
            assert.deepEqual(stored(state), before)
        })
    }

    it('a change of the group itself leaves its members alone', () => {
        const state = setUp()
        state.beforeWrite = (what) => what !== 'update sys_user_group'
        assert.deepEqual(
            refused(() => put(state, 'g', renamed, ALL_NEW)),
            [403, undefined],
        )
        assert.deepEqual(state.writes, [])
    })

    it('a membership that is dropped without a word is 403 too, and everything is as before', () => {
        for (const dropped of ['cyd', 'dan']) {
            const state = setUp()
            const before = stored(state)
            state.dropped.add(dropped)
            assert.deepEqual(
                refused(() => put(state, 'g', renamed, ALL_NEW)),
                [403, undefined],
            )
            assert.deepEqual(stored(state), before)
        }
    })

    it('also in a large group, of which not all members are read', () => {
        const state = memory()
        const size = SMALL_GROUP + 1
        group(state, 'g', { name: 'G' })
        crowd(state, 'g', size + 2, size)
        state.dropped.add(`p${size}`)
        const newcomers = [{ value: `p${size}` }, { value: `p${size + 1}` }]
        assert.deepEqual(
            refused(() => patch(state, 'g', ['add', 'members', newcomers])),
            [403, undefined],
        )
        assert.equal(membersOf(state, 'g').length, size)
        assert.ok(!state.groupReads.includes('memberships'))
    })

    it('names who it was', () => {
        const state = setUp()
        state.beforeWrite = (what) => what !== 'add dan'
        assert.throws(
            () => put(state, 'g', renamed, ALL_NEW),
            ({ detail }: { detail: string }) => /refused to make "dan" a member/.test(detail),
        )
    })

    it('what undoes a change can be had', () => {
        const state = setUp()
        const before = stored(state)
        const edits = noEdits()
        addMembers(edits, ALL_NEW)
        removeMembers(edits, ['ann', 'inner'])
        const record = state.context.groups.read('g')!
        const undo = writeMembers(state.context, record, memberDelta(state.context, record, edits))
        assert.notDeepEqual(stored(state), before)
        undo()
        assert.deepEqual(stored(state), before)
    })
})

describe('members: the answer to a change', () => {
    it('of a small group has all members with their names', () => {
        const state = setUp()
        const outcome = patch(state, 'g', ['add', 'members', [{ value: 'cyd' }]])
        assert.deepEqual(answer(state, outcome), read(state, 'g'))
        assert.deepEqual(idsIn(answer(state, outcome)), ['ann', 'bob', 'cyd', 'inner'])
    })

    it(`of one above ${SMALL_GROUP} has none, unless they are asked for`, () => {
        const state = memory()
        group(state, 'g', { name: 'G' })
        const ids = crowd(state, 'g', SMALL_GROUP + 2, SMALL_GROUP)
        const small = patch(state, 'g', ['replace', 'externalId', 'e'])
        assert.equal(idsIn(answer(state, small))?.length, SMALL_GROUP)
        const large = patch(state, 'g', ['add', 'members', ids.slice(-2).map((value) => ({ value }))])
        assert.equal(idsIn(answer(state, large)), undefined)
        assert.equal(idsIn(answer(state, patch(state, 'g', ['replace', 'externalId', 'f']))), undefined)
        assert.equal(idsIn(answer(state, put(state, 'g', { displayName: 'G' })))?.length, SMALL_GROUP + 2)
        const smaller = patch(state, 'g', ['replace', 'members', [{ value: 'p0' }]])
        assert.deepEqual(idsIn(answer(state, smaller)), ['p0'])
    })
})
