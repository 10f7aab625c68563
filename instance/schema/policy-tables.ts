/**
 * Policies that administrators set: data policies and table cleanup rules.
 * Data policies: columns observed in the SDK (data-policy-plugin) and documented ("Data policy fields"). Cleanup rules:
 * fields documented ("Create a table cleanup rule in Core UI"), column names reported (Table API clients that list and
 * create them: tablename, active, matchfield, age, conditions, clean_peripheral, clean_audit, cascade_delete); that
 * clean_peripheral is "Clean journals" is reported there too.
 */
import { applicationFileTable, boolean, integer, reference, string, typed } from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const dataPolicy = applicationFileTable({
    name: 'sys_data_policy2',
    label: 'Data Policy',
    display: 'short_description',
    columns: [
        typed('model_table', 'table_name', 80, 'Table'),
        string('model_id', 32, 'Model ID'),
        string('short_description', 100, 'Short description'),
        string('description', 4000, 'Description'),
        boolean('active', 'Active', '1'),
        boolean('inherit', 'Inherit', '0'),
        boolean('reverse_if_false', 'Reverse if false', '1'),
        typed('conditions', 'conditions', 4000, 'Conditions'),
        boolean('apply_import_set', 'Apply to import sets', '1'),
        boolean('apply_soap', 'Apply to SOAP', '1'),
        boolean('enforce_ui', 'Use as UI Policy on client', '1'),
    ],
})

const dataPolicyRule = applicationFileTable({
    name: 'sys_data_policy_rule',
    label: 'Data Policy Rule',
    display: 'field',
    indexes: [{ columns: ['sys_data_policy'], unique: false }],
    columns: [
        reference('sys_data_policy', 'sys_data_policy2', 'Data policy'),
        typed('table', 'table_name', 80, 'Table'),
        typed('field', 'field_name', 80, 'Field name'),
        // Observed values: true, false, leave alone.
        string('mandatory', 40, 'Mandatory', { defaultValue: 'leave alone' }),
        string('disabled', 40, 'Read only', { defaultValue: 'leave alone' }),
    ],
})

const cleanupRule = applicationFileTable({
    name: 'sys_auto_flush',
    label: 'Auto Flush',
    display: 'tablename',
    columns: [
        typed('tablename', 'table_name', 80, 'Tablename'),
        typed('matchfield', 'field_name', 80, 'Matchfield', { defaultValue: 'sys_created_on' }),
        integer('age', 'Age in seconds'),
        boolean('active', 'Active', '1'),
        boolean('clean_peripheral', 'Clean journals', '0'),
        boolean('clean_audit', 'Clean audit', '0'),
        boolean('cascade_delete', 'Cascade delete', '0'),
        typed('conditions', 'conditions', 4000, 'Conditions'),
    ],
})

export const POLICY_TABLES: readonly TableSpec[] = [dataPolicy, dataPolicyRule, cleanupRule]
