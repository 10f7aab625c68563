import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now'

UiAction({
    $id: Now.ID['action-confirm-instance'],
    table: 'x_scim_okta_instance',
    name: 'Confirm this instance',
    actionName: 'x_scim_okta_confirm_instance',
    hint: 'Let Okta write to this instance',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    list: { showListChoice: true },
    roles: [adminRole],
    condition: "current.state == 'unconfirmed'",
    script: `require('./src/server/entry/clone-guard.ts').confirmInstance(current);`,
})
