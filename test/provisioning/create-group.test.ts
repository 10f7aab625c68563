import assert from 'node:assert/strict'
import { retireGroup } from '../../src/server/provisioning/change-group.ts'
import { SERVICENOW_GROUP_URN } from '../../src/server/scim/schema/urns.ts'
import { answer, EXTERNAL_ID, idsIn, post, put, read, RETIRED, REVISION } from './group-requests.ts'
import { decide, statesIn } from './memory-brakes.ts'
import { group, member, membersOf } from './memory-groups.ts'
import { CALLER, memory, NOW, person, refused, type Memory } from './memory-stores.ts'

function setUp(): Memory {
    const state = memory()
    for (const id of ['ann', 'bob', 'cyd']) person(state, id, { user_name: id, first_name: id })
    return state
}

const RISK = {
    displayName: 'Risk',
    externalId: 'e',
    [SERVICENOW_GROUP_URN]: { description: 'All of it', email: '' },
}

describe('POST /Groups (RFC 7644 section 3.3)', () => {
    it('makes a group with its members, and answers what a GET answers then', () => {
        const state = setUp()
        const inner = group(state, 'inner', { name: 'Inner' })
        const outcome = post(state, RISK, ['bob', 'ann', inner.sysId, 'nobody'])
        assert.deepEqual([outcome.action, outcome.leftOut], ['created', ['nobody']])
        assert.deepEqual(state.writes, [
            'create sys_user_group',
            'add bob',
            'add ann',
            'nest inner in ' + outcome.group.sysId,
        ])
        const { sys_created_on: _created, sys_updated_on: _updated, ...fields } = state.groups.get(outcome.group.sysId)!
        const stored = { name: 'Risk', [EXTERNAL_ID]: 'e', description: 'All of it', active: 'true', [REVISION]: '0' }
        assert.deepEqual(fields, stored)
        assert.deepEqual(answer(state, outcome), read(state, outcome.group.sysId))
        assert.deepEqual(idsIn(read(state, outcome.group.sysId)), ['bob', 'ann', 'inner'])
    })

    it('that brings a group back is held by the brake before it takes many out, and writes nothing then', () => {
        const state = setUp()
        const before = { name: 'Risk', active: 'false', [RETIRED]: NOW }
        group(state, 'old', before)
        for (const id of ['ann', 'bob']) member(state, 'old', id)
        state.brakes.set = { ...state.brakes.set, removals: { most: 1, percent: 0, atLeast: 0 } }
        assert.deepEqual(
            refused(() => post(state, RISK, ['cyd'])),
            [429, undefined],
        )
        assert.deepEqual([membersOf(state, 'old'), state.groups.get('old')!.active], [['ann', 'bob'], 'false'])
        decide(state.brakes, 'brake-1', 'approved', NOW)
        assert.equal(post(state, RISK, ['cyd']).action, 'revived')
        assert.deepEqual([membersOf(state, 'old'), statesIn(state.brakes)], [['cyd'], { let_through: 1 }])
    })

    it('without members it has an empty list of them', () => {
        const state = setUp()
        assert.deepEqual(idsIn(answer(state, post(state, RISK))), [])
    })

    it('the id follows from the name, whatever its letters, so that two at once cannot both succeed', () => {
        const ids = ['Risk', 'RISK', 'risk  '].map((displayName) => post(setUp(), { displayName }).group.sysId)
        assert.deepEqual(new Set(ids).size, 1)
        assert.match(ids[0]!, /^[0-9a-f]{32}$/)
        assert.notEqual(post(setUp(), { displayName: 'Audit' }).group.sysId, ids[0])
    })

    it('the name of a living group is 409 uniqueness', () => {
        for (const displayName of ['Risk', 'rISK', 'Risk ']) {
            const state = setUp()
            group(state, 'g', { name: 'Risk', active: 'false' })
            assert.deepEqual(
                refused(() => post(state, { displayName }, ['ann'])),
                [409, 'uniqueness'],
            )
            assert.deepEqual(state.writes, [])
        }
    })

    it('a name that differs in accents is another one, though the database takes it for the same', () => {
        const state = setUp()
        group(state, 'g', { name: 'Risk' })
        assert.equal(post(state, { displayName: 'Rísk' }).action, 'created')
    })

    it('the loser of two at once gets 409 uniqueness', () => {
        const state = setUp()
        state.beforeWrite = (what) => {
            if (what !== 'create sys_user_group') return
            state.beforeWrite = () => undefined
            post(state, RISK)
        }
        assert.deepEqual(
            refused(() => post(state, RISK, ['ann'])),
            [409, 'uniqueness'],
        )
        assert.equal(state.groups.size, 1)
    })

    it('an id that a renamed group has makes way for the next one', () => {
        const state = setUp()
        const first = post(state, RISK).group.sysId
        put(state, first, { displayName: 'Audit' })
        const second = post(state, RISK).group.sysId
        assert.notEqual(second, first)
        put(state, second, { displayName: 'Tax' })
        const third = post(state, RISK).group.sysId
        assert.equal(new Set([first, second, third]).size, 3)
        assert.deepEqual([read(state, first).displayName, read(state, third).displayName], ['Audit', 'Risk'])
    })

    for (const displayName of ['', '  ', 'NULL', 'javascript:1', 'x'.repeat(81)]) {
        it(`400 invalidValue for the name ${JSON.stringify(displayName).slice(0, 20)}`, () => {
            const state = setUp()
            assert.deepEqual(
                refused(() => post(state, { displayName })),
                [400, 'invalidValue'],
            )
            assert.deepEqual(state.writes, [])
        })
    }

    it('403 when the platform refuses the group', () => {
        const state = setUp()
        state.beforeWrite = (what) => what !== 'create sys_user_group'
        assert.deepEqual(
            refused(() => post(state, RISK)),
            [403, undefined],
        )
    })

    it('409 when it refuses a name that only it holds for taken', () => {
        const state = setUp()
        group(state, 'g', { name: 'Rísk' })
        state.beforeWrite = (what) => what !== 'create sys_user_group'
        assert.deepEqual(
            refused(() => post(state, RISK)),
            [409, 'uniqueness'],
        )
    })

    it('400 invalidValue for a nesting that cannot be, before anything is written', () => {
        const state = setUp()
        group(state, 'inner', { name: 'Inner', parent: 'outer' })
        group(state, 'outer', { name: 'Outer' })
        assert.deepEqual(
            refused(() => post(state, RISK, ['ann', 'inner'])),
            [400, 'invalidValue'],
        )
        assert.deepEqual(state.writes, [])
    })

    it('a group whose members are refused, or dropped without a word, is retired at once: 403', () => {
        for (const refuse of [
            (state: Memory) => void (state.beforeWrite = (what) => what !== 'add bob'),
            (state: Memory) => void state.dropped.add('bob'),
        ]) {
            const state = setUp()
            refuse(state)
            assert.deepEqual(
                refused(() => post(state, RISK, ['ann', 'bob'])),
                [403, undefined],
            )
            const [id, fields] = [...state.groups][0]!
            assert.deepEqual([fields.active, fields[RETIRED], membersOf(state, id)], ['false', NOW, []])
        }
    })
})

