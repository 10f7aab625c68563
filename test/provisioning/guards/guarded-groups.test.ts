// What guards of groups and members cost and stop, over stores in memory.
import assert from 'node:assert/strict'
import { retireGroup } from '../../../src/server/provisioning/change-group.ts'
import { createGroup } from '../../../src/server/provisioning/create-group.ts'
import { privilegeOf } from '../../../src/server/provisioning/guards/privileged-group.ts'
import { dryRun } from '../../../src/server/provisioning/preview/dry-run.ts'
import { put } from '../group-requests.ts'
import { guard } from '../memory-guards.ts'
import { statesIn } from '../memory-brakes.ts'
import { group, member, membersOf } from '../memory-groups.ts'
import { memory, person, refusal, type Memory } from '../memory-stores.ts'

function setUp(): Memory {
    const state = memory()
    for (const id of ['ann', 'bob', 'eve']) person(state, id, { user_name: id })
    group(state, 'g', { name: 'Risk' })
    member(state, 'g', 'ann')
    return state
}

const codes = (verdicts: readonly { path: string; code: string }[]) =>
    verdicts.map(({ path, code }) => `${path} ${code}`)
const all = (...ids: string[]) => ({ base: 'current' as const, added: new Set(ids), removed: new Set<string>() })

describe('guards of groups', () => {
    it('cost one question, and one about roles where somebody comes', () => {
        const state = setUp()
        put(state, 'g', { displayName: 'Risk' }, ['ann'])
        assert.deepEqual(state.guardReads, [])
        put(state, 'g', { displayName: 'Risks' }, ['ann'])
        put(state, 'g', { displayName: 'Risks' }, [])
        assert.deepEqual(state.guardReads, ['guards 1', 'guards 2'])
        put(state, 'g', { displayName: 'Risks' }, ['ann', 'bob'])
        assert.deepEqual(state.guardReads.slice(2), ['guards 3', 'roles of groups'])
    })

    it('leave protected members where they are, and do the rest', () => {
        const state = setUp()
        const number = guard(state, 'protected_user', 'ann')
        const { action, refused, verdicts } = put(state, 'g', { displayName: 'New' }, ['bob'])
        assert.deepEqual([action, refused?.status], ['updated', 403])
        assert.equal(refused?.detail, `Guard ${number} protects user ann. The rest is done`)
        assert.deepEqual(codes(verdicts), ['displayName written', 'members written', 'members protected'])
        assert.deepEqual(membersOf(state, 'g'), ['ann', 'bob'])
        state.writes.length = 0
        const again = put(state, 'g', { displayName: 'New' }, ['bob'])
        assert.deepEqual([again.action, again.refused?.detail, state.writes], ['unchanged', refused.detail, []])
    })

    it('say what became of the rest within the length of a detail, and name the guard and the role', () => {
        const state = setUp()
        state.groups.get('g')!.name = 'Engineering, Production Access, Europe and Asia'
        state.groupRoles.g = ['security_admin']
        const ids = ['a', 'b'].map((letter) => letter.repeat(32))
        for (const id of ids) {
            person(state, id, { user_name: id })
            guard(state, 'protected_user', id, { number: `GRD0000000${id[0]}` })
        }
        const detail = put(state, 'g', { displayName: 'New' }, ['ann', 'bob', ...ids]).refused?.detail ?? ''
        assert.match(detail, /^Guard GRD0000000a protects user a+ \(and 1 more\); "Engineering.*" grants the role sec/)
        assert.match(detail, /\. The rest is done$/)
        assert.ok(detail.length <= 180, detail)
    })

    it('names one guard and counts the others', () => {
        const state = setUp()
        for (const id of ['bob', 'eve']) guard(state, 'protected_user', id)
        const { refused } = put(state, 'g', { displayName: 'Risk' }, ['ann', 'bob', 'eve'])
        assert.match(refused?.detail ?? '', /^Guard GRD1 protects user bob \(and 1 more\)\./)
    })

    it('of a platform that refuses a write all of it is undone, as ever', () => {
        const state = setUp()
        guard(state, 'protected_user', 'ann')
        state.beforeWrite = (what) => what !== 'add eve'
        assert.equal(refusal(() => put(state, 'g', { displayName: 'New' }, ['bob', 'eve'])).status, 403)
        assert.deepEqual([membersOf(state, 'g'), state.groups.get('g')!.name], [['ann'], 'Risk'])
    })

    it('keep a group from being retired while they keep somebody in', () => {
        const state = setUp()
        member(state, 'g', 'bob')
        guard(state, 'protected_user', 'ann')
        const first = retireGroup(state.context, 'g', {})
        assert.deepEqual([first.action, first.refused?.status, membersOf(state, 'g')], ['updated', 403, ['ann']])
        state.writes.length = 0
        const second = retireGroup(state.context, 'g', {})
        assert.deepEqual([second.action, second.refused, state.writes], ['unchanged', first.refused, []])
    })

    it('come before the brake when a group is deleted: what they refuse is not counted, and never held', () => {
        const state = setUp()
        state.brakes.set = { ...state.brakes.set, retirements: { most: 1, percent: 0, atLeast: 0 } }
        member(state, 'g', 'bob')
        guard(state, 'protected_user', 'ann')
        group(state, 'own', { name: 'Own' })
        guard(state, 'protected_group', 'own')
        const refused = Array.from({ length: 3 }, () => retireGroup(state.context, 'g', {}).refused?.status)
        assert.deepEqual([refused, statesIn(state.brakes)], [[403, 403, 403], { counted: 1 }])
        const own = refusal(() => retireGroup(state.context, 'own', {}))
        assert.deepEqual([own.status, statesIn(state.brakes)], [403, { counted: 1 }])
    })

    it('of the group around it keep a group where it is nested, and let its members leave', () => {
        const state = setUp()
        group(state, 'top', { name: 'Top' })
        state.groups.get('g')!.parent = 'top'
        const number = guard(state, 'protected_group', 'top')
        const { refused } = retireGroup(state.context, 'g', {})
        assert.equal(refused?.detail, `Guard ${number} protects group top. The others left, and the group stays`)
        const { parent, active } = state.groups.get('g')!
        assert.deepEqual([parent, active, membersOf(state, 'g')], ['top', 'true', []])
        state.guards.length = 0
        assert.equal(retireGroup(state.context, 'g', {}).action, 'retired')
    })

    it('let a group be made without protected members, and be finished by the same request', () => {
        const state = setUp()
        guard(state, 'protected_user', 'bob')
        const post = () => createGroup(state.context, { displayName: 'Fresh' }, all('bob', 'eve'))
        const first = post()
        const id = first.group.sysId
        assert.deepEqual([first.action, first.refused?.status, membersOf(state, id)], ['created', 403, ['eve']])
        state.writes.length = 0
        assert.deepEqual([post().action, state.writes], ['unchanged', []])
        state.guards.length = 0
        const last = post()
        assert.deepEqual([last.refused, membersOf(state, id)], [undefined, ['eve', 'bob']])
        assert.equal(refusal(post).status, 409)
    })

    it('a preview tells what of the rest would be done, and writes nothing', () => {
        const state = setUp()
        guard(state, 'protected_user', 'bob')
        const dry = dryRun(state.context, '')
        const { refused } = createGroup(dry, { displayName: 'Fresh' }, all('bob', 'eve'))
        assert.equal(refused?.status, 403)
        assert.deepEqual(
            dry.writes.map(({ table }) => table),
            ['sys_user_group', 'sys_user_grmember'],
        )
        assert.deepEqual(state.writes, [])
    })
})

