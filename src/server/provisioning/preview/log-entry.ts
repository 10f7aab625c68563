/** A row of the request log, as far as preview and proof need it. */

import type { Verdict } from '../authority/verdict.ts'
import type { JsonObject } from '../../scim/resource.ts'

export interface LogEntry {
    readonly sysId: string
    readonly method: string
    /** sys_id of the person it was about; `''` for none. */
    readonly user: string
    /** sys_id of the group it was about; `''` for none. */
    readonly group: string
    /** sys_id of the integration user that sent it. */
    readonly caller: string
    /** Their user name, as audit rows name them. */
    readonly callerName: string
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly startedAt: string
    readonly endedAt: string
    readonly status: number
    readonly verdicts: readonly Verdict[]
    /** What it stated; undefined when that is not kept any more. */
    readonly stated: JsonObject | undefined
}
