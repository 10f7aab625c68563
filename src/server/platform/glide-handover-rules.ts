/** x_scim_okta_handover_rule over GlideRecord. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { compileRules, MOST_RULES, type HandoverRules, type RuleRow } from '../provisioning/handover/compile-rule.ts'
import type { HandoverRule } from '../provisioning/handover/rule.ts'
import { openTable, readFields } from './glide-rows.ts'
import { glideDictionary } from './glide-settings.ts'

const TABLE = 'x_scim_okta_handover_rule'
const COLUMNS = [
    'name',
    'active',
    'order',
    'table_name',
    'open_condition',
    'assignee_field',
    'action',
    'step_1',
    'step_2',
    'step_3',
    'step_4',
    'step_5',
    'manager_depth',
    'user',
    'group',
    'group_field',
    'members_only',
    'comment_field',
    'comment',
    'most_records',
]

/** The active rules that can be used, in their order. Those that cannot are reported to the application log. */
export function readHandoverRules(): HandoverRule[] {
    const { rules, faults } = readRulesAndFaults()
    for (const { sysId, name, text } of faults) gs.error(`handover rule ${sysId} (${name}) is not used. ${text}`)
    return [...rules]
}

/** The active rules in their order, with one query, and those that are wrong, which may have come by an import. */
export function readRulesAndFaults(): HandoverRules {
    const rows = openTable(TABLE, COLUMNS)
    rows.addQuery('active', '=', 'true')
    rows.orderBy('order')
    rows.orderBy('sys_id')
    rows.setLimit(MOST_RULES + 1)
    rows.query()
    const found: RuleRow[] = []
    while (rows.next()) found.push(ruleRowOf(rows))
    return compileRules(found, glideDictionary())
}

/** The rule that a record states, as text. */
export function ruleRowOf(row: GlideRecord): RuleRow {
    return { sysId: String(row.getUniqueValue()), fields: readFields(row, COLUMNS, ['active', 'members_only']) }
}

/** What the application sees of tables that rules name. */
export function handoverTables(): { readonly seesRecords: (table: string) => boolean } {
    return { seesRecords }
}

/** Is there any record of the table, as far as the application sees? */
function seesRecords(table: string): boolean {
    const rows = openTable(table, [])
    rows.setLimit(1)
    rows.query()
    return rows.next()
}
