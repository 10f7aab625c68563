import '@servicenow/sdk/global'
import { BooleanColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_other_id = Table({
    name: 'x_scim_okta_other_id',
    label: [
        {
            label: 'Other authoritative ID',
            language: 'en',
            plural: 'Other authoritative IDs',
            hint: 'Which fields of a user say that another system of record knows the person',
        },
    ],
    display: 'source',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        source: StringColumn({
            label: 'Source',
            hint: 'Whose id it is: LDAP, Workday and so on. People are counted under it.',
            mandatory: true,
            maxLength: 40,
        }),
        field: StringColumn({
            label: 'Field',
            hint: 'Name of the field of sys_user that holds the id, such as employee_number.',
            mandatory: true,
            maxLength: 80,
        }),
        starts_with: StringColumn({
            label: 'Starts with',
            hint: 'What the value has to begin with; empty for any value. Letter case does not count.',
            maxLength: 100,
        }),
        active: BooleanColumn({ label: 'Active', hint: 'Only active rows count.', default: true }),
        order: IntegerColumn({
            label: 'Order',
            hint: 'A person with several ids is counted under the first one.',
            default: 100,
        }),
        reason: StringColumn({ label: 'Reason', hint: 'Why this id may be trusted.', maxLength: 1000 }),
    },
})
