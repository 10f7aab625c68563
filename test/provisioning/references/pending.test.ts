import assert from 'node:assert/strict'
import { spy } from 'sinon'
import { createUser } from '../../../src/server/provisioning/create-user.ts'
import { replaceUser } from '../../../src/server/provisioning/change-user.ts'
import {
    applyArrival,
    applyNext,
    deleteOld,
    isAwaited,
} from '../../../src/server/provisioning/references/apply-pending.ts'
import { digestsIn, overwritten } from '../../../src/server/provisioning/writers/owned.ts'
import type { JsonValue } from '../../../src/server/scim/resource.ts'
import { memory, person, type Memory } from '../memory-stores.ts'
import { authorityRow } from '../setting-rows.ts'

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

const resourceOf = (userName: string, manager: JsonValue) => ({
    userName,
    [ENTERPRISE]: { manager: { value: manager } },
})

function created(state: Memory, userName: string, manager: JsonValue): string {
    return createUser(state.context, resourceOf(userName, manager)).user.sysId
}

function replaced(state: Memory, id: string, userName: string, manager: JsonValue, title = '') {
    const resource = { ...resourceOf(userName, manager), title }
    return replaceUser(state.context, id, resource, { preconditions: {}, wanted: () => false })
}

function arrive(state: Memory): void {
    person(state, 'ken', { user_name: 'ken', employee_number: '7', first_name: 'Ken', last_name: 'Sato' })
    assert.ok(isAwaited(state.context, state.context.users.read('ken')!))
    assert.equal(applyArrival(state.context, 'ken', ''), undefined)
}

const statesIn = ({ pendings }: Memory) => pendings.map(({ state }) => state)

