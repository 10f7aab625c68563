/** Rules around the request log: attributes that nothing is mapped to are counted behind the requests. */

import type { GlideRecord } from '@servicenow/glide'
import { glideUnmapped, typeOfTarget } from '../platform/glide-unmapped.ts'
import { countUnmapped, resolveMapped } from '../provisioning/log/unmapped.ts'

/** Asynchronous, after a row of the log with unmapped attributes was inserted. */
export function countUnmappedOf(current: GlideRecord): void {
    const paths = text(current, 'unmapped').split(',')
    countUnmapped(glideUnmapped(), {
        type: text(current, 'resource_type'),
        paths: paths.filter((path) => path !== ''),
        requestId: text(current, 'request_id'),
        seenAt: text(current, 'started'),
    })
}

/** After insert and update of an active mapping. */
export function resolveUnmappedBy(current: GlideRecord): void {
    const type = typeOfTarget(text(current, 'target_table'))
    const path = text(current, 'scim_path')
    if (type !== undefined && path !== '') resolveMapped(glideUnmapped(), type, path)
}

function text(row: GlideRecord, column: string): string {
    return String(row.getValue(column) ?? '')
}
