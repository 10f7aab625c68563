/** x_scim_okta_unmapped over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type { UnmappedPath, UnmappedPaths, UnmappedState } from '../provisioning/log/unmapped.ts'
import { countRows, openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_unmapped'
const MAPPINGS = 'x_scim_okta_mapping'
const COLUMNS = ['resource_type', 'path', 'state', 'count', 'first_seen', 'last_seen', 'example']
/** Mappings looked at for one path. */
const MOST_MAPPINGS = 200

const TARGETS: Readonly<Record<string, string>> = { User: 'sys_user', Group: 'sys_user_group' }

/** The store of unmapped attributes. */
export function glideUnmapped(): UnmappedPaths {
    return { ofPaths, openCount, add, change, mappedBelow }
}

function openCount(): number {
    return countRows(TABLE, [[{ field: 'state', operator: '=', value: 'open' }]])
}

function ofPaths(type: string, paths: readonly string[]): UnmappedPath[] {
    if (paths.length === 0) return []
    const rows = openTable(TABLE, COLUMNS)
    if (type === '') rows.addNullQuery('resource_type')
    else rows.addQuery('resource_type', '=', type)
    rows.addQuery('path', 'IN', paths.join(','))
    rows.setLimit(paths.length)
    rows.query()
    const found: UnmappedPath[] = []
    while (rows.next()) {
        found.push({
            sysId: String(rows.getUniqueValue()),
            path: text(rows, 'path'),
            state: text(rows, 'state') as UnmappedState,
            count: Number(text(rows, 'count')) || 0,
        })
    }
    return found
}

function add(type: string, path: string, requestId: string, seenAt: string): boolean {
    const row = openTable(TABLE, COLUMNS)
    row.initialize()
    writeFields(row, {
        resource_type: type,
        path,
        state: 'open',
        count: '1',
        first_seen: seenAt,
        last_seen: seenAt,
        example: requestId,
    })
    return Boolean(row.insert())
}

function change(
    { sysId, path }: UnmappedPath,
    { state, count, lastSeen }: { state: UnmappedState; count?: number; lastSeen?: string },
): void {
    const row = openTable(TABLE, COLUMNS)
    if (!row.get('sys_id', sysId)) return
    writeFields(row, {
        state,
        ...(count === undefined ? {} : { count: String(count) }),
        ...(lastSeen === undefined ? {} : { last_seen: lastSeen }),
    })
    if (!row.update()) throw new Error(`the unmapped attribute ${path} could not be counted`)
}

function mappedBelow(type: string, path: string): string[] {
    const target = TARGETS[type]
    if (target === undefined) return []
    const rows = openTable(MAPPINGS, ['scim_path', 'active', 'target_table'])
    rows.addQuery('active', '=', 'true')
    rows.addQuery('target_table', '=', target)
    rows.addQuery('scim_path', 'STARTSWITH', path)
    rows.setLimit(MOST_MAPPINGS)
    rows.query()
    const paths: string[] = []
    while (rows.next()) paths.push(text(rows, 'scim_path'))
    return paths
}

/** The resource type whose attributes mappings to this table are about; undefined for none. */
export function typeOfTarget(table: string): string | undefined {
    return Object.keys(TARGETS).find((type) => TARGETS[type] === table)
}

function text(row: GlideRecord, column: string): string {
    return String(row.getValue(column) ?? '')
}
