/** Rows of x_scim_okta_authority. */

import { DEACTIVATED_AT, GROUP_EXTERNAL_ID, KEPT, LOCKED_BEFORE, OKTA_USER_ID } from '../records.ts'
import { choice, notOffered } from './choice.ts'
import type { Compiling } from './compile.ts'
import { fieldsOf, parseCondition, type FieldTest } from './condition.ts'
import type { Authority, AuthorityMode, Dictionary, Setting, TargetTable } from './configuration.ts'

const TABLES: readonly TargetTable[] = ['sys_user', 'sys_user_group']
const MODES: readonly AuthorityMode[] = ['own', 'seed', 'create', 'never']
const MEANINGS = ['keep', 'clear'] as const

/** Whether somebody is active, and which Okta user they are, is Okta's in any case. */
const ALWAYS_OKTAS = ['active', OKTA_USER_ID, DEACTIVATED_AT, LOCKED_BEFORE, KEPT, GROUP_EXTERNAL_ID]

/** Fields of a group that SCIM writes. */
const GROUP_FIELDS = ['name', 'description', 'email']

/** The authority that a row states; a sentence that says why it states none. */
export function authorityOf({ sysId, fields }: Setting, { dictionary, sources }: Compiling): Authority | string {
    const table = choice(fields.target_table, TABLES)
    if (!table) return notOffered('Table', fields.target_table, TABLES)
    const field = fields.field ?? ''
    if (field === '') return 'Name the field'
    if (ALWAYS_OKTAS.indexOf(field) >= 0) return `${field} always follows Okta. Deactivate this row`
    if (!dictionary.column(table, field)) return `${table} has no field "${field.slice(0, 80)}"`
    if (table === 'sys_user_group' && GROUP_FIELDS.indexOf(field) < 0) {
        return `Of a group, SCIM writes ${GROUP_FIELDS.join(', ')} only`
    }
    const owner = sources.get(fields.owner ?? '')
    if (owner === undefined) return 'The owner is no active source. Choose one'
    const mode = choice(fields.mode, MODES)
    if (!mode) return notOffered('Okta may', fields.mode, MODES)
    if (mode === 'never' && (field === 'user_name' || (table === 'sys_user_group' && field === 'name'))) {
        return `Without ${field} Okta could create nobody. Let it write ${field} when it creates the record, at least`
    }
    const whenAbsent = choice(fields.when_absent, MEANINGS)
    if (!whenAbsent) return notOffered('Absent means', fields.when_absent, MEANINGS)
    const whenEmpty = fields.when_empty === '' ? 'clear' : choice(fields.when_empty, MEANINGS)
    if (!whenEmpty) return notOffered('Empty means', fields.when_empty, MEANINGS)
    const authority: Authority = { row: sysId, table, field, owner, mode, whenAbsent, whenEmpty }
    const text = (fields.condition ?? '').trim()
    if (text === '') return authority
    const condition = parseCondition(text)
    if (typeof condition === 'string') return condition
    const unknown = fieldsOf(condition).find((each) => !dictionary.column(table, each))
    if (unknown !== undefined) return `The condition asks for "${unknown}", which ${table} does not have`
    const fault = condition.groups.flatMap((tests) => tests.flatMap((test) => misfitOf(test, table, dictionary)))[0]
    return fault ?? { ...authority, condition }
}

/** What would compare otherwise in a query of the platform. */
function misfitOf({ field, test, value }: FieldTest, table: TargetTable, dictionary: Dictionary): string[] {
    if (dictionary.column(table, field)?.type !== 'boolean') return []
    const isTold = (test === '=' || test === '!=') && (value === 'true' || value === 'false')
    return isTold ? [] : [`The condition compares ${field}, which is true or false, with something else`]
}
