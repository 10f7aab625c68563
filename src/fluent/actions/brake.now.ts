import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now'

UiAction({
    $id: Now.ID['action-brake-approve'],
    table: 'x_scim_okta_brake',
    name: 'Approve',
    actionName: 'x_scim_okta_brake_approve',
    active: true,
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    hint: 'Lets what waits through, and nothing else',
    condition: "current.state == 'tripped' || current.state == 'refused'",
    roles: [adminRole],
    order: 100,
    showInsert: false,
    showUpdate: true,
    script: "require('./src/server/entry/brake-actions.ts').approveBrake(current)",
})

UiAction({
    $id: Now.ID['action-brake-refuse'],
    table: 'x_scim_okta_brake',
    name: 'Refuse',
    actionName: 'x_scim_okta_brake_refuse',
    active: true,
    form: { showButton: true },
    list: { showListChoice: true },
    hint: 'Answers what waits with an error when Okta repeats it',
    condition: "current.state == 'tripped' || current.state == 'approved'",
    roles: [adminRole],
    order: 200,
    showInsert: false,
    showUpdate: true,
    script: "require('./src/server/entry/brake-actions.ts').refuseBrake(current)",
})
