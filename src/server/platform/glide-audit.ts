/** sys_audit over GlideRecord: read only, as far as other scopes may. */

import { gs } from '@servicenow/glide'
import type { AuditedChange, AuditTrail } from '../provisioning/preview/proof.ts'
import { openTable } from './glide-rows.ts'

const TABLE = 'sys_audit'
const COLUMNS = ['tablename', 'documentkey', 'fieldname', 'user', 'oldvalue', 'newvalue', 'sys_created_on']

/** More changes than this within one request would be no change of one person. */
const MOST_CHANGES = 500

/** The audit trail of people. */
export function glideAudit(): AuditTrail {
    return { changes }
}

function changes(user: string, by: string, since: string, until: string): AuditedChange[] | undefined {
    try {
        const found = search(user, by, since, until)
        return found.length > 0 || hasRows() ? found : undefined
    } catch (thrown) {
        // A refusal between scopes may be an exception too (reported); the request log is worth an answer without it.
        gs.warn(`sys_audit could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
        return undefined
    }
}

function search(user: string, by: string, since: string, until: string): AuditedChange[] {
    const rows = openTable(TABLE, COLUMNS)
    rows.addQuery('documentkey', '=', user)
    rows.addQuery('tablename', '=', 'sys_user')
    rows.addQuery('user', '=', by)
    rows.addQuery('sys_created_on', '>=', since)
    rows.addQuery('sys_created_on', '<=', until)
    rows.orderBy('sys_created_on')
    rows.orderBy('sys_id')
    rows.setLimit(MOST_CHANGES)
    rows.query()
    const found: AuditedChange[] = []
    while (rows.next()) {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        found.push({
            field: text('fieldname'),
            from: text('oldvalue'),
            to: text('newvalue'),
            at: text('sys_created_on'),
        })
    }
    return found
}

/** Is there anything at all? A refusal between scopes looks like an empty table (reported), and this one never is. */
function hasRows(): boolean {
    const rows = openTable(TABLE, COLUMNS)
    rows.setLimit(1)
    rows.query()
    return rows.next()
}
