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

Acl({
    $id: Now.ID['acl-candidate-read'],
    type: 'record',
    table: 'x_scim_okta_candidate',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-candidate-create'],
    type: 'record',
    table: 'x_scim_okta_candidate',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-candidate-write'],
    type: 'record',
    table: 'x_scim_okta_candidate',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-candidate-delete'],
    type: 'record',
    table: 'x_scim_okta_candidate',
    operation: 'delete',
    roles: [adminRole],
})
