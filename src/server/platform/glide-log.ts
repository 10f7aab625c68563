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
    const row = openTable(LOG, Object.keys(fields))
    row.initialize()
    writeFields(row, fields)
    const log = row.insert()
    if (!log) throw new Error('the platform refused the row')
    if (stated === '') return
    const body = openTable(BODY, ['log', 'stated'])
    body.initialize()
    writeFields(body, { log: String(log), stated })
    if (!body.insert()) throw new Error('the platform refused the row of the body')
}
