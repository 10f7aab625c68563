/** Runs an operation without its writes: the real stores are read, and what would be written is taken down. */

import type { NewReview } from '../review/review.ts'
import type { Context } from '../stores.ts'
import { dryBrakes } from './dry-brakes.ts'
import { dryConflicts } from './dry-conflicts.ts'
import { dryGroups } from './dry-groups.ts'
import { dryHandovers } from './dry-handovers.ts'
import { dryGuards } from './dry-guards.ts'
import { dryIdentities } from './dry-identities.ts'
import { dryPendings } from './dry-pendings.ts'
import { dryReferences } from './dry-references.ts'
import { dryReviews } from './dry-reviews.ts'
import { dryUsers } from './dry-users.ts'
import { writeList, type PlannedWrite } from './planned-writes.ts'

export interface DryContext extends Context {
    /** What would have been written so far, in order. */
    readonly writes: readonly PlannedWrite[]
    /** The review that would have been opened. */
    openedReview(): NewReview | undefined
}

/**
 * A context whose stores read through to those of `context` and write nothing; what the run wrote is seen by its later
 * reads. Its account is the context's, which has to be one that no log is written from. `callerId` is the integration
 * user the run is for, `''` for nobody in particular. What business rules, data policies and ACLs would say to a write is
 * not known. Each member of each store stands here by name: a new one that nobody has thought about does not compile.
 */
export function dryRun(context: Context, callerId: string): DryContext {
    const list = writeList()
    const now = () => context.now()
    const newSysId = () => context.newSysId()
    const users = dryUsers(context.users, list, context.callerId, now)
    const reviews = dryReviews(context.reviews, list, newSysId)
    return {
        settings: context.settings,
        mapping: context.mapping,
        users,
        identities: dryIdentities(context.identities, list, newSysId),
        matching: context.matching,
        reviews,
        references: dryReferences(context.references, list, users),
        pendings: dryPendings(context.pendings, list, newSysId),
        handovers: dryHandovers(context.handovers, list, newSysId),
        brakes: dryBrakes(context.brakes, list, newSysId),
        conflicts: dryConflicts(context.conflicts, list, newSysId),
        guards: dryGuards(context.guards),
        groups: dryGroups(context.groups, list, now, newSysId),
        limits: context.limits,
        now,
        newSysId,
        callerId,
        baseUrl: context.baseUrl,
        method: context.method,
        note: () => undefined,
        writes: list.writes,
        account: context.account,
        openedReview: reviews.opened,
    }
}
