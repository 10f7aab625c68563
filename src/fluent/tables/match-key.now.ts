import '@servicenow/sdk/global'
import { BooleanColumn, ChoiceColumn, IntegerColumn, Record, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_match_key = Table({
    name: 'x_scim_okta_match_key',
    label: [
        { label: 'Match key', language: 'en', plural: 'Match keys', hint: 'By what people are matched, in this order' },
    ],
    display: 'scim_path',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        order: IntegerColumn({ label: 'Order', hint: 'Keys are tried from the lowest order up.', default: 100 }),
        scim_path: StringColumn({
            label: 'SCIM attribute',
            hint: 'What of a request is compared, e.g. urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber',
            maxLength: 255,
            mandatory: true,
        }),
        field: StringColumn({
            label: 'User field',
            hint: 'The column of sys_user that it is compared with.',
            maxLength: 80,
            mandatory: true,
        }),
        immutable: BooleanColumn({
            label: 'Immutable',
            hint: 'The value stays with a person for good: another value is another person. Only such a key may link.',
            default: false,
        }),
        may: ChoiceColumn({
            label: 'May',
            hint: 'Link: an equal value may link a record, under the policy of the properties. Suggest: it only adds a candidate to a review.',
            dropdown: 'dropdown_without_none',
            default: 'suggest',
            choices: {
                link: { label: 'Link', sequence: 0 },
                suggest: { label: 'Suggest only', sequence: 1 },
            },
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Why this key is used as it is, for whoever comes next.',
            maxLength: 500,
        }),
    },
    index: [{ name: 'x_scim_okta_match_key_pair', unique: true, element: ['scim_path', 'field'] }],
})

Record({
    $id: Now.ID['match-key-okta-user-id'],
    $meta: { installMethod: 'first install' },
    table: 'x_scim_okta_match_key',
    data: {
        order: 100,
        scim_path: 'externalId',
        field: 'x_scim_okta_user_id',
        immutable: true,
        may: 'link',
        active: true,
        reason: 'The Okta user id. It always links; this row cannot be switched off.',
    },
})

Record({
    $id: Now.ID['match-key-employee-number'],
    $meta: { installMethod: 'first install' },
    table: 'x_scim_okta_match_key',
    data: {
        order: 200,
        scim_path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber',
        field: 'employee_number',
        immutable: true,
        may: 'link',
        active: true,
        reason: 'Links an unlinked record when nobody else has the number and userName, e-mail or family name agrees too.',
    },
})

Record({
    $id: Now.ID['match-key-user-name'],
    $meta: { installMethod: 'first install' },
    table: 'x_scim_okta_match_key',
    data: {
        order: 300,
        scim_path: 'userName',
        field: 'user_name',
        immutable: false,
        may: 'link',
        active: true,
        reason: 'Adopts an unlinked record under the policy for user names. It is always looked at: no two people can have one.',
    },
})

Record({
    $id: Now.ID['match-key-email'],
    $meta: { installMethod: 'first install' },
    table: 'x_scim_okta_match_key',
    data: {
        order: 400,
        scim_path: 'emails',
        field: 'email',
        immutable: false,
        may: 'suggest',
        active: true,
        reason: 'An address is given to somebody else one day, so it only suggests.',
    },
})
