// A rule's condition as the database is asked it.
import assert from 'node:assert/strict'
import { parseCondition } from '../../../src/server/provisioning/authority/condition.ts'
import { conditionClauses, openClauses, openClausesOf } from '../../../src/server/provisioning/handover/open-clauses.ts'

const NOW = '2026-07-01 12:00:00'
const shownClauses = (clauses: ReturnType<typeof openClauses>) =>
    clauses.map((clause) => clause.map(({ field, operator, value }) => `${field} ${operator} ${value}`.trim()))

describe('the open records of a rule', () => {
    it('are asked for test by test', () => {
        const openCondition = 'active=true^state!=6^ORpriorityIN1,2^nameNOT LIKEx^cityLIKEy^zipNOT IN1,2'
        assert.deepEqual(shownClauses(openClauses({ openCondition, action: 'reassign' }, NOW)), [
            ['active = true'],
            ['state != 6', 'priority IN 1,2'],
            ['name DOES NOT CONTAIN x'],
            ['city CONTAINS y'],
            ['zip NOT IN 1,2'],
        ])
    })

    it('puts the test for an empty field first of its alternatives, where the platform has it', () => {
        const openCondition = 'state=1^ORstate=^closed_at!=NULL'
        assert.deepEqual(shownClauses(openClauses({ openCondition, action: 'reassign' }, NOW)), [
            ['state ISEMPTY', 'state = 1'],
            ['closed_at ISNOTEMPTY'],
        ])
    })

    it('name the leaver, or one of several', () => {
        const rule = { openCondition: '', action: 'reassign', assigneeField: 'assigned_to' } as const
        assert.deepEqual(shownClauses(openClausesOf(rule, ['ada'], NOW)), [['assigned_to = ada']])
        assert.deepEqual(shownClauses(openClausesOf(rule, ['ada', 'bob'], NOW)), [['assigned_to IN ada,bob']])
    })

    it('are delegations that have not ended', () => {
        assert.deepEqual(shownClauses(openClauses({ openCondition: '', action: 'end' }, NOW)), [
            ['ends ISEMPTY', `ends > ${NOW}`],
        ])
    })

    it('are memberships of groups whose members Okta changes', () => {
        assert.deepEqual(shownClauses(openClauses({ openCondition: '', action: 'leave_group' }, NOW)), [
            ['group.x_scim_okta_members_revision > 0'],
        ])
    })

    it('throws for a condition that no rule can have', () => {
        assert.throws(() => openClauses({ openCondition: 'a=1^NQb=2', action: 'reassign' }, NOW), /\^NQ/)
        const two = parseCondition('aISEMPTY^ORbISEMPTY')
        assert.equal(typeof conditionClauses(typeof two === 'string' ? { groups: [] } : two), 'string')
    })
})
