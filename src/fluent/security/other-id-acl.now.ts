import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-other-id-read'],
    type: 'record',
    table: 'x_scim_okta_other_id',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-other-id-create'],
    type: 'record',
    table: 'x_scim_okta_other_id',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-other-id-write'],
    type: 'record',
    table: 'x_scim_okta_other_id',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-other-id-delete'],
    type: 'record',
    table: 'x_scim_okta_other_id',
    operation: 'delete',
    roles: [adminRole],
})
