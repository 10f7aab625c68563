import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table, UrlColumn } from '@servicenow/sdk/core'

export const x_scim_okta_instance = Table({
    name: 'x_scim_okta_instance',
    label: [
        {
            label: 'Okta SCIM instance',
            language: 'en',
            plural: 'Okta SCIM instances',
            hint: 'Which instance Okta may write to; a clone has to be confirmed first',
        },
    ],
    display: 'instance_name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        instance_id: StringColumn({
            label: 'Instance ID',
            hint: 'The property instance_id, or instance_name where there is none.',
            maxLength: 100,
            mandatory: true,
            unique: true,
            readOnly: true,
        }),
        instance_name: StringColumn({
            label: 'Instance name',
            hint: 'The name it had when it was first seen, or when it was confirmed.',
            maxLength: 100,
            readOnly: true,
        }),
        url: UrlColumn({ label: 'URL', maxLength: 1024, readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Confirmed: Okta may write here. Unconfirmed: it may only read.',
            dropdown: 'dropdown_without_none',
            default: 'unconfirmed',
            choices: {
                confirmed: { label: 'Confirmed', sequence: 0 },
                unconfirmed: { label: 'Unconfirmed', sequence: 1 },
            },
        }),
        confirmed_by: ReferenceColumn({
            label: 'Confirmed by',
            hint: 'Empty when the instance was remembered at its first write.',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        confirmed_at: DateTimeColumn({ label: 'Confirmed at', readOnly: true }),
        first_seen: DateTimeColumn({ label: 'First seen', readOnly: true }),
        reason: StringColumn({ label: 'Reason', maxLength: 255, readOnly: true }),
    },
})
