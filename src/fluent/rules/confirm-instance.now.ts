import '@servicenow/sdk/global'
import { BusinessRule, UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now'

// Scripts written out: glue that the SDK makes of a function names the package's version, and an upgrade leaves records
// alone that an administrator has edited.
BusinessRule({
    $id: Now.ID['rule-confirm-instance'],
    name: 'Okta SCIM: confirm an instance',
    table: 'x_scim_okta_instance',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    script: `require('./src/server/entry/clone-guard.ts').checkConfirmation(current, previous);`,
})

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
