import assert from 'node:assert/strict'
import { isEmptyDelta, memberDelta, SMALL_GROUP } from '../../src/server/provisioning/apply-members.ts'
import {
    addMembers,
    noEdits,
    removeMembers,
    replaceMembers,
    type MemberEdits,
} from '../../src/server/provisioning/member-edits.ts'
import { crowd, RETIRED } from './group-requests.ts'
import { group, member } from './memory-groups.ts'
import { CALLER, memory, person, refusal } from './memory-stores.ts'

/** Group `g` with members ann, bob and the nested group `inner`; cyd is no member, `loose` no nested group. */
function setUp() {
    const state = memory()
    for (const id of ['ann', 'bob', 'cyd']) person(state, id, { user_name: id, first_name: id })
    const g = group(state, 'g', { name: 'G' })
    group(state, 'inner', { name: 'Inner', parent: 'g' })
    group(state, 'loose', { name: 'Loose' })
    group(state, 'retired', { name: 'Retired', [RETIRED]: '2026-01-01 00:00:00' })
    member(state, 'g', 'ann')
    member(state, 'g', 'bob')
    return { state, g }
}

type Step = [what: 'add' | 'remove' | 'replace', ...ids: string[]]

function editsOf(steps: readonly Step[]): MemberEdits {
    const edits = noEdits()
    const edit = { add: addMembers, remove: removeMembers, replace: replaceMembers }
    steps.forEach(([what, ...ids]) => edit[what](edits, ids))
    return edits
}

function delta(...steps: Step[]): { changes: string; leftOut: readonly string[]; empty: boolean; reads: string[] } {
    const { state, g } = setUp()
    const found = memberDelta(state.context, g, editsOf(steps))
    const changes = [
        ...found.addUsers.map((id) => `+${id}`),
        ...found.addGroups.map(({ sysId }) => `+${sysId}`),
        ...found.removeRows.map(({ user }) => `-${user}`),
        ...found.removeGroups.map(({ sysId }) => `-${sysId}`),
    ].join(' ')
    return { changes, leftOut: found.leftOut, empty: isEmptyDelta(found), reads: state.groupReads }
}

