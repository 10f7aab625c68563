import '@servicenow/sdk/global'
import { Table } from '@servicenow/sdk/core'

export const x_scim_okta_resolver = Table({
    name: 'x_scim_okta_resolver',
    label: [
        {
            label: 'Reference resolver',
            language: 'en',
            plural: 'Reference resolvers',
            hint: 'How the records are found that people refer to',
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
