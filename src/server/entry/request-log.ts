/** Writes the row of the request log that every request leaves. */

import { gs } from '@servicenow/glide'
import { LONGEST_STATED, readLogSettings, writeLog } from '../platform/glide-log.ts'
import type { Account } from '../provisioning/log/account.ts'
import { isLogged, logRow, statedText, type LoggedRequest } from '../provisioning/log/log-row.ts'
import type { JsonObject } from '../scim/resource.ts'

/** A request and what was answered. */
export interface Answered {
    readonly requestId: string
    readonly method: string
    /** Below the SCIM base, without the query. */
    readonly path: string
    /** Milliseconds since 1970. */
    readonly started: number
    readonly account: Account
    readonly answer: { readonly status: number; readonly body?: JsonObject }
}

/** Logs the request, as the properties `x_scim_okta.log.…` say. Whatever fails here goes to the application log only. */
export function logRequest({ requestId, method, path, started, account, answer }: Answered): void {
    try {
        const settings = readLogSettings()
        const { status, body } = answer
        const request: LoggedRequest = {
            requestId,
            method,
            path,
            caller: String(gs.getUserID()),
            started,
            ended: Date.now(),
            status,
            ...(status >= 400 && body !== undefined ? { error: body } : {}),
        }
        if (!isLogged(settings.requests, request)) return
        writeLog(logRow(request, account), settings.bodies ? statedText(request, account, LONGEST_STATED) : '')
    } catch (thrown) {
        gs.error(`SCIM ${requestId} could not be logged: ${thrown instanceof Error ? thrown.message : 'unknown cause'}`)
    }
}
