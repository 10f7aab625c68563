import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-check-guard'],
    name: 'Check the guard',
    table: 'x_scim_okta_guard',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    description: 'Fills in number and owner, and refuses a guard that says too little.',
    script: "require('./src/server/entry/guard-rules.ts').checkGuard(current, previous)",
})
