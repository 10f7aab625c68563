/** What a write answers, and the refusals that several writes share. */

import { scimError, type ScimError } from '../scim/error.ts'
import type { Verdict } from './authority/verdict.ts'
import { fieldOf, type GroupRecord, type UserRecord } from './records.ts'
import type { Statement } from './statement.ts'
import type { Context } from './stores.ts'
import type { Surroundings } from './surroundings.ts'

export interface Outcome {
    /** The record as the database holds it after the write. */
    readonly user: UserRecord
    readonly surroundings: Surroundings
    /** What happened, in one word for the log. */
    readonly action: 'created' | 'revived' | 'renamed' | 'deactivated' | 'updated' | 'unchanged'
    /** What became of each attribute. */
    readonly verdicts: readonly Verdict[]
}

/** 404 for an id nobody has. */
export function notFound(resource: 'User' | 'Group', id: string): ScimError {
    return scimError(404, `${resource} ${shown(id)} does not exist in ServiceNow`)
}

/** 409 because somebody else holds the userName. */
export function userNameTaken(userName: string, holder: UserRecord): ScimError {
    return scimError(
        409,
        `userName ${shown(userName)} already belongs to ServiceNow user ${holder.sysId}. Choose another, or rename that user`,
        'uniqueness',
    )
}

/** 409 because another group has the name. */
export function groupNameTaken(name: string, holder: GroupRecord): ScimError {
    return scimError(
        409,
        `displayName ${shown(name)} already belongs to ServiceNow group ${holder.sysId}. Choose another, or link that group`,
        'uniqueness',
    )
}

/** Details stay below 200 characters with the request's number that answers add to them. */
export const LONGEST_DETAIL = 180

/**
 * 403 because a business rule, a data policy or a unique key refused the write. The detail says `what` was refused and
 * then the platform's own `text`, in one line and cut short; without a text, what may stand against it.
 */
export function writeRefused(what: string, text = ''): ScimError {
    const said = text.replace(/\s+/g, ' ').trim()
    const reason = said === '' ? 'a business rule, data policy or access rule stands against it' : said
    const detail = `ServiceNow refused ${what}: ${reason}`
    return scimError(403, detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL - 1)}…` : detail)
}

/** The integration user would lock itself out; SCIM never touches it. */
export function refuseCaller(context: Context, user: UserRecord, { leaves }: Pick<Statement, 'leaves'>): void {
    if (user.sysId === context.callerId) {
        context.account.verdicts = leaves.map(({ path }): Verdict => ({ path, code: 'protected' }))
        throw scimError(
            403,
            `User ${fieldOf(user, 'user_name')} is the integration user itself and cannot be changed through SCIM`,
        )
    }
}

/** Text from the client, short enough for an error's detail. */
export function shown(text: string): string {
    return text.length > 60 ? `"${text.slice(0, 57)}…"` : `"${text}"`
}
