import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-proposal-read'],
    type: 'record',
    table: 'x_scim_okta_proposal',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-proposal-create'],
    type: 'record',
    table: 'x_scim_okta_proposal',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-proposal-write'],
    type: 'record',
    table: 'x_scim_okta_proposal',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-proposal-delete'],
    type: 'record',
    table: 'x_scim_okta_proposal',
    operation: 'delete',
    roles: [adminRole],
})
