/**
 * Tables that describe tables and columns: dictionary, indexes, choices, labels.
 * Columns: observed in built packages and in a public schema dump of a live instance (2026-03).
 */
import { applicationFileTable, boolean as flag, integer, reference, string } from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const table = applicationFileTable({
    name: 'sys_db_object',
    label: 'Table',
    display: 'label',
    columns: [
        string('name', 80, 'Name', { unique: true }),
        string('label', 80, 'Label'),
        reference('super_class', 'sys_db_object', 'Extends table'),
        string('access', 40, 'Accessible from', { defaultValue: 'public' }),
        flag('read_access', 'Can read', '1'),
        flag('create_access', 'Can create', '0'),
        flag('update_access', 'Can update', '0'),
        flag('delete_access', 'Can delete', '0'),
        flag('ws_access', 'Allow access to this table via web services'),
        flag('configuration_access', 'Allow configuration', '0'),
        flag('alter_access', 'Allow new fields'),
        flag('actions_access', 'Allow UI actions'),
        flag('client_scripts_access', 'Allow client scripts'),
        string('caller_access', 40, 'Caller Access'),
        flag('create_access_controls', 'Create access controls'),
        flag('is_extendable', 'Extensible', '0'),
        flag('live_feed_enabled', 'Live feed'),
        reference('number_ref', 'sys_number', 'Auto number'),
        flag('scriptable_table', 'Scriptable table'),
        reference('user_role', 'sys_user_role', 'User role'),
    ],
})

const dictionary = applicationFileTable({
    name: 'sys_dictionary',
    label: 'Dictionary Entry',
    display: 'column_label',
    indexes: [{ columns: ['name', 'element'], unique: false }],
    columns: [
        string('name', 80, 'Table'),
        string('element', 80, 'Column name'),
        string('column_label', 80, 'Column label'),
        string('internal_type', 40, 'Type'),
        integer('max_length', 'Max length'),
        reference('reference', 'sys_db_object', 'Reference'),
        string('reference_cascade_rule', 40, 'Reference cascade rule'),
        string('reference_qual', 1000, 'Reference qual'),
        string('default_value', 4000, 'Default value'),
        string('attributes', 1000, 'Attributes'),
        string('comments', 4000, 'Comments'),
        string('dependent', 80, 'Dependent'),
        flag('dynamic_creation', 'Dynamic creation'),
        string('dynamic_creation_script', 4000, 'Dynamic creation script'),
        string('dynamic_ref_qual', 32, 'Dynamic ref qual'),
        string('calculation', 4000, 'Calculation'),
        string('formula', 4000, 'Formula'),
        string('function_definition', 1000, 'Function definition'),
        string('choice_table', 80, 'Choice table'),
        string('choice_field', 80, 'Choice field'),
        string('dependent_on_field', 80, 'Dependent on field'),
        flag('use_dependent_field', 'Use dependent field'),
        string('reference_key', 80, 'Reference key'),
        flag('reference_floats', 'Reference floats'),
        string('read_only_option', 40, 'Read only option'),
        string('virtual_type', 40, 'Calculation type'),
        string('widget', 40, 'Widget'),
        string('use_reference_qualifier', 40, 'Use reference qualifier'),
        integer('choice', 'Choice'),
        flag('active', 'Active', '1'),
        flag('array', 'Array'),
        flag('audit', 'Audit'),
        flag('display', 'Display'),
        flag('function_field', 'Function field'),
        flag('mandatory', 'Mandatory'),
        flag('primary', 'Primary'),
        flag('read_only', 'Read only'),
        flag('spell_check', 'Spell check'),
        flag('table_reference', 'Table reference'),
        flag('element_reference', 'Element reference'),
        flag('text_index', 'Text index'),
        flag('unique', 'Unique'),
        flag('virtual', 'Calculated'),
        flag('xml_view', 'XML view'),
    ],
})

const index = applicationFileTable({
    name: 'sys_index',
    label: 'Table Index',
    display: 'name',
    columns: [
        string('name', 80, 'Name'),
        string('logical_table_name', 80, 'Table'),
        string('table', 80, 'Physical table'),
        string('index_col_name', 1000, 'Columns'),
        string('index_columns', 1000, 'Index columns'),
        flag('unique_index', 'Unique'),
    ],
})

const choiceSet = applicationFileTable({
    name: 'sys_choice_set',
    label: 'Choice Set',
    columns: [string('name', 80, 'Table'), string('element', 80, 'Element')],
})

const choice = applicationFileTable({
    name: 'sys_choice',
    label: 'Choice',
    display: 'label',
    indexes: [{ columns: ['name', 'element'], unique: false }],
    columns: [
        string('name', 80, 'Table'),
        string('element', 80, 'Element'),
        string('label', 255, 'Label'),
        string('value', 255, 'Value'),
        string('hint', 1000, 'Hint'),
        string('language', 3, 'Language'),
        string('dependent_value', 255, 'Dependent value'),
        integer('sequence', 'Sequence'),
        flag('inactive', 'Inactive'),
        flag('inactive_on_update', 'Inactive on update'),
    ],
})

const documentation = applicationFileTable({
    name: 'sys_documentation',
    label: 'Field Label',
    display: 'label',
    columns: [
        string('name', 80, 'Table'),
        string('element', 80, 'Element'),
        string('label', 80, 'Label'),
        string('plural', 80, 'Plural'),
        string('hint', 1000, 'Hint'),
        string('help', 4000, 'Help'),
        string('url', 1000, 'URL'),
        string('url_target', 40, 'URL target'),
        string('language', 3, 'Language'),
    ],
})

export const DEFINITION_TABLES: readonly TableSpec[] = [table, dictionary, index, choiceSet, choice, documentation]
