import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_unmapped = Table({
    name: 'x_scim_okta_unmapped',
    label: [
        {
            label: 'Unmapped attribute',
            language: 'en',
            plural: 'Unmapped attributes',
            hint: 'Attributes that Okta sends and nothing is mapped to',
        },
    ],
    display: 'path',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        resource_type: StringColumn({ label: 'Resource type', readOnly: true, maxLength: 40 }),
        path: StringColumn({
            label: 'Attribute',
            hint: 'Path of the attribute; (more) counts requests with further ones while there are 500 open rows.',
            readOnly: true,
            mandatory: true,
            maxLength: 200,
        }),
        count: IntegerColumn({
            label: 'Requests',
            hint: 'How often it was sent, about: two requests at one moment may count once.',
            readOnly: true,
            attributes: { no_audit: true },
        }),
        first_seen: DateTimeColumn({ label: 'First seen', readOnly: true }),
        last_seen: DateTimeColumn({ label: 'Last seen', readOnly: true, attributes: { no_audit: true } }),
        example: StringColumn({
            label: 'First request',
            hint: 'Id of the first request that sent it; its row in the log may be gone.',
            readOnly: true,
            maxLength: 20,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Ignored stays ignored. Resolved by a mapping, or by hand; opened again when it is sent without a mapping.',
            dropdown: 'dropdown_without_none',
            default: 'open',
            choices: {
                open: { label: 'Open', sequence: 0 },
                ignored: { label: 'Ignored', sequence: 1 },
                resolved: { label: 'Resolved', sequence: 2 },
            },
        }),
        note: StringColumn({ label: 'Note', hint: 'For administrators; no request changes it.', maxLength: 1000 }),
    },
    index: [
        { name: 'x_scim_okta_unmapped_path', unique: true, element: ['resource_type', 'path'] },
        { name: 'x_scim_okta_unmapped_state', unique: false, element: 'state' },
    ],
})
