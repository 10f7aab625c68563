import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// People ignore an attribute and take notes; everything else is counted by requests.

Acl({
    $id: Now.ID['acl-unmapped-read'],
    type: 'record',
    table: 'x_scim_okta_unmapped',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-unmapped-create'],
    type: 'record',
    table: 'x_scim_okta_unmapped',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-unmapped-write'],
    type: 'record',
    table: 'x_scim_okta_unmapped',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-unmapped-delete'],
    type: 'record',
    table: 'x_scim_okta_unmapped',
    operation: 'delete',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-unmapped-any-write'],
    type: 'record',
    table: 'x_scim_okta_unmapped',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-unmapped-state-write'],
    type: 'record',
    table: 'x_scim_okta_unmapped',
    field: 'state',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-unmapped-note-write'],
    type: 'record',
    table: 'x_scim_okta_unmapped',
    field: 'note',
    operation: 'write',
    roles: [adminRole],
})
