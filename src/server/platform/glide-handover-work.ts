/** The records of leavers over GlideRecord. Tables come from rules, so they are opened by name. */

import type { GlideRecord } from '@servicenow/glide'
import { openClauses, openClausesOf } from '../provisioning/handover/open-clauses.ts'
import type { HandoverRule } from '../provisioning/handover/rule.ts'
import type { RecordChange, Work, WorkRecord, Written } from '../provisioning/handover/work.ts'
import type { FieldValues, Refused } from '../provisioning/records.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { delegate, endDelegation, joinGroup, leaveGroup } from './glide-handover-rows.ts'
import { addClauses, openTable, readFields, writeFields } from './glide-rows.ts'
import { refusalOf } from './refusal.ts'

/** Tables for which the application ships the privileges to read and write; for others administrators add them. */
const SHIPPED = [
    'task',
    'incident',
    'problem',
    'problem_task',
    'change_request',
    'change_task',
    'sc_request',
    'sc_req_item',
    'sc_task',
    'sysapproval_approver',
    'sys_user_group',
    'sys_user_delegate',
]

/** The store of work. */
export function glideHandoverWork(): Work {
    return { page, isOpen, read, write, delegate, endDelegation, leaveGroup, joinGroup }
}

function page(table: string, rule: HandoverRule, leaver: string, after: string, limit: number): WorkRecord[] {
    const groupField = rule.action === 'leave_group' ? 'group' : rule.groupField
    const columns = [rule.assigneeField, 'sys_created_by']
    if (groupField !== '') columns.push(groupField)
    if (rule.action === 'end') columns.push('ends')
    // Nobody is the leaver of records that name nobody.
    if (leaver === '') return []
    const rows = openTable(table, columns)
    addClauses(rows, openClausesOf(rule, [leaver], platformTime(Date.now())))
    if (after !== '') rows.addQuery('sys_id', '>', after)
    rows.orderBy('sys_id')
    rows.setLimit(limit)
    rows.query()
    const found: WorkRecord[] = []
    while (rows.next()) {
        const fields = readFields(rows, columns, [])
        found.push({
            sysId: String(rows.getUniqueValue()),
            table: String(rows.getRecordClassName()),
            name: nameOf(rows, rule),
            assignee: fields[rule.assigneeField]!,
            group: groupField === '' ? '' : fields[groupField]!,
            ends: fields['ends'] ?? '',
            createdBy: fields['sys_created_by']!,
        })
    }
    return found
}

/** What people call the record; approvals and memberships by what they are for. */
function nameOf(row: GlideRecord, { action, table }: HandoverRule): string {
    const told = (field: string) => String(row.getDisplayValue(field) ?? '')
    if (action === 'leave_group') return told('group')
    if (table === 'sysapproval_approver') return told('sysapproval')
    if (action === 'end') return told('user')
    return String((row as unknown as { getDisplayValue(): unknown }).getDisplayValue() ?? '')
}

function isOpen(table: string, rule: HandoverRule, sysId: string): boolean {
    const rows = openTable(table, [])
    addClauses(rows, openClauses(rule, platformTime(Date.now())))
    rows.addQuery('sys_id', '=', sysId)
    rows.setLimit(1)
    rows.query()
    return Boolean(rows.next())
}

function read(table: string, sysId: string, fields: readonly string[]): FieldValues | undefined {
    const row = rowOf(table, sysId, fields)
    return row && readFields(row, fields, [])
}

/** The row with exactly this sys_id. */
function rowOf(table: string, sysId: string, fields: readonly string[]): GlideRecord | undefined {
    const row = openTable(table, fields)
    row.addQuery('sys_id', '=', sysId)
    row.setLimit(1)
    row.query()
    if (!row.next()) return undefined
    return row
}

function write(table: string, base: string, sysId: string, change: RecordChange): Written {
    const { assumes, values } = change
    const fields = [...new Set([...Object.keys(assumes), ...Object.keys(values)])]
    try {
        const row = rowOf(table, sysId, fields)
        if (!row) return table !== base && rowOf(base, sysId, []) ? unreadable(table) : 'gone'
        const before = readFields(row, fields, [])
        if (agrees(before, values)) return 'written'
        if (!agrees(before, assumes)) return 'changed'
        writeFields(row, values)
        writeComment(row, change)
        const refused = refusalOf(row, () => row.update())
        if (refused) return refused.refused === '' ? unwritable(table) : refused
        const after = rowOf(table, sysId, fields)
        if (!after) return 'gone'
        const kept = readFields(after, fields, [])
        return agrees(kept, values) ? 'written' : keptOtherwise(kept, before)
    } catch (error) {
        return { refused: error instanceof Error ? error.message : String(error) }
    }
}

/** Journal fields are written as properties: setValue is not for them (documented: GlideRecord, setValue). */
function writeComment(row: GlideRecord, { comment }: RecordChange): void {
    if (!comment || !row.isValidField(comment.field)) return
    ;(row as unknown as Record<string, string>)[comment.field] = comment.text
}

function agrees(fields: FieldValues, values: FieldValues): boolean {
    return Object.keys(values).every((name) => fields[name] === values[name])
}

function keptOtherwise(kept: FieldValues, before: FieldValues): Refused {
    return agrees(kept, before)
        ? { refused: 'ServiceNow reported success and kept the old values: a rule of the instance sets them back' }
        : { refused: 'A rule of the instance wrote something else into the record' }
}

function unreadable(table: string): Refused {
    return { refused: `This application may not read ${table}. ${remedyFor(table, 'read')}` }
}

/** A refusal between scopes comes without a word (reported), as does a rule that aborts without a message. */
function unwritable(table: string): Refused {
    return {
        refused: `ServiceNow refused the update without a word. If it does so with all records of ${table}: ${remedyFor(table, 'write')}`,
    }
}

function remedyFor(table: string, operation: 'read' | 'write'): string {
    const access = `allow other applications to ${operation === 'read' ? 'read' : 'update'} it in its Application Access`
    if (SHIPPED.indexOf(table) >= 0) return `${access[0]!.toUpperCase()}${access.slice(1)}`
    return `Add cross-scope privileges of x_scim_okta to read and write ${table}, and ${access}`
}
