/** Makes a handover rule of a row that administrators edit, or says what is wrong with it. */

import { choice, notOffered } from '../authority/choice.ts'
import { fieldsOf, parseCondition } from '../authority/condition.ts'
import type { Dictionary } from '../authority/configuration.ts'
import { conditionClauses } from './open-clauses.ts'
import type { HandoverAction, HandoverRule, Step } from './rule.ts'

/** A row of x_scim_okta_handover_rule: every column as text, `''` when empty. */
export interface RuleRow {
    readonly sysId: string
    readonly fields: Readonly<Record<string, string>>
}

/** A rule that cannot be used, and why: `text` is a sentence for the administrator. */
export interface RuleFault {
    readonly sysId: string
    readonly name: string
    readonly text: string
}

/** The rules that can be used, in their order, and those that cannot. */
export interface HandoverRules {
    readonly rules: readonly HandoverRule[]
    readonly faults: readonly RuleFault[]
}

/** Each active rule costs every deactivation a query. */
export const MOST_RULES = 30

const ACTIONS: readonly HandoverAction[] = ['reassign', 'delegate', 'end', 'leave_group', 'report']
const STEPS: readonly Step[] = ['manager', 'managers_manager', 'group_manager', 'queue', 'user', 'group']
const STEP_COLUMNS = ['step_1', 'step_2', 'step_3', 'step_4', 'step_5']
const JOURNALS = ['journal', 'journal_input', 'journal_list']
const PLACEHOLDERS = ['{leaver}', '{recipient}', '{plan}']

/** The only table and assignee field of an action; reassigning and reporting have none. */
const PLACES: Readonly<Partial<Record<HandoverAction, { readonly table: string; readonly field: string }>>> = {
    delegate: { table: 'sysapproval_approver', field: 'approver' },
    end: { table: 'sys_user_delegate', field: 'delegate' },
    leave_group: { table: 'sys_user_grmember', field: 'user' },
}

/** Rows of these give people access, which nobody inherits. */
const ACCESS = /^sys_(user_grmember|user_has_role|group_has_role)$/

/**
 * Compiles the rows, which come in their order. A wrong one is left out and named in `faults`, and so are those beyond
 * the most that can be used.
 */
export function compileRules(rows: readonly RuleRow[], dictionary: Dictionary): HandoverRules {
    const rules: HandoverRule[] = []
    const faults: RuleFault[] = []
    for (const row of rows) {
        const made = rules.length < MOST_RULES ? compileRule(row, dictionary) : TOO_MANY
        if (typeof made !== 'string') rules.push(made)
        else faults.push({ sysId: row.sysId, name: textIn(row, 'name').slice(0, 100), text: made })
    }
    return { rules, faults }
}

const TOO_MANY = `More than ${MOST_RULES} handover rules are active. Deactivate some`

/** The rule that the row states, or a sentence that says why it is none. */
export function compileRule(row: RuleRow, dictionary: Dictionary): HandoverRule | string {
    const text = (column: string) => textIn(row, column)
    const table = text('table_name')
    const action = choice(text('action'), ACTIONS)
    if (text('name') === '') return 'A handover rule needs a name'
    if (!action) return notOffered('Action', text('action'), ACTIONS)
    const managerDepth = numberIn(text('manager_depth'), 3, 10)
    if (managerDepth === undefined) return 'Managers above is a whole number from 1 to 10'
    const mostRecords = numberIn(text('most_records'), 10000, 100000)
    if (mostRecords === undefined) return 'Most records is a whole number from 1 to 100000'
    const fault =
        tableFault(table, action, dictionary) ??
        assigneeFault(table, text('assignee_field'), action, dictionary) ??
        conditionFault(table, text('open_condition'), dictionary)
    if (fault !== undefined) return fault
    const steps = action === 'reassign' || action === 'delegate' ? stepsOf(row, action) : []
    if (typeof steps === 'string') return steps
    const rule: HandoverRule = {
        sysId: row.sysId,
        name: text('name'),
        table,
        openCondition: text('open_condition'),
        assigneeField: text('assignee_field'),
        action,
        steps,
        managerDepth,
        user: text('user'),
        group: text('group'),
        groupField: text('group_field'),
        membersOnly: text('members_only') === 'true' || text('members_only') === '1',
        commentField: text('comment_field'),
        comment: text('comment'),
        mostRecords,
    }
    return needFault(rule) ?? groupFieldFault(rule, dictionary) ?? commentFault(rule, dictionary) ?? rule
}

