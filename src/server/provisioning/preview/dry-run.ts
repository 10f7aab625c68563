/** Runs an operation without its writes: the real stores are read, and what would be written is taken down. */

import { newAccount, type Account } from '../log/account.ts'
import { fieldOf, type UserRecord } from '../records.ts'
import type { NewReview } from '../review/review.ts'
import type { Context, References } from '../stores.ts'
import { displayNameOf } from '../kept-attributes.ts'
import { dryGroups } from './dry-groups.ts'
import { dryIdentities } from './dry-identities.ts'
import { dryReviews } from './dry-reviews.ts'
import { dryUsers, type DryUsers } from './dry-users.ts'
import { writeList, type PlannedWrite } from './planned-writes.ts'

export interface DryContext extends Context {
    /** What would have been written so far, in order. */
    readonly writes: readonly PlannedWrite[]
    /** The run's own account, so that nothing of it gets into that of the request it is part of. */
    readonly account: Account
    /** The review that would have been opened. */
    openedReview(): NewReview | undefined
}

/**
 * A context whose stores read through to those of `context` and write nothing; what the run wrote is seen by its later
 * reads. `callerId` is the integration user the run is for, `''` for nobody in particular. What business rules, data
 * policies and ACLs would say to a write is not known. Each member of each store stands here by name: a new one that
 * nobody has thought about does not compile.
 */
export function dryRun(context: Context, callerId: string): DryContext {
    const list = writeList()
    const now = () => context.now()
    const newSysId = () => context.newSysId()
    const users = dryUsers(context.users, list, context.callerId, now)
    const reviews = dryReviews(context.reviews, list, newSysId)
    return {
        users,
        identities: dryIdentities(context.identities, list, newSysId),
        matching: context.matching,
        reviews,
        references: dryReferences(context.references, users),
        groups: dryGroups(context.groups, list, now, newSysId),
        limits: context.limits,
        now,
        newSysId,
        callerId,
        baseUrl: context.baseUrl,
        method: context.method,
        note: () => undefined,
        writes: list.writes,
        account: newAccount(),
        openedReview: reviews.opened,
    }
}

/** References are only read; people whom the run changed or created are found as they would be. */
function dryReferences(real: References, users: DryUsers): References {
    const isKeyOf = (user: UserRecord, value: string) =>
        user.sysId === value || fieldOf(user, 'user_name').toLowerCase() === value.toLowerCase()
    return {
        byName: (table, name) => real.byName(table, name),
        names(table, sysIds) {
            const names = real.names(table, sysIds)
            if (table !== 'sys_user') return names
            const created = users.created().filter(({ sysId }) => sysIds.indexOf(sysId) >= 0)
            return { ...names, ...Object.fromEntries(created.map((user) => [user.sysId, displayNameOf(user)])) }
        },
        people: (value) => [
            ...real.people(value).map(users.asPlanned),
            ...users.created().filter((user) => isKeyOf(user, value)),
        ],
    }
}
