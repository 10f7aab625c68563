/** The rule of x_scim_okta_handover_rule: what could not be carried out is refused when it is saved. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { handoverTables, readRulesAndFaults, ruleRowOf } from '../platform/glide-handover-rules.ts'
import { glideDictionary } from '../platform/glide-settings.ts'
import { compileRule, MOST_RULES } from '../provisioning/handover/compile-rule.ts'
import { refuseSave } from './refuse-save.ts'

/**
 * Before insert and update: refuses a wrong rule, also one that is not active, and one active rule too many. Tells people
 * when the application sees no record of the table at all: a refusal between scopes looks like that (reported).
 */
export function checkHandoverRule(current: GlideRecord): void {
    refuseSave(current, () => {
        const row = ruleRowOf(current)
        const rule = compileRule(row, glideDictionary())
        if (typeof rule === 'string') return rule
        if (row.fields.active !== 'true') return undefined
        const { rules, faults } = readRulesAndFaults()
        const others = [...rules, ...faults].filter(({ sysId }) => sysId !== row.sysId)
        if (others.length >= MOST_RULES) return `${MOST_RULES} handover rules are active already`
        if (!handoverTables().seesRecords(rule.table)) gs.addInfoMessage(unseen(rule.table))
        return undefined
    })
}

function unseen(table: string): string {
    return (
        `The application sees no record of ${table}. If there are some, allow Okta SCIM to read and write the table in ` +
        'Application Cross-Scope Access, or nothing of it is handed over'
    )
}
