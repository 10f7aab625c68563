import assert from 'node:assert/strict'
import { deactivateUser, modifyUser, replaceUser } from '../../src/server/provisioning/change-user.ts'
import { createUser } from '../../src/server/provisioning/create-user.ts'
import type { Outcome } from '../../src/server/provisioning/outcome.ts'
import { KEPT, type FieldValues } from '../../src/server/provisioning/records.ts'
import { renderUser } from '../../src/server/provisioning/render-user.ts'
import type { Preconditions } from '../../src/server/scim/version.ts'
import { group, member } from './memory-groups.ts'
import { memory, person, refused, type Memory } from './memory-stores.ts'
import { patch, put, read, versionIn } from './user-requests.ts'

function setUp(): Memory {
    const state = memory()
    Object.assign(state.named.cmn_department!, { d1: 'Risk', d2: 'Audit' })
    group(state, 'outer', { name: 'Outer' })
    group(state, 'inner', { name: 'Inner', parent: 'outer' })
    group(state, 'other', { name: 'Other' })
    person(state, 'k', { user_name: 'ken' })
    person(state, 'm', { user_name: 'maya', first_name: 'Maya', last_name: 'Ito', department: 'd1', manager: 'k' })
    member(state, 'inner', 'm')
    return state
}

const version = (state: Memory) => versionIn(read(state, 'm'))
const byHand = (fields: FieldValues) => (state: Memory) =>
    void state.people.set('m', { ...state.people.get('m'), ...fields })

describe('users: the version (RFC 7644 section 3.14)', () => {
    const visible: [string, (state: Memory) => void][] = [
        ['a plain column', byHand({ title: 'Lead' })],
        ['the userName', byHand({ user_name: 'maya.ito' })],
        ['the full name', byHand({ name: 'M. Ito' })],
        ['active', byHand({ active: 'false' })],
        ['externalId', byHand({ x_scim_okta_user_id: '00uMAYA' })],
        ['what has no column', byHand({ [KEPT]: '{"nickName":"May"}' })],
        ['the manager', byHand({ manager: 'm' })],
        ['the department', byHand({ department: 'd2' })],
        ['the name of the department', (state) => (state.named.cmn_department!.d1 = 'Risk & Audit')],
        ['the company, also while its name is not read', byHand({ company: 'c1' })],
        ['a new group', (state) => member(state, 'other', 'm')],
        ['a group less', (state) => state.memberships.pop()],
        ['the name of a group', (state) => group(state, 'inner', { name: 'Inmost', parent: 'outer' })],
        ['the nesting of a group', (state) => group(state, 'inner', { name: 'Inner' })],
        ['a group that is direct now', (state) => member(state, 'outer', 'm')],
        ['a retired group', (state) => group(state, 'inner', { x_scim_okta_retired_at: '2026-01-01 00:00:00' })],
    ]
    for (const [name, change] of visible) {
        it(`changes with ${name}`, () => {
            const state = setUp()
            const before = version(state)
            change(state)
            assert.notEqual(version(state), before)
        })
    }

    for (const [name, fields] of [
        ['last login', { last_login_time: '2026-01-01 00:00:00', last_login: '2026-01-01' }],
        ['failed attempts', { failed_attempts: '3', locked_out: 'true' }],
        ['time of the update', { sys_updated_on: '2026-02-02 00:00:00' }],
    ] as const) {
        it(`does not change with ${name}`, () => {
            const state = setUp()
            const before = version(state)
            byHand(fields)(state)
            assert.equal(version(state), before)
        })
    }

    it('is a weak entity tag, the same for the same person', () => {
        assert.match(version(setUp()), /^W\/"[0-9a-f]{16}"$/)
        assert.equal(version(setUp()), version(setUp()))
    })

    const answered = (state: Memory, { user, surroundings }: Outcome) =>
        versionIn(renderUser(state.context, user, surroundings))

    it('an answer to PUT and PATCH has the version that a GET has then', () => {
        const department = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department'
        const extension = department.slice(0, department.lastIndexOf(':'))
        const works: ((state: Memory) => Outcome)[] = [
            (state) => put(state, 'm', { userName: 'maya', title: 'Lead' }),
            (state) => put(state, 'm', { userName: 'maya', [extension]: { department: 'Audit' } }),
            (state) => put(state, 'm', { userName: 'maya', [extension]: { department: 'Nowhere' } }),
            (state) => patch(state, 'm', ['remove', department]),
            (state) => patch(state, 'm', ['replace', 'active', false]),
            (state) => patch(state, 'm', ['add', 'roles', [{ value: 'r' }]]),
            (state) => patch(state, 'm', ['replace', 'userName', 'maya']),
        ]
        for (const work of works) {
            const state = setUp()
            const outcome = work(state)
            assert.equal(answered(state, outcome), version(state))
        }
    })

    it('an answer to POST too', () => {
        const state = memory()
        state.named.cmn_department!.d1 = 'Risk'
        const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
        const outcome = createUser(state.context, {
            userName: 'new',
            nickName: 'n',
            [extension]: { department: 'Risk' },
        })
        assert.equal(answered(state, outcome), versionIn(read(state, outcome.user.sysId)))
    })
})

describe('users: preconditions (RFC 7644 section 3.14)', () => {
    const wanted = () => false
    const requests: [string, (state: Memory, preconditions: Preconditions) => unknown][] = [
        ['PUT', ({ context }, preconditions) => replaceUser(context, 'm', { title: 'x' }, { preconditions, wanted })],
        [
            'PATCH',
            ({ context }, preconditions) =>
                modifyUser(context, 'm', (before) => ({ resource: { ...before, title: 'x' }, sent: ['title'] }), {
                    preconditions,
                    wanted,
                }),
        ],
        ['DELETE', ({ context }, preconditions) => deactivateUser(context, 'm', preconditions)],
    ]
    for (const [name, request] of requests) {
        it(`${name} is refused with 412 unless the version fits`, () => {
            const state = setUp()
            const current = version(state)
            const misfits: Preconditions[] = [
                { ifMatch: 'W/"0000000000000000"' },
                { ifNoneMatch: current },
                { ifNoneMatch: '*' },
                { ifMatch: current, ifNoneMatch: current },
            ]
            for (const misfit of misfits) {
                assert.deepEqual(
                    refused(() => request(state, misfit)),
                    [412, undefined],
                )
            }
            assert.deepEqual(state.writes, [])
            request(state, { ifMatch: `W/"x", ${current}`, ifNoneMatch: 'W/"y"' })
            assert.deepEqual(state.writes, ['update sys_user'])
        })

        it(`${name}: * fits whoever exists, and 404 comes before 412`, () => {
            const state = setUp()
            request(state, { ifMatch: '*' })
            assert.deepEqual(state.writes, ['update sys_user'])
            state.people.delete('m')
            assert.deepEqual(
                refused(() => request(state, { ifMatch: 'W/"x"' })),
                [404, undefined],
            )
        })
    }
})
