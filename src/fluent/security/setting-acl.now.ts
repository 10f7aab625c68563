import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// Rows are of the tables that extend this one, which have their own rules; nobody makes one that says nothing.

Acl({
    $id: Now.ID['acl-setting-read'],
    type: 'record',
    table: 'x_scim_okta_setting',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-setting-create'],
    type: 'record',
    table: 'x_scim_okta_setting',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-setting-write'],
    type: 'record',
    table: 'x_scim_okta_setting',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-setting-delete'],
    type: 'record',
    table: 'x_scim_okta_setting',
    operation: 'delete',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})
