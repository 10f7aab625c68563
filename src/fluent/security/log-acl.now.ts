import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// The application writes it, nobody changes it.

Acl({
    $id: Now.ID['acl-log-read'],
    type: 'record',
    table: 'x_scim_okta_log',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-log-create'],
    type: 'record',
    table: 'x_scim_okta_log',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-log-write'],
    type: 'record',
    table: 'x_scim_okta_log',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-log-any-write'],
    type: 'record',
    table: 'x_scim_okta_log',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-log-delete'],
    type: 'record',
    table: 'x_scim_okta_log',
    operation: 'delete',
    roles: [adminRole],
})
