import '@servicenow/sdk/global'
import { Table } from '@servicenow/sdk/core'

export const x_scim_okta_source = Table({
    name: 'x_scim_okta_source',
    label: [
        {
            label: 'Source',
            language: 'en',
            plural: 'Sources',
            hint: 'Who has the say over fields: Okta, an HR system, administrators',
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
