/**
 * Work: task and the classes that extend it.
 * Columns of task: observed in a public schema dump of a live instance (2026-03); those of the classes and all lengths
 * reported. That they extend task: documented (GlideTableHierarchy, TableUtils).
 */
import { ACCESS, boolean, dateTime, integer, list, platformTable, reference, string, typed } from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

export const journal = (name: string, label: string) => typed(name, 'journal_input', 4000, label)

/**
 * The state of a class: its first value, and the values that are inactive, as the dictionary attribute close_states says
 * them (documented: Configure state field choice values, TaskStateUtil).
 */
const state = (first: string, closed: string) => ({
    ...integer('state', 'State', first),
    attributes: `close_states=${closed}`,
})

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
        // documented: Project and project task states name 3, 4 and 7.
        state('1', '3;4;7'),
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
        // documented: of incidents 7 (closed) and above are inactive; 6 is resolved.
        state('1', '7;8'),
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
        // documented: Update change request states: from -5 (new) to 3 (closed) and 4 (canceled).
        state('-5', '3;4;7'),
        string('type', 40, 'Type'),
        integer('risk', 'Risk'),
        reference('requested_by', 'sys_user', 'Requested by'),
        dateTime('start_date', 'Planned start date'),
        dateTime('end_date', 'Planned end date'),
    ],
})

const taskClass = (name: string, label: string, columns: TableSpec['columns']): TableSpec =>
    platformTable({ name, label, superClass: 'task', display: 'number', access: ACCESS.configurable, columns })

const changeTask = taskClass('change_task', 'Change Task', [
    reference('change_request', 'change_request', 'Change request'),
    string('change_task_type', 40, 'Type'),
    dateTime('planned_start_date', 'Planned start date'),
    dateTime('planned_end_date', 'Planned end date'),
])

// documented: Map problem states: 101 new, …, 107 closed; reported: 106 resolved, still active.
const problem = taskClass('problem', 'Problem', [
    state('101', '107'),
    boolean('known_error', 'Known error', '0'),
    reference('first_reported_by_task', 'task', 'First reported by'),
])

// documented: Map problem task states: 151 new, …, 157 closed.
const problemTask = taskClass('problem_task', 'Problem Task', [
    state('151', '157'),
    reference('problem', 'problem', 'Problem'),
    string('problem_task_type', 40, 'Problem task type'),
])

const request = taskClass('sc_request', 'Request', [
    reference('requested_for', 'sys_user', 'Requested for'),
    string('request_state', 40, 'Request state'),
    string('stage', 40, 'Stage'),
])

const requestItem = taskClass('sc_req_item', 'Requested Item', [
    reference('request', 'sc_request', 'Request'),
    reference('requested_for', 'sys_user', 'Requested for'),
    reference('cat_item', 'sc_cat_item', 'Item'),
    integer('quantity', 'Quantity', '1'),
    string('stage', 40, 'Stage'),
])

const catalogTask = taskClass('sc_task', 'Catalog Task', [
    reference('request', 'sc_request', 'Request'),
    reference('request_item', 'sc_req_item', 'Request item'),
])

/** A group that is asked for its approval; a task as well. */
const groupApproval = taskClass('sysapproval_group', 'Group approval', [
    string('approval_user', 40, 'Approval user'),
    string('wait_for', 40, 'Wait for'),
    string('reject_handling', 40, 'Reject handling'),
])

export const TASK_TABLES: readonly TableSpec[] = [
    task,
    incident,
    changeRequest,
    changeTask,
    problem,
    problemTask,
    request,
    requestItem,
    catalogTask,
    groupApproval,
]
