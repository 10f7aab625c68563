/** x_scim_okta_log and x_scim_okta_log_body over GlideRecord: written once, never read. */

import { gs } from '@servicenow/glide'
import type { LoggedRequests } from '../provisioning/log/log-row.ts'
import type { FieldValues } from '../provisioning/records.ts'
import { openTable, writeFields } from './glide-rows.ts'

const LOG = 'x_scim_okta_log'
const BODY = 'x_scim_okta_log_body'

/** Characters of x_scim_okta_log_body.stated. */
export const LONGEST_STATED = 100000

/** What administrators set (properties `x_scim_okta.log.…`). */
export interface LogSettings {
    readonly requests: LoggedRequests
    /** Are the attributes of writes kept for the preview? */
    readonly bodies: boolean
}

/** Reads the settings of the log. A property with a value it does not offer counts as its shipped value. */
export function readLogSettings(): LogSettings {
    return {
        requests: String(gs.getProperty('x_scim_okta.log.requests', 'all')) === 'changes' ? 'changes' : 'all',
        bodies: String(gs.getProperty('x_scim_okta.log.bodies', 'true')) !== 'false',
    }
}

/** Writes the row of a request, and what it stated unless that is `''`; throws when the platform refuses either. */
export function writeLog(fields: FieldValues, stated: string): void {
    const log = insert(LOG, fields)
    if (stated !== '') insert(BODY, { log, stated })
}

function insert(table: string, fields: FieldValues): string {
    const row = openTable(table, Object.keys(fields))
    row.initialize()
    writeFields(row, fields)
    const sysId = row.insert()
    if (!sysId) throw new Error(`the platform refused a row of ${table}`)
    return String(sysId)
}
