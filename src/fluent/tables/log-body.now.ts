import '@servicenow/sdk/global'
import { MultiLineTextColumn, ReferenceColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_log_body = Table({
    name: 'x_scim_okta_log_body',
    label: [
        {
            label: 'Okta request body',
            language: 'en',
            plural: 'Okta request bodies',
            hint: 'What a write stated, kept for the preview',
        },
    ],
    display: 'log',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    attributes: { no_audit: true },
    schema: {
        log: ReferenceColumn({
            label: 'Request',
            readOnly: true,
            mandatory: true,
            referenceTable: 'x_scim_okta_log',
            cascadeRule: 'delete',
        }),
        stated: MultiLineTextColumn({
            label: 'Stated',
            hint: 'JSON: the attributes that the schemas know, with their values. Never a password. Not kept when it is longer than 100,000 characters.',
            readOnly: true,
            maxLength: 100000,
        }),
    },
    index: [
        { name: 'x_scim_okta_log_body_log', unique: false, element: 'log' },
        { name: 'x_scim_okta_log_body_created', unique: false, element: 'sys_created_on' },
    ],
})
