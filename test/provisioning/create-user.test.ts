import assert from 'node:assert/strict'
import { tookEffect, verdictText } from '../../src/server/provisioning/authority/verdict.ts'
import { createUser } from '../../src/server/provisioning/create-user.ts'
import { linkOf, memory, NOW, person, refusal } from './memory-stores.ts'

const MAYA = '00uMAYA00000000000A'
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const body = { userName: 'maya@corp.example', externalId: MAYA, name: { givenName: 'Maya', familyName: 'Ito' } }

describe('POST /Users', () => {
    it('creates the record under the sys_id that the link named first', () => {
        const state = memory()
        const outcome = createUser(state.context, body)
        assert.deepEqual(state.writes, ['claim identity', 'create sys_user'])
        assert.equal(state.links.get(MAYA)?.user, outcome.user.sysId)
        assert.equal(outcome.user.fields.x_scim_okta_user_id, MAYA)
        assert.equal(outcome.user.fields.active, 'true')
    })

    for (const cutOff of [1, 2]) {
        it(`is completed by its repetition when it was cut off before write ${cutOff}`, () => {
            const state = memory()
            let writes = 0
            state.beforeWrite = () => {
                if (++writes === cutOff) throw new Error('cut off')
            }
            assert.throws(() => createUser(state.context, body), /cut off/)
            state.beforeWrite = () => undefined
            const outcome = createUser(state.context, body)
            assert.equal(outcome.action, 'created')
            assert.equal(state.people.size, 2)
            assert.equal(state.links.get(MAYA)?.user, outcome.user.sysId)
        })
    }

    it('answers 409 when a simultaneous request was faster with the same Okta id', () => {
        const state = memory()
        state.beforeWrite = (what) => {
            if (what !== 'create sys_user') return
            person(state, state.links.get(MAYA)!.user, { user_name: body.userName, x_scim_okta_user_id: MAYA })
        }
        const error = refusal(() => createUser(state.context, body))
        assert.deepEqual([error.status, error.scimType], [409, 'uniqueness'])
        assert.equal(state.people.size, 2)
    })

    it('renames the same record when the Okta id is active under another userName', () => {
        const state = memory()
        person(state, 'x', { user_name: 'old@corp.example', x_scim_okta_user_id: MAYA })
        const outcome = createUser(state.context, body)
        assert.deepEqual([outcome.user.sysId, outcome.action], ['x', 'renamed'])
        assert.equal(outcome.user.fields.user_name, body.userName)
    })

    it('revives the same record, also under a new userName, and repairs its link', () => {
        const state = memory()
        person(state, 'x', {
            user_name: 'old@corp.example',
            x_scim_okta_user_id: MAYA,
            active: 'false',
            locked_out: 'true',
            x_scim_okta_deactivated_at: '2025-01-01 00:00:00',
        })
        const outcome = createUser(state.context, body)
        assert.deepEqual([outcome.user.sysId, outcome.action], ['x', 'revived'])
        assert.equal(outcome.user.fields.locked_out, 'false')
        assert.equal(state.links.get(MAYA)?.user, 'x')
    })

    it('answers 409 and writes nothing for somebody who is there already and active', () => {
        const state = memory()
        person(state, 'x', { user_name: body.userName, x_scim_okta_user_id: MAYA })
        const error = refusal(() => createUser(state.context, body))
        assert.deepEqual([error.status, error.scimType], [409, 'uniqueness'])
        assert.deepEqual(state.writes, [])
    })

    const uncertain: [string, Record<string, string>][] = [
        ['userName of an unlinked record', { user_name: body.userName.toUpperCase() }],
        ['userName of somebody with another Okta id', { user_name: body.userName, x_scim_okta_user_id: '00uOTHER' }],
    ]
    for (const [name, fields] of uncertain) {
        it(`answers 409 with a review, and writes no person: ${name}`, () => {
            const state = memory()
            person(state, 'x', fields)
            const error = refusal(() => createUser(state.context, body))
            assert.deepEqual([error.status, error.scimType], [409, 'uniqueness'])
            assert.match(error.detail, /review REVIEW-1/)
            assert.deepEqual(state.writes, ['open review', 'claim identity'])
            assert.deepEqual(state.people.get('x'), { active: 'true', locked_out: 'false', ...fields })
        })
    }

    it('answers 409 with a review while an administrator has the link retired', () => {
        const state = memory()
        state.links.set(MAYA, linkOf(MAYA, 'x', { state: 'retired' }))
        person(state, 'x', { user_name: body.userName, active: 'false' })
        const error = refusal(() => createUser(state.context, body))
        assert.deepEqual([error.status, error.scimType], [409, 'uniqueness'])
        assert.match(error.detail, /was retired/)
        assert.deepEqual(state.writes, ['open review'])
    })

    it('takes nothing of the integration user, whose userName somebody may send', () => {
        const state = memory()
        state.policy = { ...state.policy, userNameAdopts: 'always' }
        const error = refusal(() => createUser(state.context, { ...body, userName: 'okta.integration' }))
        assert.deepEqual([error.status, state.writes.length], [409, 0])
    })

    it('leaves no claim behind when the platform refuses the record', () => {
        const state = memory()
        state.beforeWrite = (what) => what !== 'create sys_user'
        assert.equal(refusal(() => createUser(state.context, body)).status, 403)
        assert.equal(state.links.size, 0)
    })

    it('answers 409 when the Okta id differs from another one in letter case only (RFC 7643 section 3.1)', () => {
        const state = memory()
        state.links.set(MAYA.toLowerCase(), linkOf(MAYA.toLowerCase(), 'x'))
        const error = refusal(() => createUser(state.context, body))
        assert.deepEqual([error.status, error.scimType], [409, 'uniqueness'])
        assert.match(error.detail, /in letter case only/)
        assert.deepEqual(state.writes, [])
    })

    it('creates somebody with all that was said of them, kept attributes and names that lead nowhere too', () => {
        const state = memory()
        state.named.cmn_department!.d1 = 'Risk'
        const extension = { department: 'Risk', costCenter: 'C-9', division: 'D' }
        const said = {
            ...body,
            displayName: 'MJ',
            nickName: '',
            roles: [{ value: 'r' }],
            emails: [{ value: 'w@corp.example', type: 'work', primary: true }],
            [ENTERPRISE]: extension,
        }
        const { user, verdicts } = createUser(state.context, said)
        assert.deepEqual([user.fields.department, user.fields.email], ['d1', 'w@corp.example'])
        assert.deepEqual(JSON.parse(user.fields.x_scim_okta_attributes!), {
            roles: [{ value: 'r' }],
            displayName: 'MJ',
            [ENTERPRISE]: { division: 'D', costCenter: 'C-9' },
        })
        const skipped = verdicts.filter((verdict) => !tookEffect(verdict))
        assert.deepEqual(
            skipped.map((verdict) => [verdict.path, verdictText(verdict)]),
            [[`${ENTERPRISE}:costCenter`, 'skipped (reference not found)']],
        )
    })

    it('keeps nothing for somebody of whom the columns say all', () => {
        const state = memory()
        const name = { ...body.name, formatted: 'Maya Ito' }
        const { user } = createUser(state.context, { ...body, name, displayName: 'Maya Ito' })
        assert.equal(user.fields.x_scim_okta_attributes, undefined)
    })

    it('creates somebody inactive, locked and stamped', () => {
        const { user } = createUser(memory().context, { ...body, active: false })
        assert.deepEqual([user.fields.active, user.fields.locked_out], ['false', 'true'])
        assert.equal(user.fields.x_scim_okta_deactivated_at, NOW)
    })

    it('checks every value before it writes', () => {
        const state = memory()
        const error = refusal(() => createUser(state.context, { ...body, userName: 'x'.repeat(41) }))
        assert.deepEqual([error.status, error.scimType], [400, 'invalidValue'])
        assert.deepEqual(state.writes, [])
    })

    it('answers 403 when the platform refuses the record', () => {
        const state = memory()
        state.beforeWrite = (what) => what !== 'create sys_user'
        assert.equal(refusal(() => createUser(state.context, body)).status, 403)
    })

    it('creates somebody without an Okta id unlinked, and never twice', () => {
        const state = memory()
        const outcome = createUser(state.context, { userName: 'x@corp.example' })
        assert.equal(outcome.user.fields.x_scim_okta_user_id, undefined)
        assert.equal(refusal(() => createUser(state.context, { userName: 'X@corp.example' })).status, 409)
    })
})
