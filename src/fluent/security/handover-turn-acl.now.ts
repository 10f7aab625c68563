import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-handover-turn-read'],
    type: 'record',
    table: 'x_scim_okta_handover_turn',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-handover-turn-create'],
    type: 'record',
    table: 'x_scim_okta_handover_turn',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-handover-turn-write'],
    type: 'record',
    table: 'x_scim_okta_handover_turn',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-handover-turn-any-write'],
    type: 'record',
    table: 'x_scim_okta_handover_turn',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-handover-turn-delete'],
    type: 'record',
    table: 'x_scim_okta_handover_turn',
    operation: 'delete',
    roles: [adminRole],
})
