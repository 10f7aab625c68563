/** Which records of a leaver are open, as conditions for the database. */

import { parseCondition, type FieldTest, type TargetCondition } from '../authority/condition.ts'
import type { Clause, Condition, ConditionOperator } from '../query.ts'
import { MEMBERS_REVISION } from '../records.ts'
import type { HandoverRule } from './rule.ts'

/**
 * The clauses that all hold for an open record of the rule, whoever it names. A delegation is open until it ended, and
 * only memberships of groups whose members Okta changes are Okta's to take away. Throws for a condition that no rule can
 * have; `now` as the platform writes times.
 */
export function openClauses(rule: Pick<HandoverRule, 'openCondition' | 'action'>, now: string): Clause[] {
    const condition = parseCondition(rule.openCondition)
    const clauses = typeof condition === 'string' ? condition : conditionClauses(condition)
    if (typeof clauses === 'string') throw new Error(clauses)
    return [...clauses, ...impliedClauses(rule.action, now)]
}

/** The clauses with one more: the assignee field names the leaver, or one of several. */
export function openClausesOf(
    rule: Pick<HandoverRule, 'openCondition' | 'action' | 'assigneeField'>,
    leavers: readonly string[],
    now: string,
): Clause[] {
    const operator = leavers.length === 1 ? '=' : 'IN'
    return [[{ field: rule.assigneeField, operator, value: leavers.join(',') }], ...openClauses(rule, now)]
}

function impliedClauses(action: HandoverRule['action'], now: string): Clause[] {
    if (action === 'end') {
        return [
            [
                { field: 'ends', operator: 'ISEMPTY', value: '' },
                { field: 'ends', operator: '>', value: now },
            ],
        ]
    }
    if (action === 'leave_group') return [[{ field: `group.${MEMBERS_REVISION}`, operator: '>', value: '0' }]]
    return []
}

/** The condition as clauses, or a sentence that says why the database cannot be asked it. */
export function conditionClauses({ groups }: TargetCondition): Clause[] | string {
    const clauses: Clause[] = []
    for (const tests of groups) {
        const conditions = tests.map(conditionOf)
        if (conditions.length > 1 && conditions.some(({ operator }) => operator === 'ISNOTEMPTY')) {
            return 'An alternative (^OR) cannot be that a field is not empty'
        }
        const empty = conditions.filter(({ operator }) => operator === 'ISEMPTY')
        if (empty.length > 1) return 'Only one of the alternatives (^OR) can be that a field is empty'
        clauses.push([...empty, ...conditions.filter(({ operator }) => operator !== 'ISEMPTY')])
    }
    return clauses
}

const OPERATORS: Readonly<Record<FieldTest['test'], ConditionOperator>> = {
    '=': '=',
    '!=': '!=',
    IN: 'IN',
    'NOT IN': 'NOT IN',
    STARTSWITH: 'STARTSWITH',
    ENDSWITH: 'ENDSWITH',
    LIKE: 'CONTAINS',
    'NOT LIKE': 'DOES NOT CONTAIN',
    ISEMPTY: 'ISEMPTY',
    ISNOTEMPTY: 'ISNOTEMPTY',
}

function conditionOf({ field, test, value }: FieldTest): Condition {
    const isEmptiness = (test === '=' || test === '!=') && (value === '' || value === 'NULL')
    if (isEmptiness) return { field, operator: test === '=' ? 'ISEMPTY' : 'ISNOTEMPTY', value: '' }
    return { field, operator: OPERATORS[test], value }
}
