import assert from 'node:assert/strict'
import { verdictText } from '../../src/server/provisioning/authority/verdict.ts'
import {
    deactivateUser,
    modifyUser,
    replaceUser as replaceOnTerms,
    type ChangeTerms,
} from '../../src/server/provisioning/change-user.ts'
import { renderUser } from '../../src/server/provisioning/render-user.ts'
import type { Outcome } from '../../src/server/provisioning/outcome.ts'
import type { Context } from '../../src/server/provisioning/stores.ts'
import { NO_SURROUNDINGS } from '../../src/server/provisioning/surroundings.ts'
import type { ScimResource } from '../../src/server/scim/resource.ts'
import { memory, person, refusal } from './memory-stores.ts'

const UNCONDITIONAL: ChangeTerms = { preconditions: {}, wanted: () => false }

function replaceUser(context: Context, id: string, resource: ScimResource): Outcome {
    return replaceOnTerms(context, id, resource, UNCONDITIONAL)
}

const MAYA = '00uMAYA00000000000A'
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

function setUp() {
    const state = memory()
    state.named.cmn_department!.d1 = 'Risk'
    person(state, 'k', { user_name: 'ken', employee_number: '70001', x_scim_okta_user_id: '00uKEN' })
    person(state, 'm', {
        user_name: 'maya',
        title: 'Analyst',
        x_scim_okta_user_id: MAYA,
        department: 'd1',
        manager: 'k',
    })
    return state
}

function verdictsOf({ verdicts }: Outcome): string[][] {
    return verdicts.map((verdict) => [verdict.path, verdictText(verdict)])
}

describe('PUT /Users/{id}', () => {
    it('keeps what is absent and clears what is null', () => {
        const state = setUp()
        replaceUser(state.context, 'm', { userName: 'maya', name: { familyName: 'Ito' } })
        assert.equal(state.people.get('m')!.title, 'Analyst')
        replaceUser(state.context, 'm', { userName: 'maya', title: null })
        assert.equal(state.people.get('m')!.title, '')
    })

    it('writes nothing when its own answer is put back', () => {
        const state = setUp()
        const user = state.context.users.read('m')!
        const own = renderUser(state.context, user, { ...NO_SURROUNDINGS, names: { department: 'Risk' } })
        const outcome = replaceUser(state.context, 'm', { ...own, externalId: MAYA })
        assert.equal(outcome.action, 'unchanged')
        // The link row did not exist yet: that much is repaired.
        assert.deepEqual(state.writes, ['claim identity'])
    })

    it('never reactivates when active is absent', () => {
        const state = setUp()
        deactivateUser(state.context, 'm', {})
        replaceUser(state.context, 'm', { userName: 'maya', title: 'Lead' })
        assert.equal(state.people.get('m')!.active, 'false')
    })

    it('links a record that had no Okta id', () => {
        const state = setUp()
        person(state, 'x', { user_name: 'legacy' })
        replaceUser(state.context, 'x', { userName: 'legacy', externalId: '00uLEGACY' })
        assert.equal(state.people.get('x')!.x_scim_okta_user_id, '00uLEGACY')
        assert.equal(state.links.get('00uLEGACY')?.user, 'x')
    })

    it('refuses to move a link, from either side', () => {
        const state = setUp()
        assert.equal(
            refusal(() => replaceUser(state.context, 'm', { userName: 'maya', externalId: '00uNEW' })).status,
            409,
        )
        replaceUser(state.context, 'k', { userName: 'ken', externalId: '00uKEN' })
        person(state, 'x', { user_name: 'legacy' })
        assert.equal(
            refusal(() => replaceUser(state.context, 'x', { userName: 'legacy', externalId: '00uKEN' })).status,
            409,
        )
        assert.equal(state.people.get('x')!.x_scim_okta_user_id, undefined)
    })

    it('refuses a name somebody else holds, and lets the case of its own name change', () => {
        const state = setUp()
        const error = refusal(() => replaceUser(state.context, 'm', { userName: 'KEN', title: 'Lead' }))
        assert.deepEqual([error.status, error.scimType], [409, 'uniqueness'])
        assert.equal(state.people.get('m')!.title, 'Analyst')
        assert.equal(replaceUser(state.context, 'm', { userName: 'MAYA' }).user.fields.user_name, 'MAYA')
    })

    for (const [form, value] of [
        ['SCIM id', 'k'],
        ['Okta id', '00uKEN'],
        ['userName', 'KEN'],
        ['employee number', '70001'],
    ] as const) {
        it(`finds the manager by ${form}`, () => {
            const state = setUp()
            person(state, 'x', { user_name: 'report' })
            replaceUser(state.context, 'x', { userName: 'report', [ENTERPRISE]: { manager: { value } } })
            assert.equal(state.people.get('x')!.manager, 'k')
        })
    }

    it('leaves a reference alone that leads nowhere, to several or to oneself, and says so', () => {
        const state = setUp()
        state.named.cmn_department!.d2 = 'Risk'
        const outcome = replaceUser(state.context, 'k', {
            userName: 'ken',
            [ENTERPRISE]: { department: 'Risk', manager: { value: 'ken' } },
        })
        assert.deepEqual(verdictsOf(outcome), [
            ['userName', 'unchanged'],
            [`${ENTERPRISE}:department`, 'skipped (reference ambiguous)'],
            [`${ENTERPRISE}:manager.value`, 'skipped (reference circular)'],
        ])
        assert.equal(state.people.get('k')!.department, undefined)
    })

    it('never touches the integration user', () => {
        const state = setUp()
        assert.equal(refusal(() => deactivateUser(state.context, 'integration-user', {})).status, 403)
    })
})

