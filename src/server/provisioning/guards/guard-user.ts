/** Refuses writes to people whom a guard keeps from SCIM. */

import { scimError } from '../../scim/error.ts'
import type { ScimResource } from '../../scim/resource.ts'
import type { Verdict } from '../authority/verdict.ts'
import { incomingOf, type Identified } from '../identity/identify.ts'
import { candidate } from '../matching/decide.ts'
import { fieldOf, OKTA_USER_ID, type UserRecord } from '../records.ts'
import { reviewFor } from '../review/open-review.ts'
import type { Statement } from '../statement.ts'
import type { Context } from '../stores.ts'
import { isGuardOf, type Guard } from './guard.ts'

/** What a write is about to do. */
export interface UserWrite {
    readonly statement: Statement
    /** It makes somebody active who is not. */
    readonly activates: boolean
    /** The whole person as the request leaves them. */
    readonly resource: ScimResource
    /** Whose Okta id it is, where the request names one. */
    readonly identified: Identified | undefined
}

/**
 * To be asked once, before anything is written; one query. Throws 403 for a protected user, and 409 with a review for a
 * terminated one who would become active. Both name the guard.
 */
export function refuseGuardedUser(context: Context, user: UserRecord, write: UserWrite): void {
    const guards = context.guards.of([user.sysId], [], context.now())
    const protecting = guards.find((guard) => isGuardOf(guard, 'protected_user', user.sysId))
    if (protecting) {
        judgeProtected(context, write.statement, () => true)
        throw scimError(
            403,
            `Guard ${protecting.number} in ServiceNow protects user ${user.sysId}: SCIM changes nothing about it`,
        )
    }
    const ending = guards.find((guard) => isGuardOf(guard, 'terminated_user', user.sysId))
    if (!ending || !write.activates) return
    judgeProtected(context, write.statement, (path) => path === 'active')
    throw notBack(context, user, ending, write)
}

function judgeProtected({ account }: Context, { leaves }: Statement, concerns: (path: string) => boolean): void {
    const paths = leaves.map(({ path }) => path).filter(concerns)
    account.verdicts.push(...paths.map((path): Verdict => ({ path, code: 'protected' })))
}

/** The 409 for somebody who must not come back: with a review where an Okta id says whom it is about. */
function notBack(context: Context, user: UserRecord, { number }: Guard, { resource, identified }: UserWrite) {
    const own = fieldOf(user, OKTA_USER_ID)
    const oktaUserId = identified?.incoming.oktaUserId ?? own
    const said = `User ${user.sysId} was terminated: lift guard ${number} in ServiceNow`
    if (oktaUserId === '') return scimError(409, `${said}, then retry`, 'uniqueness')
    const whole = { ...resource, externalId: oktaUserId }
    const userName = typeof resource.userName === 'string' ? resource.userName : fieldOf(user, 'user_name')
    const incoming = incomingOf(context, whole, userName)
    const question: Identified = {
        decision: {
            situation: own === '' || own === oktaUserId ? 'linked-inactive' : 'rotated',
            reaction: 'review',
            user,
            candidates: [candidate(incoming, user)],
            reason: `guard ${number} says that this person was terminated`,
        },
        incoming,
        link: identified ? identified.link : context.identities.find(oktaUserId),
    }
    const addressed = context.method === 'POST' ? undefined : user
    const review = reviewFor(context, question, whole, addressed)
    return scimError(409, `${said} and retry, or leave it; see review ${review.number}`, 'uniqueness')
}
