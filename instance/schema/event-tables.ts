/**
 * Events, scheduled work, logs and audit. Columns: observed in a public schema dump of a live instance (2026-03) and in
 * built packages; documented: "Register an event", "Understanding the sys_audit table".
 * Whether other scopes may read logs and the audit trail is not documented: reading is allowed here, of the audit trail
 * not in the nasty mode; writing is not.
 */
import {
    applicationFileTable,
    boolean,
    dateTime,
    integer,
    platformTable,
    reference,
    script,
    string,
    typed,
} from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const event = platformTable({
    name: 'sysevent',
    label: 'Event',
    display: 'name',
    indexes: [{ columns: ['state', 'process_on'], unique: false }],
    columns: [
        // Documented: an event name holds 40 characters.
        string('name', 40, 'Name'),
        string('parm1', 255, 'Parm1'),
        string('parm2', 255, 'Parm2'),
        typed('table', 'table_name', 80, 'Table'),
        typed('instance', 'document_id', 32, 'Instance'),
        // Documented states: ready, processed, error, transferred.
        string('state', 40, 'State', { defaultValue: 'ready' }),
        string('queue', 100, 'Queue'),
        dateTime('process_on', 'Process on'),
        dateTime('processed', 'Processed'),
        integer('processing_duration', 'Processing duration'),
        reference('user_id', 'sys_user', 'User ID'),
        string('user_name', 40, 'User name'),
        string('uri', 1000, 'URI'),
        string('descriptive_name', 255, 'Descriptive name'),
        integer('derived_priority', 'Derived priority'),
    ],
})

const eventRegistration = applicationFileTable({
    name: 'sysevent_register',
    label: 'Event Registration',
    display: 'event_name',
    indexes: [{ columns: ['event_name'], unique: false }],
    columns: [
        string('event_name', 40, 'Event name'),
        string('suffix', 40, 'Suffix'),
        typed('table', 'table_name', 80, 'Table'),
        string('queue', 100, 'Queue'),
        integer('priority', 'Priority', '100'),
        string('caller_access', 40, 'Caller Access'),
        string('fired_by', 1000, 'Fired by'),
        string('description', 1000, 'Description'),
        string('derived_priority', 40, 'Derived priority'),
    ],
})

const scriptAction = applicationFileTable({
    name: 'sysevent_script_action',
    label: 'Script Action',
    display: 'name',
    indexes: [{ columns: ['event_name'], unique: false }],
    columns: [
        string('name', 40, 'Name'),
        string('event_name', 40, 'Event name'),
        string('condition_script', 254, 'Condition script'),
        string('description', 1000, 'Description'),
        script('script', 'Script'),
        integer('order', 'Order', '100'),
        boolean('active', 'Active', '0'),
        boolean('synchronous', 'Synchronous', '0'),
    ],
})

const scheduledScript = applicationFileTable({
    name: 'sysauto_script',
    label: 'Scheduled Script Execution',
    display: 'name',
    columns: [
        string('name', 100, 'Name'),
        boolean('active', 'Active', '1'),
        string('run_type', 40, 'Run'),
        dateTime('run_time', 'Time'),
        integer('run_dayofweek', 'Day of week'),
        string('run_daysofweek', 40, 'Days of week'),
        integer('run_dayofmonth', 'Day of month'),
        integer('run_weekinmonth', 'Week in month'),
        integer('run_month', 'Month'),
        typed('run_period', 'glide_duration', 40, 'Repeat interval'),
        dateTime('run_start', 'Starting'),
        dateTime('run_end', 'Ending'),
        dateTime('entered_run_start', 'Entered run start'),
        dateTime('entered_run_end', 'Entered run end'),
        reference('run_as', 'sys_user', 'Run as'),
        string('run_as_tz', 40, 'Run as time zone'),
        string('time_zone', 40, 'Time zone'),
        string('entered_time', 40, 'Entered time'),
        string('offset', 40, 'Offset'),
        string('offset_type', 40, 'Offset type'),
        string('repeat_every', 40, 'Repeat every'),
        string('max_drift', 40, 'Max drift'),
        string('business_calendar', 32, 'Business calendar'),
        boolean('conditional', 'Conditional', '0'),
        script('condition', 'Condition'),
        script('script', 'Run this script'),
        boolean('advanced', 'Advanced'),
        boolean('upgrade_safe', 'Upgrade safe'),
    ],
})

const trigger = platformTable({
    name: 'sys_trigger',
    label: 'Schedule Item',
    display: 'name',
    indexes: [{ columns: ['state', 'next_action'], unique: false }],
    columns: [
        string('name', 100, 'Name'),
        // Reported values: 0 ready, 1 running, 2 queued, -1 error.
        integer('state', 'State', '0'),
        dateTime('next_action', 'Next action'),
        integer('trigger_type', 'Trigger type'),
        string('trigger_class', 255, 'Trigger class'),
        reference('job_id', 'sys_job', 'Job ID'),
        script('script', 'Job context'),
        string('document', 80, 'Document'),
        string('document_key', 32, 'Document key'),
        string('system_id', 100, 'System ID'),
        string('claimed_by', 100, 'Claimed by'),
        integer('priority', 'Priority', '100'),
        reference('parent', 'sys_trigger', 'Parent'),
        typed('repeat', 'glide_duration', 40, 'Repeat'),
        integer('run_count', 'Run count'),
        integer('error_count', 'Error count'),
        string('last_error', 4000, 'Last error'),
        string('time_zone', 40, 'Time zone'),
        boolean('upgrade_safe', 'Upgrade safe'),
    ],
})

const applicationLog = platformTable({
    name: 'syslog_app_scope',
    label: 'Application Log',
    columns: [
        // Reported values: -1 debug, 0 information, 1 warning, 2 error.
        string('level', 40, 'Level'),
        typed('message', 'string', 4000, 'Message'),
        string('source', 100, 'Source'),
        reference('app_scope', 'sys_scope', 'App scope'),
    ],
})

const audit = platformTable({
    name: 'sys_audit',
    label: 'Audit',
    indexes: [{ columns: ['documentkey'], unique: false }],
    columns: [
        string('tablename', 80, 'Table name'),
        string('fieldname', 80, 'Field name'),
        string('documentkey', 32, 'Document key'),
        string('user', 40, 'User'),
        string('oldvalue', 4000, 'Old value'),
        string('newvalue', 4000, 'New value'),
        string('reason', 255, 'Reason'),
        integer('record_checkpoint', 'Update count'),
        string('internal_checkpoint', 40, 'Internal checkpoint'),
    ],
})

export const EVENT_TABLES: readonly TableSpec[] = [
    event,
    eventRegistration,
    scriptAction,
    scheduledScript,
    trigger,
    applicationLog,
    audit,
]
