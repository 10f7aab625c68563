import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_pending = Table({
    name: 'x_scim_okta_pending',
    label: [
        {
            label: 'Pending reference',
            language: 'en',
            plural: 'Pending references',
            hint: 'Records that Okta named and that were not in ServiceNow, such as a manager who comes later',
        },
    ],
    display: 'text',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    schema: {
        user: ReferenceColumn({
            label: 'User',
            referenceTable: 'sys_user',
            cascadeRule: 'cascade',
            readOnly: true,
        }),
        field: StringColumn({ label: 'Field', hint: 'The field that waits.', maxLength: 80, readOnly: true }),
        scim_path: StringColumn({ label: 'SCIM attribute', maxLength: 255, readOnly: true }),
        text: StringColumn({
            label: 'Named by Okta',
            hint: 'What Okta sent for the record.',
            maxLength: 255,
            readOnly: true,
        }),
        resolver: ReferenceColumn({
            label: 'Resolver',
            referenceTable: 'x_scim_okta_resolver',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Waiting: applied as soon as the record is there. Applied: written. Superseded: something else was said or the field is not for Okta any more. Expired: waited too long. Dropped: given up by an administrator.',
            dropdown: 'dropdown_without_none',
            default: 'waiting',
            choices: {
                waiting: { label: 'Waiting', sequence: 0 },
                applied: { label: 'Applied', sequence: 1 },
                superseded: { label: 'Superseded', sequence: 2 },
                expired: { label: 'Expired', sequence: 3 },
                dropped: { label: 'Dropped', sequence: 4 },
            },
        }),
        queued_at: DateTimeColumn({ label: 'Queued', readOnly: true }),
        expires_at: DateTimeColumn({ label: 'Expires', readOnly: true }),
        ended_at: DateTimeColumn({ label: 'Ended', readOnly: true }),
        attempts: IntegerColumn({
            label: 'Attempts',
            hint: 'How often the record was looked for since and not found.',
            readOnly: true,
        }),
        last_reason: StringColumn({ label: 'Last outcome', maxLength: 255, readOnly: true }),
        request_id: StringColumn({
            label: 'Request ID',
            hint: 'The request of Okta that it comes from.',
            maxLength: 40,
            readOnly: true,
        }),
        active_key: StringColumn({
            label: 'Waits for',
            hint: 'Keeps a field of a person from waiting twice.',
            maxLength: 120,
            unique: true,
            readOnly: true,
        }),
    },
    index: [
        { name: 'x_scim_okta_pending_text', unique: false, element: ['state', 'text'] },
        { name: 'x_scim_okta_pending_user', unique: false, element: ['user', 'field'] },
    ],
})
