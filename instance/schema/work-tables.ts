/**
 * Work: task, its children incident and change_request, and approvals.
 * Columns of task and sysapproval_approver: observed in a public schema dump of a live instance (2026-03); lengths reported.
 */
import { ACCESS, boolean, dateTime, integer, list, platformTable, reference, string, typed } from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const journal = (name: string, label: string) => typed(name, 'journal_input', 4000, label)

const task = platformTable({
    name: 'task',
    label: 'Task',
    display: 'number',
    access: ACCESS.configurable,
    indexes: [
        { columns: ['number'], unique: false },
        { columns: ['assigned_to'], unique: false },
        { columns: ['assignment_group'], unique: false },
        { columns: ['sys_class_name'], unique: false },
    ],
    columns: [
        string('number', 40, 'Number'),
        string('sys_class_name', 80, 'Task type'),
        boolean('active', 'Active', '1'),
        // Documented: whether a task is open is `active`, kept from the state's close_states by a base rule.
        integer('state', 'State', '1'),
        integer('priority', 'Priority', '4'),
        integer('impact', 'Impact', '3'),
        integer('urgency', 'Urgency', '3'),
        reference('assigned_to', 'sys_user', 'Assigned to'),
        reference('assignment_group', 'sys_user_group', 'Assignment group'),
        reference('opened_by', 'sys_user', 'Opened by'),
        reference('closed_by', 'sys_user', 'Closed by'),
        dateTime('opened_at', 'Opened'),
        dateTime('closed_at', 'Closed'),
        string('short_description', 160, 'Short description'),
        string('description', 4000, 'Description'),
        journal('work_notes', 'Work notes'),
        journal('comments', 'Additional comments'),
        list('watch_list', 'sys_user', 'Watch list'),
        list('work_notes_list', 'sys_user', 'Work notes list'),
        list('additional_assignee_list', 'sys_user', 'Additional assignee list'),
        list('group_list', 'sys_user_group', 'Group list'),
        reference('parent', 'task', 'Parent'),
        reference('cmdb_ci', 'cmdb_ci', 'Configuration item'),
        reference('company', 'core_company', 'Company'),
        reference('location', 'cmn_location', 'Location'),
        string('approval', 40, 'Approval', { defaultValue: 'not requested' }),
        integer('reassignment_count', 'Reassignment count', '0'),
        dateTime('due_date', 'Due date'),
        string('correlation_id', 100, 'Correlation ID'),
        reference('sys_domain', 'domain', 'Domain'),
    ],
})

const incident = platformTable({
    name: 'incident',
    // Documented: Exploring auditing.
    audited: true,
    label: 'Incident',
    superClass: 'task',
    display: 'number',
    access: ACCESS.configurable,
    columns: [
        reference('caller_id', 'sys_user', 'Caller'),
        string('category', 40, 'Category'),
        integer('incident_state', 'Incident state'),
        string('close_code', 40, 'Resolution code'),
        string('close_notes', 4000, 'Resolution notes'),
    ],
})

const changeRequest = platformTable({
    name: 'change_request',
    // Documented: Exploring auditing.
    audited: true,
    label: 'Change Request',
    superClass: 'task',
    display: 'number',
    access: ACCESS.configurable,
    columns: [
        string('type', 40, 'Type'),
        integer('risk', 'Risk'),
        reference('requested_by', 'sys_user', 'Requested by'),
        dateTime('start_date', 'Planned start date'),
        dateTime('end_date', 'Planned end date'),
    ],
})

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

export const WORK_TABLES: readonly TableSpec[] = [task, incident, changeRequest, approver]
