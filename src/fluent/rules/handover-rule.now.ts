import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-check-handover-rule'],
    name: 'Check the handover rule',
    table: 'x_scim_okta_handover_rule',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    description: 'Refuses a rule that could not be carried out, and says why.',
    script: "require('./src/server/entry/handover-rule-check.ts').checkHandoverRule(current)",
})
