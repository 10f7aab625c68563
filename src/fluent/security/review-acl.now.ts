import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-review-read'],
    type: 'record',
    table: 'x_scim_okta_review',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-review-create'],
    type: 'record',
    table: 'x_scim_okta_review',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-review-write'],
    type: 'record',
    table: 'x_scim_okta_review',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-review-delete'],
    type: 'record',
    table: 'x_scim_okta_review',
    operation: 'delete',
    roles: [adminRole],
})

// What a review says of people it may lose with them, but nobody writes it by hand; its rule keeps the other columns.
Acl({
    $id: Now.ID['acl-review-decided-by-write'],
    type: 'record',
    table: 'x_scim_okta_review',
    field: 'decided_by',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-review-addressed-write'],
    type: 'record',
    table: 'x_scim_okta_review',
    field: 'addressed',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-candidate-read'],
    type: 'record',
    table: 'x_scim_okta_candidate',
    operation: 'read',
    roles: [auditorRole],
})

// Candidates are written with their review, and by nobody else.
Acl({
    $id: Now.ID['acl-candidate-create'],
    type: 'record',
    table: 'x_scim_okta_candidate',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-candidate-write'],
    type: 'record',
    table: 'x_scim_okta_candidate',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-candidate-delete'],
    type: 'record',
    table: 'x_scim_okta_candidate',
    operation: 'delete',
    roles: [adminRole],
})
