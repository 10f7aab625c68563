import '@servicenow/sdk/global'
import { Table } from '@servicenow/sdk/core'

export const x_scim_okta_mapping = Table({
    name: 'x_scim_okta_mapping',
    label: [
        {
            label: 'Attribute mapping',
            language: 'en',
            plural: 'Attribute mappings',
            hint: 'Which field an attribute of SCIM is written to',
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
