import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// Runs write matches, and nobody else.

Acl({
    $id: Now.ID['acl-finding-match-read'],
    type: 'record',
    table: 'x_scim_okta_finding_match',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-finding-match-create'],
    type: 'record',
    table: 'x_scim_okta_finding_match',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-finding-match-write'],
    type: 'record',
    table: 'x_scim_okta_finding_match',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-finding-match-delete'],
    type: 'record',
    table: 'x_scim_okta_finding_match',
    operation: 'delete',
    roles: [adminRole],
})
