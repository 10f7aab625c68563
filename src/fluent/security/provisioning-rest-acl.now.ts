import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole } from './roles.now'

export const provisioningEndpointAcl = Acl({
    $id: Now.ID['acl-provisioning-endpoint'],
    type: 'rest_endpoint',
    name: 'x_scim_okta_provisioning',
    operation: 'execute',
    description: 'Who may preview requests and prove them: the answers hold values of people.',
    roles: [adminRole],
    adminOverrides: true,
    active: true,
})