function textIn({ fields }: RuleRow, column: string): string {
    return (fields[column] ?? '').trim()
}

/** A whole number from 1 to `most`; the shipped one for an empty text. */
function numberIn(text: string, shipped: number, most: number): number | undefined {
    if (text === '') return shipped
    const value = /^\d{1,9}$/.test(text) ? Number(text) : 0
    return value >= 1 && value <= most ? value : undefined
}

function tableFault(table: string, action: HandoverAction, dictionary: Dictionary): string | undefined {
    if (table.slice(0, 12) === 'x_scim_okta_') return 'The tables of this application are not handed over'
    if (!dictionary.hasTable(table)) return `There is no table "${table.slice(0, 80)}"`
    const place = PLACES[action]
    if (place && place.table !== table) return `The action ${action} is only for ${place.table}`
    if (action === 'reassign' && ACCESS.test(table)) {
        return `Rows of ${table} give access, which nobody inherits. Choose another action`
    }
    return undefined
}

function assigneeFault(
    table: string,
    field: string,
    action: HandoverAction,
    dictionary: Dictionary,
): string | undefined {
    const place = PLACES[action]
    if (place && place.field !== field) return `The assignee field of the action ${action} is ${place.field}`
    return referenceFault('The assignee field', table, field, 'sys_user', dictionary)
}

function referenceFault(
    label: string,
    table: string,
    field: string,
    refersTo: string,
    dictionary: Dictionary,
): string | undefined {
    const column = dictionary.column(table, field)
    if (!column) return `${table} has no field "${field.slice(0, 80)}"`
    if (column.type === 'reference' && column.reference === refersTo) return undefined
    return `${label} ${table}.${field} is no reference to ${refersTo}`
}

function conditionFault(table: string, text: string, dictionary: Dictionary): string | undefined {
    const condition = parseCondition(text)
    if (typeof condition === 'string') return condition
    const unknown = fieldsOf(condition).find((field) => !dictionary.column(table, field))
    if (unknown !== undefined) return `${table} has no field "${unknown.slice(0, 80)}", which the condition looks at`
    const clauses = conditionClauses(condition)
    return typeof clauses === 'string' ? clauses : undefined
}

function stepsOf(row: RuleRow, action: HandoverAction): Step[] | string {
    const steps: Step[] = []
    for (const column of STEP_COLUMNS) {
        const text = textIn(row, column)
        if (text === '') continue
        const step = choice(text, STEPS)
        if (!step) return notOffered('A step', text, STEPS)
        if (steps.indexOf(step) >= 0) return `The step ${step} is there twice`
        if (action === 'delegate' && (step === 'queue' || step === 'group')) {
            return `Approvals are delegated to people: the step ${step} names none`
        }
        steps.push(step)
    }
    return steps
}

/** What the steps need and the row does not say. */
function needFault({ steps, user, group, groupField, membersOnly }: HandoverRule): string | undefined {
    const has = (step: Step) => steps.indexOf(step) >= 0
    if (has('user') && user === '') return 'The step user needs a user'
    if (has('group') && group === '') return 'The step group needs a group'
    if (groupField !== '') return undefined
    const needy = (['group_manager', 'queue', 'group'] as const).find(has)
    if (needy) return `The step ${needy} needs the group field`
    return membersOnly ? 'Members only needs the group field' : undefined
}

function groupFieldFault({ table, groupField }: HandoverRule, dictionary: Dictionary): string | undefined {
    if (groupField === '') return undefined
    return referenceFault('The group field', table, groupField, 'sys_user_group', dictionary)
}

function commentFault({ table, commentField, comment }: HandoverRule, dictionary: Dictionary): string | undefined {
    const unknown = (comment.match(/\{[^{}]*\}/g) ?? []).find((each) => PLACEHOLDERS.indexOf(each) < 0)
    if (unknown !== undefined) return `${unknown.slice(0, 40)} stands for nothing. Use ${PLACEHOLDERS.join(', ')}`
    if (commentField === '') return undefined
    const column = dictionary.column(table, commentField)
    if (!column) return `${table} has no field "${commentField.slice(0, 80)}"`
    if (JOURNALS.indexOf(column.type) < 0)
        return `${table}.${commentField} is no journal field, it would be overwritten`
    return comment === '' ? `Say what is written in ${commentField}, or empty Comment in` : undefined
}
