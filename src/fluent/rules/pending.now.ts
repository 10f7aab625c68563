import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-pending-dropped'],
    name: 'A reference is dropped by people only',
    table: 'x_scim_okta_pending',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    description: 'Lets people drop what waits, and nothing else.',
    filterCondition: 'stateVALCHANGES',
    script: "require('./src/server/entry/pending-rule.ts').checkDropped(current, previous)",
})

BusinessRule({
    $id: Now.ID['rule-pending-person'],
    name: 'Okta: who waits for this person',
    table: 'sys_user',
    when: 'async',
    action: ['insert', 'update'],
    order: 1000,
    active: true,
    description: 'Queues the event that gives this person to those whose reference waits for them.',
    filterCondition: 'x_scim_okta_user_idISNOTEMPTY^ORemployee_numberISNOTEMPTY',
    script: "require('./src/server/entry/pending-jobs.ts').onPersonSaved(current)",
})
