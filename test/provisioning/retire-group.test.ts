import assert from 'node:assert/strict'
import { retireGroup } from '../../src/server/provisioning/change-group.ts'
import { listings } from './listing.ts'
import { post, put, read, RETIRED, versionIn } from './group-requests.ts'
import { group, member, membersOf } from './memory-groups.ts'
import { CALLER, memory, NOW, person, refused, type Memory } from './memory-stores.ts'

function setUp(): Memory {
    const state = memory()
    person(state, 'ann', { user_name: 'ann' })
    person(state, 'bob', { user_name: 'bob' })
    group(state, 'outer', { name: 'Outer' })
    group(state, 'g', { name: 'Risk', parent: 'outer' })
    group(state, 'inner', { name: 'Inner', parent: 'g' })
    member(state, 'g', 'ann')
    member(state, 'g', 'bob')
    return state
}

describe('DELETE /Groups/{id} (RFC 7644 section 3.6)', () => {
    it('takes the members out, then retires the group', () => {
        const state = setUp()
        const outcome = retireGroup(state.context, 'g', {})
        assert.equal(outcome.action, 'retired')
        assert.deepEqual(state.writes, ['remove ann', 'remove bob', 'nest inner in nothing', 'update sys_user_group'])
        const { active, name, [RETIRED]: retired } = state.groups.get('g')!
        assert.deepEqual([active, name, retired], ['false', 'Risk', NOW])
    })

    it('afterwards the group is gone for SCIM: 404, not listed, in nobody’s groups, no member of its parent', () => {
        const state = setUp()
        member(state, 'outer', 'ann')
        retireGroup(state.context, 'g', {})
        for (const work of [
            () => read(state, 'g'),
            () => retireGroup(state.context, 'g', {}),
            () => put(state, 'g', { displayName: 'Risk' }),
        ]) {
            assert.deepEqual(refused(work), [404, undefined])
        }
        assert.deepEqual(listings(state).groups().names.sort(), ['Inner', 'Outer'])
        assert.equal((read(state, 'outer').members as unknown[]).length, 1)
    })

    it('brought back it is not nested again', () => {
        const state = setUp()
        retireGroup(state.context, 'g', {})
        assert.equal(post(state, { displayName: 'Risk' }).group.sysId, 'g')
        assert.deepEqual(read(state, 'outer').members, [])
    })

    for (const cutOff of [1, 2, 3, 4]) {
        it(`is completed by its repetition when it was cut off before write ${cutOff}`, () => {
            const state = setUp()
            let writes = 0
            state.beforeWrite = () => {
                if (++writes === cutOff) throw new Error('cut off')
            }
            assert.throws(() => retireGroup(state.context, 'g', {}), /cut off/)
            state.beforeWrite = () => undefined
            retireGroup(state.context, 'g', {})
            assert.deepEqual(membersOf(state, 'g'), [])
            assert.equal(state.groups.get('inner')!.parent, '')
            assert.notEqual(state.groups.get('g')![RETIRED], '')
        })
    }

    it('answers 403 when a member may not go, with all members in place', () => {
        const state = setUp()
        state.beforeWrite = (what) => what !== 'remove bob'
        assert.deepEqual(
            refused(() => retireGroup(state.context, 'g', {})),
            [403, undefined],
        )
        assert.deepEqual(membersOf(state, 'g').sort(), ['ann', 'bob'])
        assert.equal(state.groups.get('g')![RETIRED], undefined)
    })

    it('answers 403 when the group may not be changed', () => {
        const state = setUp()
        state.beforeWrite = (what) => what !== 'update sys_user_group'
        assert.deepEqual(
            refused(() => retireGroup(state.context, 'g', {})),
            [403, undefined],
        )
    })

    it('leaves the integration user in', () => {
        const state = setUp()
        member(state, 'g', CALLER)
        retireGroup(state.context, 'g', {})
        assert.deepEqual(membersOf(state, 'g'), [CALLER])
    })

    it('412 unless If-Match fits (RFC 7644 section 3.14)', () => {
        const state = setUp()
        const version = versionIn(read(state, 'g'))
        assert.deepEqual(
            refused(() => retireGroup(state.context, 'g', { ifMatch: 'W/"0"' })),
            [412, undefined],
        )
        assert.deepEqual(state.writes, [])
        retireGroup(state.context, 'g', { ifMatch: version })
        assert.equal(state.groups.get('g')!.active, 'false')
    })
})
