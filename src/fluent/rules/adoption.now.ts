import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-adoption-check'],
    name: 'Okta adoption: check',
    table: 'x_scim_okta_adoption',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    script: `require('./src/server/entry/adoption-rules.ts').checkAdoption(current, previous)`,
    active: true,
})

BusinessRule({
    $id: Now.ID['rule-adoption-start'],
    name: 'Okta adoption: start',
    table: 'x_scim_okta_adoption',
    when: 'after',
    action: ['insert', 'update'],
    order: 100,
    script: `require('./src/server/entry/adoption-rules.ts').startAdoption(current, previous)`,
    active: true,
})

BusinessRule({
    $id: Now.ID['rule-proposal-check'],
    name: 'Okta link proposal: check',
    table: 'x_scim_okta_proposal',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    script: `require('./src/server/entry/adoption-rules.ts').checkProposal(current, previous)`,
    active: true,
})
