import '@servicenow/sdk/global'
import { Role } from '@servicenow/sdk/core'

export const integrationRole = Role({
    name: 'x_scim_okta.integration',
    description:
        'Lets Okta call the SCIM endpoints. Opens no table, no form and no menu; give it to the integration user only.',
    grantable: true,
    canDelegate: false,
})

export const auditorRole = Role({
    name: 'x_scim_okta.auditor',
    description: 'Reads everything the application records and changes nothing.',
    grantable: true,
    canDelegate: false,
})

export const adminRole = Role({
    name: 'x_scim_okta.admin',
    description: 'Runs the application: settings, authority, links and reviews.',
    containsRoles: [auditorRole],
    grantable: true,
    canDelegate: false,
})
