import '@servicenow/sdk/global'
import { DateTimeColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_handover_turn = Table({
    name: 'x_scim_okta_handover_turn',
    label: [
        {
            label: 'Handover turn',
            language: 'en',
            plural: 'Handover turns',
            hint: 'Which handovers are being worked on at this moment, so that nobody else works on them too',
        },
    ],
    display: 'turn_key',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    schema: {
        turn_key: StringColumn({
            label: 'Handover',
            hint: 'sys_id of the handover.',
            readOnly: true,
            mandatory: true,
            maxLength: 40,
            unique: true,
        }),
        taken_at: DateTimeColumn({ label: 'Taken', readOnly: true }),
    },
})
