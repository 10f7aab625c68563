import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole } from './roles.now'

// Values of people: administrators of the application alone, not the auditor.

Acl({
    $id: Now.ID['acl-log-body-read'],
    type: 'record',
    table: 'x_scim_okta_log_body',
    operation: 'read',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-log-body-create'],
    type: 'record',
    table: 'x_scim_okta_log_body',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-log-body-write'],
    type: 'record',
    table: 'x_scim_okta_log_body',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-log-body-any-write'],
    type: 'record',
    table: 'x_scim_okta_log_body',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-log-body-delete'],
    type: 'record',
    table: 'x_scim_okta_log_body',
    operation: 'delete',
    roles: [adminRole],
})
