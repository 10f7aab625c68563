import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { adminRole } from '../security/roles.now'

UiAction({
    $id: Now.ID['action-run-people'],
    name: 'Find unmatched people',
    actionName: 'x_scim_okta_find_unmatched',
    table: 'x_scim_okta_run',
    hint: 'Looks for active people whom neither Okta nor another system of record knows, and for duplicates.',
    list: { showBannerButton: true },
    showInsert: true,
    showUpdate: true,
    roles: [adminRole],
    active: true,
    order: 100,
    script: `require('./src/server/entry/run-actions.ts').startPeopleRun(action);`,
})

UiAction({
    $id: Now.ID['action-run-resume'],
    name: 'Resume',
    actionName: 'x_scim_okta_resume_run',
    table: 'x_scim_okta_run',
    hint: 'Goes on where the run stopped.',
    condition: `current.state == 'failed' || current.state == 'running' || current.state == 'queued'`,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    active: true,
    order: 200,
    script: `require('./src/server/entry/run-actions.ts').resumeRun(current, action);`,
})

UiAction({
    $id: Now.ID['action-run-cancel'],
    name: 'Cancel',
    actionName: 'x_scim_okta_cancel_run',
    table: 'x_scim_okta_run',
    hint: 'Ends the run. What it found stays; nothing is resolved.',
    condition: `current.state == 'running' || current.state == 'queued'`,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    roles: [adminRole],
    active: true,
    order: 300,
    script: `require('./src/server/entry/run-actions.ts').cancelRun(current, action);`,
})
