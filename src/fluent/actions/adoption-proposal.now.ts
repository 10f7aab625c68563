import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now'

UiAction({
    $id: Now.ID['ui-action-proposal-approve'],
    name: 'Approve',
    table: 'x_scim_okta_proposal',
    actionName: 'x_scim_okta_approve',
    hint: 'This is the person. "Link approved" on the adoption will link them.',
    form: { showButton: true },
    list: { showListChoice: true, showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    script: `require('./src/server/entry/adoption-ui-actions.ts').approveProposal(current, action)`,
    order: 100,
    active: true,
})

UiAction({
    $id: Now.ID['ui-action-proposal-reject'],
    name: 'Reject',
    table: 'x_scim_okta_proposal',
    actionName: 'x_scim_okta_reject',
    hint: 'This is somebody else. Nothing is linked.',
    form: { showButton: true },
    list: { showListChoice: true, showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    script: `require('./src/server/entry/adoption-ui-actions.ts').rejectProposal(current, action)`,
    order: 110,
    active: true,
})