describe('the privileged role that a group grants', () => {
    const of = (state: Memory, id = 'g') => privilegeOf(state.context, { sysId: id, fields: state.groups.get(id)! })

    it('is none for a group that grants nothing or something else, and costs one question then', () => {
        const state = setUp()
        assert.equal(of(state), '')
        assert.deepEqual(state.guardReads, ['roles of groups'])
        state.groupRoles.g = ['itil']
        assert.equal(of(state), '')
    })

    it('is its own, that of a parent, or one within its roles, however deep and in whatever circles', () => {
        const state = setUp()
        group(state, 'top', { name: 'Top' })
        state.groups.get('g')!.parent = 'top'
        state.groups.get('top')!.parent = 'g'
        state.groupRoles.top = ['boss']
        state.roleContains.boss = ['lead', 'boss']
        state.roleContains.lead = ['boss', 'itil']
        assert.equal(of(state), '')
        state.roleContains.itil = ['security_admin']
        assert.equal(of(state), 'the role security_admin')
        state.groupRoles.g = ['admin']
        assert.equal(of(state), 'the role admin')
    })

    it('is asked for by no instance that names none, and cannot be told where none is found', () => {
        const state = setUp()
        state.groupRoles.g = ['admin']
        state.privileged = []
        assert.deepEqual([of(state), state.guardReads], ['', []])
        state.privileged = ['admin']
        const guards = { ...state.context.guards, rolesNamed: () => ({}) }
        assert.match(privilegeOf({ ...state.context, guards }, { sysId: 'g', fields: {} }), /none of the privileged/)
    })

    it('counts as privileged what is nested too deep', () => {
        const state = setUp()
        for (let level = 0; level < 30; level++)
            group(state, `n${level}`, { name: `n${level}`, parent: `n${level + 1}` })
        assert.match(of(state, 'n0'), /too deep/)
        assert.equal(of(state, 'n25'), '')
        state.groupRoles.g = ['r0']
        for (let level = 0; level < 40; level++) state.roleContains[`r${level}`] = [`r${level + 1}`]
        assert.match(of(state), /too deep/)
    })
})
