import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-handover-rule-read'],
    type: 'record',
    table: 'x_scim_okta_handover_rule',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-handover-rule-create'],
    type: 'record',
    table: 'x_scim_okta_handover_rule',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-handover-rule-write'],
    type: 'record',
    table: 'x_scim_okta_handover_rule',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-handover-rule-delete'],
    type: 'record',
    table: 'x_scim_okta_handover_rule',
    operation: 'delete',
    roles: [adminRole],
})
