import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, integrationRole } from './roles.now'

export const scimEndpointAcl = Acl({
    $id: Now.ID['acl-scim-endpoint'],
    type: 'rest_endpoint',
    name: 'x_scim_okta_scim',
    operation: 'execute',
    description: 'Who may call the SCIM endpoints.',
    roles: [integrationRole, adminRole],
    adminOverrides: true,
    active: true,
})