describe('PATCH /Users/{id}', () => {
    const patch = (state: ReturnType<typeof memory>, change: (before: ScimResource) => ScimResource) =>
        modifyUser(state.context, 'm', (before) => ({ resource: change(before), sent: [] }), UNCONDITIONAL)

    it('clears what the operations removed, references too', () => {
        const state = setUp()
        patch(state, (before) => ({ userName: before.userName!, active: before.active! }))
        const maya = state.people.get('m')!
        assert.deepEqual([maya.title, maya.department, maya.manager], ['', '', ''])
    })

    it('clears a manager whose value was removed', () => {
        const state = setUp()
        patch(state, (before) => ({
            ...before,
            [ENTERPRISE]: { ...(before[ENTERPRISE] as object), manager: { $ref: 'x' } },
        }))
        assert.equal(state.people.get('m')!.manager, '')
        assert.equal(state.people.get('m')!.department, 'd1')
    })

    it('refuses to remove the userName', () => {
        const state = setUp()
        const error = refusal(() =>
            patch(state, (before) => {
                const { userName: _gone, ...rest } = before
                return rest
            }),
        )
        assert.deepEqual([error.status, error.scimType], [400, 'invalidValue'])
    })
})

describe('DELETE /Users/{id}', () => {
    it('deactivates once, keeps the record and answers the same the second time', () => {
        const state = setUp()
        assert.equal(deactivateUser(state.context, 'm', {}).action, 'deactivated')
        assert.equal(deactivateUser(state.context, 'm', {}).action, 'unchanged')
        assert.deepEqual(state.writes, ['update sys_user'])
        assert.equal(state.people.get('m')!.x_scim_okta_deactivated_at, '2026-01-02 03:04:05')
    })

    for (const id of ['javascript:gs.getUserID()', 'm^ORactive=1', '', 'x'.repeat(33), 'm ']) {
        it(`answers 404 for ${JSON.stringify(id).slice(0, 30)}, without a query`, () => {
            const state = setUp()
            const reads: string[] = []
            const context = {
                ...state.context,
                users: { ...state.context.users, read: (asked: string) => void reads.push(asked) },
            }
            assert.equal(refusal(() => deactivateUser(context, id, {})).status, 404)
            assert.deepEqual(reads, [])
        })
    }

    it('answers 404 for an id nobody has', () => {
        assert.equal(refusal(() => deactivateUser(setUp().context, 'nobody', {})).status, 404)
    })
})
