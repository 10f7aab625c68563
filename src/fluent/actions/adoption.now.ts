import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now'

UiAction({
    $id: Now.ID['ui-action-adoption-propose'],
    name: 'Propose links',
    table: 'x_scim_okta_adoption',
    actionName: 'x_scim_okta_propose',
    hint: 'Looks for the person that each Okta user of the list is. Nothing is linked yet.',
    condition: "current.state == 'draft' || current.state == 'proposing' || current.state == 'failed'",
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    script: `require('./src/server/entry/adoption-ui-actions.ts').proposeLinks(current, action)`,
    order: 100,
    active: true,
})

UiAction({
    $id: Now.ID['ui-action-adoption-approve-high'],
    name: 'Approve all of high confidence',
    table: 'x_scim_okta_adoption',
    actionName: 'x_scim_okta_approve_high',
    hint: 'Approves every proposal of high confidence that nobody decided on.',
    condition:
        "current.state == 'proposed' || current.state == 'approving' || current.state == 'linked' || current.state == 'undone'",
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    script: `require('./src/server/entry/adoption-ui-actions.ts').approveHigh(current, action)`,
    order: 110,
    active: true,
})

UiAction({
    $id: Now.ID['ui-action-adoption-link'],
    name: 'Link approved',
    table: 'x_scim_okta_adoption',
    actionName: 'x_scim_okta_link',
    hint: 'Links the people of the approved proposals with their Okta users.',
    condition:
        "current.state == 'proposed' || current.state == 'linking' || current.state == 'linked' || current.state == 'undone'",
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    script: `require('./src/server/entry/adoption-ui-actions.ts').linkApproved(current, action)`,
    order: 120,
    active: true,
})

UiAction({
    $id: Now.ID['ui-action-adoption-undo'],
    name: 'Undo',
    table: 'x_scim_okta_adoption',
    actionName: 'x_scim_okta_undo',
    hint: 'Takes back the links of this adoption that nobody has changed or used since.',
    condition:
        "current.state == 'proposed' || current.state == 'linked' || current.state == 'undoing' || current.state == 'undone'",
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    script: `require('./src/server/entry/adoption-ui-actions.ts').undoLinks(current, action)`,
    order: 130,
    active: true,
})
