import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

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
