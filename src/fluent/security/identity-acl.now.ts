import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// People say whose link it is, in which state, and why; what tells its history is the application's. ACLs bind forms, lists
// and the Table API, not the application's own code.

Acl({
    $id: Now.ID['acl-identity-read'],
    type: 'record',
    table: 'x_scim_okta_identity',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-identity-create'],
    type: 'record',
    table: 'x_scim_okta_identity',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-write'],
    type: 'record',
    table: 'x_scim_okta_identity',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-delete'],
    type: 'record',
    table: 'x_scim_okta_identity',
    operation: 'delete',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-any-create'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: '*',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-identity-id-create'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: 'okta_user_id',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-user-create'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: 'user',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-state-create'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: 'state',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-reason-create'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: 'reason',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-any-write'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-identity-id-write'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: 'okta_user_id',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-user-write'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: 'user',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-state-write'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: 'state',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-reason-write'],
    type: 'record',
    table: 'x_scim_okta_identity',
    field: 'reason',
    operation: 'write',
    roles: [adminRole],
})
