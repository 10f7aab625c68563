import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-check-match-key'],
    name: 'Check the match key',
    table: 'x_scim_okta_match_key',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: "require('./src/server/entry/match-key-rules.ts').checkMatchKey(current, previous)",
})

BusinessRule({
    $id: Now.ID['rule-keep-match-key'],
    name: 'Keep the Okta id as a match key',
    table: 'x_scim_okta_match_key',
    when: 'before',
    action: ['delete'],
    order: 100,
    active: true,
    script: "require('./src/server/entry/match-key-rules.ts').keepMatchKey(current)",
})
