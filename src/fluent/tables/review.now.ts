import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_review = Table({
    name: 'x_scim_okta_review',
    label: [
        {
            label: 'Okta review',
            language: 'en',
            plural: 'Okta reviews',
            hint: 'Okta users that could not be matched for certain',
        },
    ],
    display: 'number',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        number: StringColumn({ label: 'Number', maxLength: 40, readOnly: true }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Open: waits for a decision. Linked, created: the next request of Okta does it. Ignored: stays refused. Obsolete: the question went away.',
            dropdown: 'dropdown_without_none',
            default: 'open',
            readOnly: true,
            choices: {
                open: { label: 'Open', sequence: 0 },
                linked: { label: 'Linked', sequence: 1 },
                created: { label: 'To be created', sequence: 2 },
                ignored: { label: 'Ignored', sequence: 3 },
                obsolete: { label: 'Obsolete', sequence: 4 },
            },
        }),
        okta_user_id: StringColumn({ label: 'Okta user ID', maxLength: 100, readOnly: true }),
        user_name: StringColumn({ label: 'userName in Okta', maxLength: 255, readOnly: true }),
        name: StringColumn({ label: 'Name in Okta', maxLength: 151, readOnly: true }),
        email: StringColumn({ label: 'E-mail in Okta', maxLength: 255, readOnly: true }),
        employee_number: StringColumn({ label: 'Employee number in Okta', maxLength: 100, readOnly: true }),
        situation: ChoiceColumn({
            label: 'Situation',
            dropdown: 'dropdown_with_none',
            readOnly: true,
            choices: {
                unlinked: { label: 'A record without Okta id could be this person', sequence: 0 },
                rotated: { label: 'A record with another Okta id could be this person', sequence: 1 },
                disputed: { label: 'Several records could be, or something contradicts', sequence: 2 },
                unmatched: { label: 'The link of this Okta id was retired', sequence: 3 },
                'linked-inactive': { label: 'A guard says that this person was terminated', sequence: 4 },
            },
        }),
        reason: StringColumn({ label: 'Why it is not certain', maxLength: 500, readOnly: true }),
        method: StringColumn({
            label: 'Request',
            hint: 'POST: Okta wanted to create the person. PUT, PATCH: Okta wrote to the record it had found.',
            maxLength: 10,
            readOnly: true,
        }),
        addressed: ReferenceColumn({
            label: 'Record Okta wrote to',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        decision: ChoiceColumn({
            label: 'Decision',
            hint: 'Link: the person is the user below. Create new: the person is none of the candidates. Ignore: leave the requests refused.',
            dropdown: 'dropdown_with_none',
            choices: {
                link: { label: 'Link', sequence: 0 },
                create: { label: 'Create new', sequence: 1 },
                ignore: { label: 'Ignore', sequence: 2 },
            },
        }),
        user: ReferenceColumn({
            label: 'User',
            hint: 'Who this Okta user is, for the decision Link. Empty: the only candidate.',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        note: StringColumn({ label: 'Note', maxLength: 1000 }),
        decided_by: ReferenceColumn({
            label: 'Decided by',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            readOnly: true,
        }),
        decided_at: DateTimeColumn({ label: 'Decided', readOnly: true }),
        times_seen: IntegerColumn({
            label: 'Times seen',
            hint: 'How many requests of Okta ended in this review.',
            readOnly: true,
        }),
        first_seen: DateTimeColumn({ label: 'First seen', readOnly: true }),
        last_seen: DateTimeColumn({ label: 'Last seen', readOnly: true }),
        active_for: StringColumn({
            label: 'Active for',
            hint: 'Keeps an Okta id from having two active reviews.',
            maxLength: 100,
            unique: true,
            readOnly: true,
        }),
    },
    index: [{ name: 'x_scim_okta_review_state', unique: false, element: 'state' }],
})

export const x_scim_okta_candidate = Table({
    name: 'x_scim_okta_candidate',
    label: [
        {
            label: 'Review candidate',
            language: 'en',
            plural: 'Review candidates',
            hint: 'Who an Okta user in review could be',
        },
    ],
    display: 'matched_by',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    schema: {
        review: ReferenceColumn({
            label: 'Review',
            referenceTable: 'x_scim_okta_review',
            cascadeRule: 'cascade',
            readOnly: true,
        }),
        order: IntegerColumn({ label: 'Order', readOnly: true }),
        user: ReferenceColumn({
            label: 'User',
            referenceTable: 'sys_user',
            cascadeRule: 'cascade',
            readOnly: true,
        }),
        okta_user_id: StringColumn({
            label: 'Okta user ID it has',
            maxLength: 100,
            readOnly: true,
        }),
        active: StringColumn({ label: 'Active', maxLength: 10, readOnly: true }),
        matched_by: StringColumn({ label: 'Matched by', maxLength: 500, readOnly: true }),
        why: StringColumn({ label: 'Why it matched', maxLength: 500, readOnly: true }),
        why_not: StringColumn({ label: 'Why it did not win', maxLength: 500, readOnly: true }),
    },
    index: [{ name: 'x_scim_okta_candidate_pair', unique: true, element: ['review', 'user'] }],
})
