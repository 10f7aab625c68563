import '@servicenow/sdk/global'
import { Table } from '@servicenow/sdk/core'

export const x_scim_okta_authority = Table({
    name: 'x_scim_okta_authority',
    label: [
        {
            label: 'Field authority',
            language: 'en',
            plural: 'Field authorities',
            hint: 'Which source owns a field, and what Okta may write',
        },
    ],
    display: 'name',
    extends: 'x_scim_okta_setting',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {},
})
