import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-check-identity'],
    name: 'Check the link',
    table: 'x_scim_okta_identity',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: "require('./src/server/entry/identity-rules.ts').checkIdentity(current, previous)",
})

BusinessRule({
    $id: Now.ID['rule-copy-identity'],
    name: 'Copy the link to the user',
    table: 'x_scim_okta_identity',
    when: 'after',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: "require('./src/server/entry/identity-rules.ts').copyIdentity(current, previous)",
})

BusinessRule({
    $id: Now.ID['rule-forget-identity'],
    name: 'Empty the Okta user ID of a deleted link',
    table: 'x_scim_okta_identity',
    when: 'after',
    action: ['delete'],
    order: 100,
    active: true,
    script: "require('./src/server/entry/identity-rules.ts').forgetIdentity(current)",
})
