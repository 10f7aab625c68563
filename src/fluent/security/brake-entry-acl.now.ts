import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-brake-entry-read'],
    type: 'record',
    table: 'x_scim_okta_brake_entry',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-brake-entry-create'],
    type: 'record',
    table: 'x_scim_okta_brake_entry',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-brake-entry-write'],
    type: 'record',
    table: 'x_scim_okta_brake_entry',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-brake-entry-any-write'],
    type: 'record',
    table: 'x_scim_okta_brake_entry',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-brake-entry-delete'],
    type: 'record',
    table: 'x_scim_okta_brake_entry',
    operation: 'delete',
    roles: [adminRole],
})
