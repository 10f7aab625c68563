/**
 * Work: tasks, approvals, and what people wrote into their journals.
 * Columns of sysapproval_approver: observed in a public schema dump of a live instance (2026-03); lengths reported.
 */
import { ACCESS, dateTime, integer, platformTable, reference, string, typed } from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'
import { journal, TASK_TABLES } from './task-tables.ts'

const approver = platformTable({
    name: 'sysapproval_approver',
    label: 'Approval',
    access: ACCESS.writable,
    indexes: [
        { columns: ['approver'], unique: false },
        { columns: ['sysapproval'], unique: false },
    ],
    columns: [
        reference('approver', 'sys_user', 'Approver'),
        // Reported values: not requested, requested, approved, rejected, cancelled, not_required, duplicate.
        string('state', 40, 'State', { defaultValue: 'not requested' }),
        reference('sysapproval', 'task', 'Approval for'),
        typed('document_id', 'document_id', 32, 'Approving'),
        typed('source_table', 'table_name', 80, 'Source table'),
        reference('group', 'sysapproval_group', 'Group'),
        journal('comments', 'Comments'),
        dateTime('due_date', 'Due date'),
        dateTime('expected_start', 'Expected start'),
        integer('order', 'Order'),
        integer('iteration', 'Iteration'),
        string('approval_source', 40, 'Approval source'),
        string('approval_column', 80, 'Approval column'),
    ],
})

/**
 * What was written into journal fields, a row per entry (documented: Retrieve journal entries). Columns: element and
 * element_id documented there, the others reported; `name` is the table, here the record's class.
 */
const journalField = platformTable({
    name: 'sys_journal_field',
    label: 'Journal Entry',
    indexes: [{ columns: ['element_id'], unique: false }],
    columns: [
        typed('name', 'table_name', 80, 'Name'),
        typed('element', 'field_name', 80, 'Element'),
        string('element_id', 32, 'Element ID'),
        string('value', 4000, 'Value'),
    ],
})

export const WORK_TABLES: readonly TableSpec[] = [...TASK_TABLES, approver, journalField]
