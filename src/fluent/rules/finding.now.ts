import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-resolved-finding'],
    name: 'Resolved by a run only',
    table: 'x_scim_okta_finding',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    description: 'Refuses the state Resolved from everybody but a run, which says which one it is.',
    filterCondition: 'stateCHANGESTOresolved',
    script: "require('./src/server/entry/finding-rule.ts').checkResolved(current)",
})
