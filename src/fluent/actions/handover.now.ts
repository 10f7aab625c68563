import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now'

UiAction({
    $id: Now.ID['action-handover-run'],
    name: 'Run now',
    actionName: 'x_scim_okta_run_handover',
    table: 'x_scim_okta_handover',
    hint: 'Hands the work over without waiting, or goes on with a handover that was cancelled.',
    condition: `current.state == 'waiting' || current.state == 'cancelled'`,
    form: { showButton: true, style: 'primary' },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    active: true,
    order: 100,
    script: `require('./src/server/entry/handover-actions.ts').runHandover(current, action);`,
})

UiAction({
    $id: Now.ID['action-handover-cancel'],
    name: 'Cancel',
    actionName: 'x_scim_okta_cancel_handover',
    table: 'x_scim_okta_handover',
    hint: 'Leaves the work where it is. What was handed over already stays so until you undo it.',
    condition: `current.state == 'waiting' || current.state == 'running'`,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    active: true,
    order: 200,
    script: `require('./src/server/entry/handover-actions.ts').cancelHandover(current, action);`,
})

UiAction({
    $id: Now.ID['action-handover-undo'],
    name: 'Undo',
    actionName: 'x_scim_okta_undo_handover',
    table: 'x_scim_okta_handover',
    hint: 'Gives back what was handed over and nobody changed since.',
    condition: `(current.state == 'done' || current.state == 'cancelled') && current.handed_over > 0`,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    active: true,
    order: 300,
    script: `require('./src/server/entry/handover-actions.ts').undoHandover(current, action);`,
})
