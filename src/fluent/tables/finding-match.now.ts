import '@servicenow/sdk/global'
import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_finding_match = Table({
    name: 'x_scim_okta_finding_match',
    label: [
        {
            label: 'Okta finding match',
            language: 'en',
            plural: 'Okta finding matches',
            hint: 'The records that may be one person',
        },
    ],
    display: 'why',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    schema: {
        finding: ReferenceColumn({
            label: 'Finding',
            hint: 'Where this person is shown.',
            mandatory: true,
            referenceTable: 'x_scim_okta_finding',
            cascadeRule: 'delete',
        }),
        user: ReferenceColumn({
            label: 'User',
            hint: 'Somebody who may be the person in question.',
            referenceTable: 'sys_user',
            cascadeRule: 'delete',
        }),
        basis: StringColumn({ label: 'Basis', hint: 'What agrees.', maxLength: 200 }),
        why: StringColumn({ label: 'Why', hint: 'The same in a sentence.', maxLength: 400 }),
        linked: BooleanColumn({ label: 'Linked', hint: 'Linked to an Okta user, or promised to one.' }),
        active: BooleanColumn({ label: 'Active', hint: 'When the finding was last seen.' }),
        order: IntegerColumn({ label: 'Order', hint: 'The likeliest first.' }),
    },
    index: [
        { name: 'x_scim_okta_finding_match_key', unique: true, element: ['finding', 'user'] },
        { name: 'x_scim_okta_finding_match_user', unique: false, element: 'user' },
    ],
})
