/** x_scim_okta_log and x_scim_okta_log_body over GlideRecord, as far as preview and proof read them. */

import type { Verdict } from '../provisioning/authority/verdict.ts'
import { VERDICT_CODES } from '../provisioning/authority/verdict.ts'
import { platformTime, scimTime } from '../provisioning/platform-time.ts'
import type { LogEntry } from '../provisioning/preview/log-entry.ts'
import { isObject } from '../scim/json.ts'
import type { JsonObject } from '../scim/resource.ts'
import { openTable } from './glide-rows.ts'

const LOG = 'x_scim_okta_log'
const BODY = 'x_scim_okta_log_body'
const LOG_COLUMNS = ['method', 'user', 'group', 'caller', 'started', 'duration', 'status', 'verdicts']
const BODY_COLUMNS = ['log', 'stated']

/** The logged request with this sys_id, in three queries; undefined when there is none. */
export function readLogEntry(sysId: string): LogEntry | undefined {
    const rows = openTable(LOG, LOG_COLUMNS)
    rows.addQuery('sys_id', '=', sysId)
    rows.setLimit(1)
    rows.query()
    if (!rows.next() || String(rows.getUniqueValue()) !== sysId) return undefined
    const text = (column: string) => String(rows.getValue(column) ?? '')
    const started = Date.parse(scimTime(text('started')))
    const caller = text('caller')
    return {
        sysId,
        method: text('method'),
        user: text('user'),
        group: text('group'),
        caller,
        callerName: userNameOf(caller),
        startedAt: text('started'),
        endedAt: platformTime(started + (Number(text('duration')) || 0)),
        status: Number(text('status')) || 0,
        verdicts: verdictsIn(text('verdicts')),
        stated: readStated(sysId),
    }
}

/** What the request stated; undefined when it is not kept any more. */
function readStated(log: string): JsonObject | undefined {
    const rows = openTable(BODY, BODY_COLUMNS)
    rows.addQuery('log', '=', log)
    rows.setLimit(1)
    rows.query()
    const stated = rows.next() ? parsed(String(rows.getValue('stated') ?? '')) : undefined
    return isObject(stated) ? stated : undefined
}

/** Audit rows name people by their user name. */
function userNameOf(sysId: string): string {
    const rows = openTable('sys_user', ['user_name'])
    rows.addQuery('sys_id', '=', sysId)
    rows.setLimit(1)
    rows.query()
    return rows.next() ? String(rows.getValue('user_name') ?? '') : ''
}

function verdictsIn(text: string): Verdict[] {
    const list = parsed(text)
    return Array.isArray(list) ? list.filter(isVerdict) : []
}

function isVerdict(value: unknown): value is Verdict {
    if (!isObject(value) || typeof value.path !== 'string') return false
    return VERDICT_CODES.some((code) => code === value.code)
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return undefined
    }
}
