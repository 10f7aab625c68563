import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-handover-item-read'],
    type: 'record',
    table: 'x_scim_okta_handover_item',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-handover-item-create'],
    type: 'record',
    table: 'x_scim_okta_handover_item',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-handover-item-write'],
    type: 'record',
    table: 'x_scim_okta_handover_item',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-handover-item-any-write'],
    type: 'record',
    table: 'x_scim_okta_handover_item',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-handover-item-delete'],
    type: 'record',
    table: 'x_scim_okta_handover_item',
    operation: 'delete',
    roles: [adminRole],
})
