import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now'

UiAction({
    $id: Now.ID['action-review-link'],
    table: 'x_scim_okta_review',
    name: 'Link',
    actionName: 'x_scim_okta_review_link',
    active: true,
    form: { showButton: true, style: 'primary' },
    hint: 'This Okta user is the user chosen above, or the only candidate',
    condition: "current.state == 'open' || current.state == 'ignored'",
    roles: [adminRole],
    order: 100,
    showInsert: false,
    showUpdate: true,
    script: "require('./src/server/entry/review-actions.ts').linkReview(current)",
})

UiAction({
    $id: Now.ID['action-review-create'],
    table: 'x_scim_okta_review',
    name: 'Create new',
    actionName: 'x_scim_okta_review_create',
    active: true,
    form: { showButton: true },
    hint: 'This Okta user is none of the candidates',
    condition: "current.state == 'open' || current.state == 'ignored'",
    roles: [adminRole],
    order: 200,
    showInsert: false,
    showUpdate: true,
    script: "require('./src/server/entry/review-actions.ts').createFromReview(current)",
})

UiAction({
    $id: Now.ID['action-review-ignore'],
    table: 'x_scim_okta_review',
    name: 'Ignore',
    actionName: 'x_scim_okta_review_ignore',
    active: true,
    form: { showButton: true },
    list: { showListChoice: true },
    hint: 'Leave the requests refused, without another review',
    condition: "current.state == 'open'",
    roles: [adminRole],
    order: 300,
    showInsert: false,
    showUpdate: true,
    script: "require('./src/server/entry/review-actions.ts').ignoreReview(current)",
})

UiAction({
    $id: Now.ID['action-candidate-link'],
    table: 'x_scim_okta_candidate',
    name: 'Link this user',
    actionName: 'x_scim_okta_candidate_link',
    active: true,
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    hint: 'The Okta user of the review is this user',
    condition: "current.review.state == 'open' || current.review.state == 'ignored'",
    roles: [adminRole],
    order: 100,
    showInsert: false,
    showUpdate: true,
    script: "require('./src/server/entry/review-actions.ts').linkCandidate(current)",
})
