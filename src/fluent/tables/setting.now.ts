import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    ConditionsColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/**
 * Every record that tells the engine what to do is a row of this table or of one that extends it, with all columns here:
 * so a request reads its whole configuration with one query, and no copy of it can be out of date on any node.
 */
export const x_scim_okta_setting = Table({
    name: 'x_scim_okta_setting',
    label: [
        {
            label: 'Provisioning setting',
            language: 'en',
            plural: 'Provisioning settings',
            hint: 'Sources, authority, mappings and resolvers together',
        },
    ],
    display: 'name',
    extensible: true,
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        name: StringColumn({
            label: 'Name',
            hint: 'Of a source or a resolver. Authority and mappings are named by what they are about.',
            maxLength: 255,
        }),
        active: BooleanColumn({ label: 'Active', default: true }),
        order: IntegerColumn({ label: 'Order', default: 100 }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Why it is set like this, for whoever comes next.',
            maxLength: 500,
        }),
        target_table: StringColumn({
            label: 'Table',
            hint: 'The table whose field it is about: sys_user, for a resolver the table it searches.',
            maxLength: 80,
            default: 'sys_user',
        }),
        field: StringColumn({ label: 'Field', hint: 'Name of the column, e.g. cost_center.', maxLength: 80 }),
        owner: ReferenceColumn({
            label: 'Owner',
            hint: 'The source that has the say over the field.',
            referenceTable: 'x_scim_okta_source',
            cascadeRule: 'restrict',
        }),
        mode: ChoiceColumn({
            label: 'Okta may',
            hint: 'What Okta may write.',
            dropdown: 'dropdown_without_none',
            default: 'own',
            choices: {
                own: { label: 'Always write', sequence: 0 },
                seed: { label: 'Write while the field is empty', sequence: 1 },
                create: { label: 'Write when it creates the record', sequence: 2 },
                never: { label: 'Never write', sequence: 3 },
            },
        }),
        when_absent: ChoiceColumn({
            label: 'Absent means',
            hint: 'What it means that a PUT leaves the attribute out.',
            dropdown: 'dropdown_without_none',
            default: 'keep',
            choices: {
                keep: { label: 'Keep the value', sequence: 0 },
                clear: { label: 'Clear the field', sequence: 1 },
            },
        }),
        when_empty: ChoiceColumn({
            label: 'Empty means',
            hint: 'What null, "" and [] mean.',
            dropdown: 'dropdown_without_none',
            default: 'clear',
            choices: {
                keep: { label: 'Keep the value', sequence: 0 },
                clear: { label: 'Clear the field', sequence: 1 },
            },
        }),
        condition: ConditionsColumn({
            label: 'Only for',
            hint: 'Records that Okta may write the field of, as they are before the request; empty: all.',
            dependent: 'target_table',
            maxLength: 1000,
        }),
        scim_path: StringColumn({
            label: 'SCIM attribute',
            hint: 'For example title, emails[type eq "work"].value or urn:example:scim:2.0:User:badge.',
            maxLength: 255,
        }),
        attribute_type: ChoiceColumn({
            label: 'Type',
            hint: 'Type of the attribute, for those that the standard schemas do not have.',
            dropdown: 'dropdown_without_none',
            default: 'string',
            choices: {
                string: { label: 'Text', sequence: 0 },
                boolean: { label: 'True or false', sequence: 1 },
                integer: { label: 'Whole number', sequence: 2 },
                decimal: { label: 'Number', sequence: 3 },
                dateTime: { label: 'Date and time', sequence: 4 },
            },
        }),
        transform: ChoiceColumn({
            label: 'Transform',
            hint: 'What is done to the text before it is written.',
            dropdown: 'dropdown_without_none',
            default: 'none',
            choices: {
                none: { label: 'None', sequence: 0 },
                trim: { label: 'Without spaces around it', sequence: 1 },
                lower: { label: 'Lower case', sequence: 2 },
                upper: { label: 'Upper case', sequence: 3 },
                language: { label: 'Language code of the platform', sequence: 4 },
            },
        }),
        takes: ChoiceColumn({
            label: 'Takes',
            hint: 'Which values of a list the field stands for, besides those of its type.',
            dropdown: 'dropdown_without_none',
            default: 'none',
            choices: {
                none: { label: 'Only values of the type', sequence: 0 },
                untyped: { label: 'Values without a type too', sequence: 1 },
                all: { label: 'Any value, when there is none of the type', sequence: 2 },
            },
        }),
        length_policy: ChoiceColumn({
            label: 'Too long',
            hint: 'What happens to text that does not fit the column.',
            dropdown: 'dropdown_without_none',
            default: 'reject',
            choices: {
                reject: { label: 'Refuse the request', sequence: 0 },
                truncate: { label: 'Cut the text', sequence: 1 },
            },
        }),
        shipped_length: IntegerColumn({
            label: 'Length',
            hint: 'Characters that the column holds; counts where the instance does not tell.',
            default: 40,
        }),
        resolver: ReferenceColumn({
            label: 'Resolver',
            hint: 'How the record is found that a reference field refers to.',
            referenceTable: 'x_scim_okta_resolver',
            cascadeRule: 'restrict',
        }),
        search_fields: StringColumn({
            label: 'Search by',
            hint: 'Columns that are compared with what Okta sends, in this order, separated by commas.',
            maxLength: 500,
        }),
        shown_field: StringColumn({
            label: 'Shown as',
            hint: 'The column whose text clients read.',
            maxLength: 80,
            default: 'name',
        }),
        on_miss: ChoiceColumn({
            label: 'Nobody found',
            hint: 'What happens when no record fits. Several that fit are never guessed between.',
            dropdown: 'dropdown_without_none',
            default: 'leave',
            choices: {
                leave: { label: 'Leave the field as it is', sequence: 0 },
                create: { label: 'Create the record', sequence: 1 },
                pending: { label: 'Wait for the record', sequence: 2 },
            },
        }),
        otherwise: ReferenceColumn({
            label: 'Otherwise',
            hint: 'The resolver that is asked when this one finds nothing.',
            referenceTable: 'x_scim_okta_resolver',
            cascadeRule: 'restrict',
        }),
    },
})
