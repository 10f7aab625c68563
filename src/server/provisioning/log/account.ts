/** What one request was about and what became of it, gathered while it runs, for the log. */

import type { JsonObject } from '../../scim/resource.ts'
import type { Verdict } from '../authority/verdict.ts'

export interface Account {
    /** What the request states in the words of the schemas: no password, by structure. Absent for reads. */
    stated?: JsonObject
    /** sys_id of the person it is about; `''` for none. */
    user: string
    /** sys_id of the group it is about; `''` for none. */
    group: string
    /** The Okta user id it names; `''` for none. */
    oktaUserId: string
    /** How the person was recognised, e.g. `linked-active`; `''` where nobody was looked for. */
    situation: string
    /** What was done, e.g. `created`; `''` when nothing was. */
    action: string
    verdicts: Verdict[]
    /** Answered with an error, but done in part: the verdicts are what became of the attributes all the same. */
    isPartlyDone?: boolean
}

/** The account of a request that has done nothing yet. */
export function newAccount(): Account {
    return { user: '', group: '', oktaUserId: '', situation: '', action: '', verdicts: [] }
}
