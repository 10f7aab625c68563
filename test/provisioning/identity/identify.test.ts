import assert from 'node:assert/strict'
import {
    identifyAddressed,
    identifyNewcomer,
    oktaUserIdOf,
} from '../../../src/server/provisioning/identity/identify.ts'
import { originOf } from '../../../src/server/provisioning/identity/column.ts'
import { CALLER, linkOf, memory, person, type Memory } from '../memory-stores.ts'

const MAYA = '00uMAYA00000000000A'
const OTHER = '00uOTHER0000000000A'
const COLUMN = 'x_scim_okta_user_id'
const body = { userName: 'maya', externalId: MAYA }

describe('who a request is about', () => {
    let state: Memory
    let looked: unknown[][]
    beforeEach(() => {
        state = memory()
        looked = []
        const { candidates } = state.context.users
        state.context.users.candidates = (...asked) => {
            looked.push(asked)
            return candidates(...asked)
        }
    })
    const stored = (sysId: string) => ({ sysId, fields: state.people.get(sysId)! })

    it('costs one query of people and reads no key when the link says it', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x'))
        person(state, 'x', { user_name: 'maya', [COLUMN]: MAYA })
        state.keys = undefined as never
        const { decision } = identifyAddressed(state.context, stored('x'), body)
        assert.deepEqual([decision.reaction, looked, state.notes], ['write', [], []])
    })

    it('is noted in the log with its situation, without values', () => {
        person(state, 'x', { user_name: 'maya' })
        identifyNewcomer(state.context, body)
        assert.deepEqual(state.notes, ['unlinked, review: only userName is equal'])
    })

    it('looks for people by all linking keys at once', () => {
        const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
        state.links.set(MAYA, linkOf(MAYA, 'gone', { state: 'pending' }))
        identifyNewcomer(state.context, { ...body, [extension]: { employeeNumber: '7' } })
        assert.deepEqual(looked, [[MAYA, 'maya', 'gone', [{ field: 'employee_number', value: '7' }]]])
    })

    it('is nobody but by its own values where the caller comes with every answer', () => {
        assert.equal(identifyNewcomer(state.context, body).decision.reaction, 'create')
        const { decision } = identifyNewcomer(state.context, { ...body, userName: 'okta.integration' })
        assert.equal(decision.user?.sysId, CALLER)
    })

    it('is decided again after a column that hides a current link was put right', () => {
        person(state, 'x', { user_name: 'maya' })
        state.links.set(OTHER, linkOf(OTHER, 'x'))
        const { decision } = identifyAddressed(state.context, stored('x'), body)
        assert.deepEqual([decision.situation, decision.reaction], ['rotated', 'review'])
        assert.equal(state.people.get('x')![COLUMN], OTHER)
    })

    it('has the Okta id that an import left in the column, which gets its link', () => {
        state.policy = { ...state.policy, rotatedId: 'relink' }
        const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
        person(state, 'x', { user_name: 'maya', [COLUMN]: OTHER, employee_number: '7' })
        const said = { ...body, [extension]: { employeeNumber: '7' } }
        const { decision } = identifyAddressed(state.context, stored('x'), said)
        assert.deepEqual([decision.situation, decision.reaction], ['rotated', 'relink'])
        assert.deepEqual([state.links.get(OTHER)?.user, state.links.get(OTHER)?.state], ['x', 'current'])
    })

    it('needs no key without an Okta id', () => {
        state.keys = undefined as never
        assert.equal(identifyNewcomer(state.context, { userName: 'maya' }).decision.reaction, 'create')
    })

    it('reads the Okta id from externalId, if that is text', () => {
        assert.equal(oktaUserIdOf(body), MAYA)
        assert.equal(oktaUserIdOf({ userName: 'maya', externalId: null }), '')
    })

    it('remembers whether a link came by POST', () => {
        for (const [method, origin] of [
            ['POST', 'post'],
            ['PUT', 'put'],
            ['PATCH', 'put'],
        ]) {
            state.method = method!
            assert.equal(originOf(state.context), origin)
        }
    })
})
