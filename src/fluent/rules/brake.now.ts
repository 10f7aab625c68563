import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-keep-brake'],
    name: 'Keep what the application wrote',
    table: 'x_scim_okta_brake',
    when: 'before',
    action: ['insert', 'update'],
    order: 50,
    active: true,
    script: "require('./src/server/entry/brake-rules.ts').keepBrake(current)",
})

BusinessRule({
    $id: Now.ID['rule-decide-brake'],
    name: 'Carry out the decision',
    table: 'x_scim_okta_brake',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    filterCondition: 'decisionVALCHANGES',
    script: "require('./src/server/entry/brake-rules.ts').decideBrake(current)",
})

BusinessRule({
    $id: Now.ID['rule-spread-brake-decision'],
    name: 'Pass the decision on to what waits',
    table: 'x_scim_okta_brake',
    when: 'after',
    action: ['update'],
    order: 100,
    active: true,
    filterCondition: 'stateVALCHANGES',
    script: "require('./src/server/entry/brake-rules.ts').spreadDecision(current)",
})
