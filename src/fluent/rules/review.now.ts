import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-keep-review'],
    name: 'Keep what the application wrote',
    table: 'x_scim_okta_review',
    when: 'before',
    action: ['insert', 'update'],
    order: 50,
    active: true,
    script: "require('./src/server/entry/review-rules.ts').keepReview(current, previous)",
})

BusinessRule({
    $id: Now.ID['rule-decide-review'],
    name: 'Carry out the decision',
    table: 'x_scim_okta_review',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    filterCondition: 'decisionVALCHANGES',
    script: "require('./src/server/entry/review-rules.ts').decideReview(current)",
})