describe('references that wait', () => {
    it('are queued with the person, applied when their record arrives, for everybody who waits', () => {
        const state = memory()
        const [ada, eve] = [created(state, 'ada', 'ken'), created(state, 'eve', '7')]
        assert.deepEqual(
            state.pendings.map(({ user, field, text, expiresAt }) => [user, field, text, expiresAt]),
            [
                [ada, 'manager', 'ken', '2026-02-01 03:04:05'],
                [eve, 'manager', '7', '2026-02-01 03:04:05'],
            ],
        )
        arrive(state)
        assert.deepEqual(
            [ada, eve].map((id) => state.people.get(id)!.manager),
            ['ken', 'ken'],
        )
        assert.deepEqual(statesIn(state), ['applied', 'applied'])
        assert.ok(!isAwaited(state.context, state.context.users.read('ken')!))
    })

    it('are not written again by a push that repeats them', () => {
        const state = memory()
        const ada = created(state, 'ada', 'ken')
        state.writes.length = 0
        assert.equal(replaced(state, ada, 'ada', 'ken').action, 'unchanged')
        assert.deepEqual(state.writes, [])
        replaced(state, ada, 'ada', 'ken', 'Lead')
        assert.deepEqual(state.writes, ['update sys_user'])
    })

    it('change with what is said, and end when another record or nobody is meant', () => {
        const state = memory()
        person(state, 'lee', { user_name: 'lee' })
        const ada = created(state, 'ada', 'ken')
        replaced(state, ada, 'ada', 'kim')
        assert.deepEqual(
            state.pendings.map(({ text, state: is }) => [text, is]),
            [['kim', 'waiting']],
        )
        replaced(state, ada, 'ada', 'lee')
        assert.deepEqual(statesIn(state), ['superseded'])
        replaced(state, ada, 'ada', 'kim')
        replaced(state, ada, 'ada', null)
        assert.deepEqual(statesIn(state), ['superseded', 'superseded'])
    })

    it('that the next push resolves itself are applied', () => {
        const state = memory()
        const ada = created(state, 'ada', 'ken')
        person(state, 'ken', { user_name: 'ken' })
        replaced(state, ada, 'ada', 'ken')
        assert.deepEqual(statesIn(state), ['applied'])
    })

    it('wait on while their record is missing, ambiguous, or the write is refused', () => {
        const state = memory()
        const ada = created(state, 'ada', 'Ken Sato')
        applyNext(state.context, '')
        person(state, 'k1', { user_name: 'k1', first_name: 'Ken', last_name: 'Sato' })
        person(state, 'k2', { user_name: 'k2', first_name: 'Ken', last_name: 'Sato' })
        applyNext(state.context, '')
        assert.equal(state.pendings[0]!.reason, 'skipped (reference ambiguous)')
        state.people.delete('k2')
        state.beforeWrite = (what) => what !== 'update sys_user'
        applyNext(state.context, '')
        assert.deepEqual(
            state.pendings.map(({ attempts, reason, state: is }) => [attempts, reason, is]),
            [[3, 'refused with 403', 'waiting']],
        )
        state.beforeWrite = () => undefined
        applyNext(state.context, '')
        assert.deepEqual([state.people.get(ada)!.manager, statesIn(state)], ['k1', ['applied']])
    })

    for (const [mode, reason] of [
        ['seed', 'skipped (already set)'],
        ['never', 'skipped (not authoritative)'],
    ] as const)
        it(`are given up when the matrix says ${mode} by then`, () => {
            const state = memory()
            const ada = created(state, 'ada', 'ken')
            person(state, 'hr', { user_name: 'hr' })
            state.people.get(ada)!.manager = 'hr'
            state.settings.push(authorityRow('row', { field: 'manager', mode }))
            arrive(state)
            assert.deepEqual(
                state.pendings.map(({ state: is, reason: why }) => [is, why]),
                [['superseded', reason]],
            )
            assert.equal(state.people.get(ada)!.manager, 'hr')
        })

    it('are left alone while a setting is wrong', () => {
        const state = memory()
        created(state, 'ada', 'ken')
        state.settings.push(authorityRow('row', { field: 'manager', mode: 'banana' }))
        arrive(state)
        assert.deepEqual([state.pendings[0]!.state, state.pendings[0]!.attempts], ['waiting', 0])
    })

    it('end with their person, and when the attribute is not mapped any more', () => {
        const state = memory()
        const [ada] = [created(state, 'ada', 'ken'), created(state, 'eve', 'ken')]
        state.people.delete(ada)
        person(state, 'ken', { user_name: 'ken' })
        Object.assign(state.pendings[1]!, { path: 'gone' })
        applyNext(state.context, '')
        assert.deepEqual(
            state.pendings.map(({ reason }) => reason),
            ['the user is gone', 'the attribute is not mapped to the field any more'],
        )
        assert.deepEqual(statesIn(state), ['superseded', 'superseded'])
    })

    it('expire at their time, and are deleted as long after they ended', () => {
        const state = memory()
        created(state, 'ada', 'ken')
        state.now = '2026-02-01 03:04:04'
        applyNext(state.context, '')
        assert.deepEqual(statesIn(state), ['waiting'])
        state.now = '2026-02-01 03:04:05'
        applyNext(state.context, '')
        assert.deepEqual(statesIn(state), ['expired'])
        state.now = '2026-03-03 03:04:05'
        assert.equal(deleteOld(state.context), 0)
        state.now = '2026-03-03 03:04:06'
        assert.equal(deleteOld(state.context), 1)
    })

    it('are as many as may wait, and what is not queued is noted without a value', () => {
        const state = memory()
        for (const name of ['a', 'b', 'c', 'd']) created(state, name, 'Ken Sato')
        assert.equal(state.pendings.length, 3)
        assert.match(
            state.notes[4] ?? '',
            /^manager of user \S+ does not wait for its record: 3 references wait already/,
        )
    })

    it('are looked at in chunks, each after the row that ended the one before', () => {
        const state = memory()
        state.pendingLimits = { most: 1000, days: 30 }
        for (let each = 0; each < 101; each += 1) created(state, `u${each}`, 'ken')
        assert.equal(applyNext(state.context, ''), 'pending-00100')
        assert.equal(applyNext(state.context, 'pending-00100'), undefined)
        assert.ok(state.pendings.every(({ attempts }) => attempts === 1))
        person(state, 'ken', { user_name: 'ken' })
        assert.equal(applyArrival(state.context, 'ken', ''), 'pending-00050')
        assert.equal(applyArrival(state.context, 'ken', 'pending-00050'), 'pending-00100')
        assert.equal(applyArrival(state.context, 'ken', 'pending-00100'), undefined)
        assert.ok(statesIn(state).every((is) => is === 'applied'))
        assert.equal(applyArrival(state.context, 'nobody', ''), undefined)
    })

    it('are looked up once for each text, and only people whose record is there are written', () => {
        const state = memory()
        state.pendingLimits = { most: 1000, days: 30 }
        for (let each = 0; each < 10; each += 1) created(state, `u${each}`, each < 9 ? 'nobody' : 'ken')
        person(state, 'ken', { user_name: 'ken' })
        const { references, users } = state.context
        const find = spy(references, 'find')
        const read = spy(users, 'read')
        applyNext(state.context, '')
        const looked = find.getCalls().map(({ args }) => args[2])
        assert.deepEqual(looked, ['nobody', 'ken', 'ken'])
        assert.equal(read.callCount, 1)
        assert.deepEqual(statesIn(state), [...Array<string>(9).fill('waiting'), 'applied'])
        assert.deepEqual(state.pendings[0]!.reason, 'pending (reference)')
    })

    it('do not stop the others when one fails, even if that cannot be stored', () => {
        const state = memory()
        const [ada, eve] = [created(state, 'ada', 'ken'), created(state, 'eve', 'ken')]
        person(state, 'ken', { user_name: 'ken' })
        const { users } = state.context
        const { read } = users
        Object.assign(users, {
            read: (id: string) => {
                if (id === ada) throw new Error('the table cannot be read')
                return read(id)
            },
        })
        applyNext(state.context, '')
        assert.deepEqual(
            state.pendings.map(({ state: is, attempts, reason }) => [is, attempts, reason]),
            [
                ['waiting', 1, 'failed'],
                ['applied', 0, 'written'],
            ],
        )
        assert.equal(state.people.get(eve)!.manager, 'ken')
        assert.deepEqual(state.notes.slice(-1), ['pending reference pending-00001 failed: the table cannot be read'])
        state.beforeWrite = (what) => what !== 'change pending'
        applyNext(state.context, '')
        assert.match(state.notes.at(-1)!, /pending-00001 failed: the waiting reference could not be changed/)
    })

    it('go on after a full chunk only when one of them ended', () => {
        const state = memory()
        state.pendingLimits = { most: 1000, days: 30 }
        for (let each = 0; each < 60; each += 1) created(state, `u${each}`, 'ken')
        person(state, 'ken', { user_name: 'ken' })
        state.beforeWrite = (what) => what !== 'update sys_user'
        assert.equal(applyArrival(state.context, 'ken', ''), undefined)
        state.beforeWrite = () => undefined
        assert.equal(applyArrival(state.context, 'ken', ''), 'pending-00050')
        assert.equal(applyArrival(state.context, 'ken', ''), undefined)
    })

    it("leave a field that is Okta's when they are applied, so that nobody else wrote it", () => {
        const state = memory()
        const ada = created(state, 'ada', 'ken')
        const ownedBy = () => digestsIn(state.people.get(ada)!.x_scim_okta_owned ?? '')
        assert.equal(ownedBy().manager, undefined)
        arrive(state)
        const user = state.context.users.read(ada)!
        assert.ok(ownedBy().manager)
        assert.deepEqual(overwritten(user, Object.keys(ownedBy())), [])
        state.people.get(ada)!.manager = 'hr'
        assert.deepEqual(overwritten(state.context.users.read(ada)!, ['manager']), ['manager'])
        assert.deepEqual(state.context.conflicts.of(ada, ['manager']), [])
    })
})
