import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-match-key-read'],
    type: 'record',
    table: 'x_scim_okta_match_key',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-match-key-create'],
    type: 'record',
    table: 'x_scim_okta_match_key',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-match-key-write'],
    type: 'record',
    table: 'x_scim_okta_match_key',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-match-key-delete'],
    type: 'record',
    table: 'x_scim_okta_match_key',
    operation: 'delete',
    roles: [adminRole],
})