describe('what edits change in a group', () => {
    const cases: [Step[], string, string[]?][] = [
        [[], ''],
        [[['add', 'cyd']], '+cyd'],
        [[['add', 'ann']], ''],
        [[['add', 'ann', 'cyd']], '+cyd'],
        [[['add', 'loose']], '+loose'],
        [[['add', 'inner']], ''],
        [[['remove', 'ann']], '-ann'],
        [[['remove', 'inner']], '-inner'],
        [[['remove', 'cyd', 'loose', 'nobody']], ''],
        [
            [
                ['remove', 'bob'],
                ['add', 'cyd'],
            ],
            '+cyd -bob',
        ],
        [[['replace', 'bob', 'cyd']], '+cyd -ann -inner'],
        [[['replace', 'ann', 'bob', 'inner']], ''],
        [[['replace']], '-ann -bob -inner'],
        [[['replace', 'loose']], '+loose -ann -bob -inner'],
        [[['add', 'nobody']], '', ['nobody']],
        [[['add', 'nobody', 'cyd']], '+cyd', ['nobody']],
        [[['add', 'retired']], '', ['retired']],
        [
            [['add', 'no sys_id', 'javascript:x', 'a,b', 'x'.repeat(33)]],
            '',
            ['no sys_id', 'javascript:x', 'a,b', 'x'.repeat(33)],
        ],
        [[['remove', 'javascript:x']], ''],
        [[['add', CALLER]], '', [CALLER]],
        [[['replace', 'ann', CALLER]], '-bob -inner', [CALLER]],
        [[['replace', 'ann', 'nobody']], '-bob -inner', ['nobody']],
    ]
    for (const [steps, changes, leftOut] of cases) {
        const name = steps.map((step) => step.join(' ').slice(0, 50)).join(', ') || 'nothing'
        it(`${name} → ${changes || 'nothing'}`, () => {
            const found = delta(...steps)
            assert.deepEqual([found.changes, found.leftOut], [changes, leftOut ?? []])
            assert.equal(found.empty, changes === '')
        })
    }

    it('nothing stated costs nothing', () => assert.deepEqual(delta().reads, []))

    it('ids of another instance do not empty a group: 400 invalidValue', () => {
        const error = refusal(() => delta(['replace', 'nobody', 'none']))
        assert.deepEqual([error.status, error.scimType], [400, 'invalidValue'])
        assert.match(error.detail, /None of the 2 members, such as "nobody", exists here/)
    })

    it('the integration user is never taken out', () => {
        for (const steps of [[['remove', CALLER]], [['replace']], [['replace', 'ann']]] as Step[][]) {
            const { state, g } = setUp()
            member(state, 'g', CALLER)
            const { removeRows } = memberDelta(state.context, g, editsOf(steps))
            assert.equal(
                removeRows.some(({ user }) => user === CALLER),
                false,
            )
        }
    })

    it('all rows of somebody who is a member twice go', () => {
        const { state, g } = setUp()
        member(state, 'g', 'ann')
        const { removeRows } = memberDelta(state.context, g, editsOf([['remove', 'ann']]))
        assert.deepEqual(
            removeRows.map(({ user }) => user),
            ['ann', 'ann'],
        )
    })

    it('a nesting that cannot be is refused before anything is written (400 invalidValue)', () => {
        const { state, g } = setUp()
        group(state, 'elsewhere', { name: 'Elsewhere', parent: 'loose' })
        for (const id of ['g', 'elsewhere']) {
            const error = refusal(() => memberDelta(state.context, g, editsOf([['add', 'cyd', id]])))
            assert.deepEqual([error.status, error.scimType], [400, 'invalidValue'])
        }
        assert.deepEqual(state.writes, [])
    })
})

describe('what is read to find that out', () => {
    const readsFor = (members: number, ...steps: Step[]) => {
        const state = memory()
        const g = group(state, 'g', { name: 'G' })
        crowd(state, 'g', members + 2, members)
        const found = memberDelta(state.context, g, editsOf(steps))
        return { reads: state.groupReads.join(', '), rows: found.rows?.length, rowsBefore: found.rowsBefore }
    }

    it(`all members of a group of ${SMALL_GROUP}`, () => {
        const found = readsFor(SMALL_GROUP, ['add', `p${SMALL_GROUP}`])
        assert.deepEqual(found, {
            reads: 'membershipCounts, memberships',
            rows: SMALL_GROUP,
            rowsBefore: SMALL_GROUP,
        })
    })

    it('only those named of a larger one', () => {
        const size = SMALL_GROUP + 1
        assert.deepEqual(readsFor(size, ['add', `p${size}`], ['remove', 'p0']), {
            reads: 'membershipCounts, membershipsOf 2',
            rows: undefined,
            rowsBefore: size,
        })
    })

    it('nested groups only where an id that leaves is no person', () => {
        const size = SMALL_GROUP + 1
        assert.equal(readsFor(size, ['remove', 'nobody']).reads, 'membershipCounts, membershipsOf 1, children')
        assert.equal(readsFor(2, ['remove', 'p0']).reads, 'membershipCounts, memberships')
    })

    it('groups only where an id that comes is no person', () => {
        assert.equal(readsFor(2, ['add', 'p2', 'nobody']).reads, 'membershipCounts, memberships, readAll 1')
    })

    it('all of them, where all are stated', () => {
        const size = SMALL_GROUP + 1
        const found = readsFor(size, ['replace', 'p0'])
        assert.deepEqual([found.reads, found.rows], ['membershipCounts, memberships, children', size])
    })

    it('no memberships of a group that has none', () => {
        assert.equal(readsFor(0, ['add', 'p0']).reads, 'membershipCounts')
    })
})
