/** Rules that ship with the platform for tasks and approvals. */

import type { GlideEnvironment } from '../glide/environment.ts'
import type { GlideRecordCore } from '../glide/GlideRecord.ts'
import { isJournal } from '../glide/journal.ts'
import type { PlatformRule } from './business-rules.ts'

/** reported: a new group of which the assignee is no member aborts the save. */
const abortChangesOnGroup: PlatformRule = {
    name: 'Abort changes on group',
    table: 'task',
    when: 'before',
    order: 100,
    operations: ['insert', 'update'],
    run(current, environment) {
        const assignee = current.getValue('assigned_to')
        const group = current.getValue('assignment_group')
        const changed = group !== (current.state.previous?.assignment_group ?? null)
        if (changed && group !== null && assignee !== null && !isMember(environment, assignee, group)) {
            current.setAbortAction(true)
        }
    },
}

/**
 * documented: Business rules, Task Active State Management: order 50; a state that goes from active to inactive, by the
 * dictionary's close_states, or back, takes the field active with it.
 */
const activeFromState: PlatformRule = {
    name: 'Task Active State Management',
    table: 'task',
    when: 'before',
    order: 50,
    operations: ['insert', 'update'],
    run(current) {
        const before = current.state.previous ? isClosed(current, current.state.previous.state ?? null) : false
        const after = isClosed(current, current.getValue('state'))
        if (before !== after) current.assign('active', !after)
    },
}

/**
 * reported (KB2804110, "State model - Can change state?"): the state model aborts what it does not allow; here: a change
 * that is closed or canceled is not written any more but for its journals. Transitions between open states are free.
 */
const closedChange: PlatformRule = {
    name: 'State model - Can change state?',
    table: 'change_request',
    when: 'before',
    order: 100,
    operations: ['update'],
    run(current) {
        const { previous, row } = current.state
        if (!previous || !isClosed(current, previous.state ?? null)) return
        const written = [...(current.definition?.columns.values() ?? [])].some(
            (column) =>
                !column.name.startsWith('sys_') &&
                !isJournal(column) &&
                (row[column.name] ?? null) !== (previous[column.name] ?? null),
        )
        if (written) current.setAbortAction(true)
    },
}

/** reported: workflow logic may ignore another approver for an approval that was asked for; it does in the nasty mode. */
const approverOfRequested: PlatformRule = {
    name: 'Approver of a requested approval',
    table: 'sysapproval_approver',
    when: 'before',
    order: 100,
    operations: ['update'],
    run(current, environment) {
        const { previous } = current.state
        if (environment.mode !== 'nasty' || previous?.state !== 'requested') return
        current.assign('approver', previous.approver ?? '')
    },
}

function isClosed(current: GlideRecordCore, state: string | null): boolean {
    const attributes = current.definition?.columns.get('state')?.attributes ?? ''
    const closed = attributes.split(',').find((attribute) => attribute.startsWith('close_states='))
    return state !== null && (closed ?? '').slice('close_states='.length).split(';').includes(state)
}

function isMember(environment: GlideEnvironment, user: string, group: string): boolean {
    const sql = 'SELECT 1 AS found FROM "sys_user_grmember" WHERE "user" = ? AND "group" = ? LIMIT 1'
    return environment.database.rows(sql, [user, group]).length > 0
}

export const TASK_RULES: readonly PlatformRule[] = [
    activeFromState,
    abortChangesOnGroup,
    closedChange,
    approverOfRequested,
]
