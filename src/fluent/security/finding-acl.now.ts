import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// People ignore a finding and take notes; everything else is found by runs.

Acl({
    $id: Now.ID['acl-finding-read'],
    type: 'record',
    table: 'x_scim_okta_finding',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-finding-create'],
    type: 'record',
    table: 'x_scim_okta_finding',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-finding-write'],
    type: 'record',
    table: 'x_scim_okta_finding',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-finding-delete'],
    type: 'record',
    table: 'x_scim_okta_finding',
    operation: 'delete',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-finding-any-write'],
    type: 'record',
    table: 'x_scim_okta_finding',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-finding-state-write'],
    type: 'record',
    table: 'x_scim_okta_finding',
    field: 'state',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-finding-note-write'],
    type: 'record',
    table: 'x_scim_okta_finding',
    field: 'note',
    operation: 'write',
    roles: [adminRole],
})
