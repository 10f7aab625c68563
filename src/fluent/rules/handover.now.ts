import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-check-handover'],
    name: 'Check the decision about the handover',
    table: 'x_scim_okta_handover',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    description: 'Lets people write the state, and only one that may follow the one before.',
    script: "require('./src/server/entry/handover-plan-rules.ts').checkHandover(current, previous)",
})

BusinessRule({
    $id: Now.ID['rule-handover-decided'],
    name: 'Queue the handover',
    table: 'x_scim_okta_handover',
    when: 'after',
    action: ['update'],
    order: 100,
    active: true,
    description: 'Queues the event that begins to hand over, or to give back.',
    filterCondition: 'stateCHANGESTOrunning^ORstateCHANGESTOundoing',
    script: "require('./src/server/entry/handover-plan-rules.ts').afterHandoverDecided(current)",
})