describe('POST /Groups with the name of a retired group', () => {
    function retired(): Memory {
        const state = setUp()
        group(state, 'g', { name: 'Risk', description: 'Old' })
        member(state, 'g', 'ann')
        member(state, 'g', 'bob')
        retireGroup(state.context, 'g', {})
        state.writes.length = 0
        return state
    }

    it('brings the same record back with exactly the members posted', () => {
        const state = retired()
        // Somebody put a member in by hand while the group was retired.
        member(state, 'g', 'ann')
        const outcome = post(state, { ...RISK, displayName: 'RISK' }, ['bob', 'cyd'])
        assert.deepEqual([outcome.action, outcome.group.sysId], ['revived', 'g'])
        assert.deepEqual(membersOf(state, 'g').sort(), ['bob', 'cyd'])
        const { name, active, description, [RETIRED]: at } = state.groups.get('g')!
        assert.deepEqual([name, active, description, at], ['RISK', 'true', 'All of it', ''])
        assert.deepEqual(answer(state, outcome), read(state, 'g'))
    })

    it('without members it comes back empty', () => {
        const state = retired()
        member(state, 'g', 'ann')
        assert.deepEqual(idsIn(answer(state, post(state, RISK))), [])
        assert.deepEqual(membersOf(state, 'g'), [])
    })

    it('a living group of the name comes first: 409 uniqueness', () => {
        const state = retired()
        group(state, 'h', { name: 'risk' })
        assert.deepEqual(
            refused(() => post(state, RISK)),
            [409, 'uniqueness'],
        )
    })

    it('the oldest of several comes back', () => {
        const state = retired()
        group(state, 'h', { name: 'Risk', [RETIRED]: NOW })
        assert.equal(post(state, RISK).group.sysId, 'g')
        assert.equal(state.groups.get('h')![RETIRED], NOW)
    })

    it('is retired again when its members are refused, and has none of them', () => {
        const state = retired()
        state.beforeWrite = (what) => what !== 'add cyd'
        assert.deepEqual(
            refused(() => post(state, RISK, ['bob', 'cyd'])),
            [403, undefined],
        )
        assert.deepEqual([state.groups.get('g')!.active, membersOf(state, 'g')], ['false', []])
    })

    it('403 when it may not be changed', () => {
        const state = retired()
        state.beforeWrite = () => false
        assert.deepEqual(
            refused(() => post(state, RISK)),
            [403, undefined],
        )
    })

    it('the integration user is neither put in nor taken out', () => {
        const state = retired()
        assert.deepEqual(post(state, RISK, ['ann', CALLER]).leftOut, [CALLER])
        assert.deepEqual(membersOf(state, 'g'), ['ann'])
    })
})
