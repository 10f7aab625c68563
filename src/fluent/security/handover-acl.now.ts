import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-handover-read'],
    type: 'record',
    table: 'x_scim_okta_handover',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-handover-create'],
    type: 'record',
    table: 'x_scim_okta_handover',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-handover-write'],
    type: 'record',
    table: 'x_scim_okta_handover',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-handover-delete'],
    type: 'record',
    table: 'x_scim_okta_handover',
    operation: 'delete',
    roles: [adminRole],
})
