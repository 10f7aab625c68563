/** The rule of x_scim_okta_handover_rule: what could not be carried out is refused when it is saved. */

import type { GlideRecord } from '@servicenow/glide'
import { readRulesAndFaults, ruleRowOf } from '../platform/glide-handover-rules.ts'
import { glideDictionary } from '../platform/glide-settings.ts'
import { compileRule, MOST_RULES } from '../provisioning/handover/compile-rule.ts'
import { refuseSave } from './refuse-save.ts'

/** Before insert and update: refuses a wrong rule, also one that is not active, and one active rule too many. */
export function checkHandoverRule(current: GlideRecord): void {
    refuseSave(current, () => {
        const row = ruleRowOf(current)
        const rule = compileRule(row, glideDictionary())
        if (typeof rule === 'string') return rule
        if (row.fields.active !== 'true') return undefined
        const { rules, faults } = readRulesAndFaults()
        const others = [...rules, ...faults].filter(({ sysId }) => sysId !== row.sysId)
        return others.length < MOST_RULES ? undefined : `${MOST_RULES} handover rules are active already`
    })
}
