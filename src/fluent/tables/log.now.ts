import '@servicenow/sdk/global'
import {
    DateTimeColumn,
    IntegerColumn,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** One row per request. No column holds a header, a body or a value of a body. */
export const x_scim_okta_log = Table({
    name: 'x_scim_okta_log',
    label: [
        {
            label: 'Okta request',
            language: 'en',
            plural: 'Okta requests',
            hint: 'What Okta asked for, and what became of it',
        },
    ],
    display: 'request_id',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    attributes: { no_audit: true },
    schema: {
        request_id: StringColumn({
            label: 'Request',
            hint: 'The id that errors show. Operations of a bulk request have their number behind it.',
            readOnly: true,
            maxLength: 20,
        }),
        started: DateTimeColumn({ label: 'Started', readOnly: true }),
        duration: IntegerColumn({ label: 'Duration (ms)', readOnly: true }),
        method: StringColumn({ label: 'Method', readOnly: true, maxLength: 10 }),
        path: StringColumn({
            label: 'Path',
            hint: 'Below the SCIM base, without the query.',
            readOnly: true,
            maxLength: 255,
        }),
        resource_type: StringColumn({
            label: 'Resource type',
            hint: 'By the path: User, Group, Bulk …; empty for what is none of them.',
            readOnly: true,
            maxLength: 40,
        }),
        status: IntegerColumn({ label: 'Status', hint: 'Of the answer.', readOnly: true }),
        caller: ReferenceColumn({
            label: 'Caller',
            hint: 'Who sent the request.',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        user: ReferenceColumn({
            label: 'User',
            hint: 'The person it is about.',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        group: ReferenceColumn({
            label: 'Group',
            hint: 'The group it is about.',
            readOnly: true,
            referenceTable: 'sys_user_group',
            cascadeRule: 'clear',
        }),
        okta_user_id: StringColumn({
            label: 'Okta user ID',
            hint: 'The id it names.',
            readOnly: true,
            maxLength: 100,
        }),
        situation: StringColumn({
            label: 'Situation',
            hint: 'How the person was recognised, e.g. linked-active.',
            readOnly: true,
            maxLength: 40,
        }),
        action: StringColumn({
            label: 'Action',
            hint: 'What was done, e.g. created.',
            readOnly: true,
            maxLength: 40,
        }),
        scim_type: StringColumn({ label: 'Error', hint: 'scimType of the error.', readOnly: true, maxLength: 40 }),
        detail: StringColumn({
            label: 'Detail',
            hint: 'What the error says; it may name a userName or a displayName.',
            readOnly: true,
            maxLength: 200,
        }),
        verdict_counts: StringColumn({
            label: 'Verdicts',
            hint: 'What became of the attributes, counted.',
            readOnly: true,
            maxLength: 1000,
        }),
        verdict_texts: StringColumn({
            label: 'Kinds of verdict',
            hint: 'Each once, to filter with contains.',
            readOnly: true,
            maxLength: 1000,
        }),
        total: IntegerColumn({ label: 'Attributes', hint: 'How many were judged.', readOnly: true }),
        not_effective: IntegerColumn({
            label: 'Without effect',
            hint: 'How many of them did not end as they were sent.',
            readOnly: true,
        }),
        verdicts: MultiLineTextColumn({
            label: 'Verdict of each attribute',
            hint: 'JSON: path, code, column, owner and the setting that decided. Fewer than counted when there are very many.',
            readOnly: true,
            maxLength: 65000,
        }),
        unmapped: MultiLineTextColumn({
            label: 'Not mapped',
            hint: 'Attributes that nothing is mapped to, at most 50.',
            readOnly: true,
            maxLength: 12000,
        }),
    },
    index: [
        { name: 'x_scim_okta_log_started', unique: false, element: 'started' },
        { name: 'x_scim_okta_log_user', unique: false, element: 'user' },
        { name: 'x_scim_okta_log_request', unique: false, element: 'request_id' },
    ],
})
