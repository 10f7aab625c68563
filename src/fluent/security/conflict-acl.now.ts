import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// People ignore or close a conflict and take notes; everything else is counted.

Acl({
    $id: Now.ID['acl-conflict-read'],
    type: 'record',
    table: 'x_scim_okta_conflict',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-conflict-create'],
    type: 'record',
    table: 'x_scim_okta_conflict',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-conflict-write'],
    type: 'record',
    table: 'x_scim_okta_conflict',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-conflict-delete'],
    type: 'record',
    table: 'x_scim_okta_conflict',
    operation: 'delete',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-conflict-any-write'],
    type: 'record',
    table: 'x_scim_okta_conflict',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-conflict-state-write'],
    type: 'record',
    table: 'x_scim_okta_conflict',
    field: 'state',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-conflict-note-write'],
    type: 'record',
    table: 'x_scim_okta_conflict',
    field: 'note',
    operation: 'write',
    roles: [adminRole],
})
