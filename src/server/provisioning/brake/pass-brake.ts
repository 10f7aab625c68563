/** Lets a change pass the brake, or holds it. */

import { isScimError, scimError, type ScimError } from '../../scim/error.ts'
import type { Context } from '../stores.ts'
import type { Brake, BrakedChange, Brakes, BrakeSettings, Passed, WaitingEntry, WaitingState } from './brake.ts'
import { isForgotten, isOff, minutesBefore, reachedLimit, refusedUntil, waitSeconds } from './limit.ts'
import { holdsAll, holdsAny, peopleText, withoutPeople, withPeople } from './people-list.ts'

/** What the brake does not look at. */
const NOT_BRAKED: Passed = { done: () => undefined, withdraw: () => undefined }

/**
 * Counts the change, and lets it pass when it stays within the limits or an administrator approved it. It is counted
 * before the sum is read: of simultaneous requests each sees the others, so never more than the limit pass together; some
 * may be held that need not. What is held waits for a decision, also when the window has moved on. Throws 429 with
 * Retry-After when it has to wait, 403 when an administrator refused it. Costs a write and a query, and a second query when the limit in per cent may be reached.
 */
export function passBrake(context: Pick<Context, 'brakes' | 'now'>, change: BrakedChange): Passed {
    const { brakes } = context
    const settings = brakes.settings()
    if (change.amount === 0 || isOff(settings[change.kind])) return NOT_BRAKED
    const at = context.now()
    const { kind, subject, amount } = change
    const countsFor = kind === 'removals' ? `${kind}:${subject}` : kind
    const own = brakes.count({ kind, countsFor, subject, people: peopleText(change.people), amount, at })
    try {
        return judged(brakes, settings, change, { own, countsFor, at })
    } catch (thrown) {
        if (!isScimError(thrown)) brakes.change(own, { state: 'withdrawn' })
        throw thrown
    }
}

interface Counted {
    /** The row that counts the change. */
    readonly own: string
    readonly countsFor: string
    readonly at: string
}

function judged(brakes: Brakes, settings: BrakeSettings, change: BrakedChange, counted: Counted): Passed {
    const { own, countsFor, at } = counted
    const { total, waits } = brakes.tally(countsFor, change.subject, minutesBefore(at, settings.windowMinutes))
    if (total < change.amount) throw new Error(`the brake does not see what it counted for ${countsFor}`)
    const waiting = waits ? brakes.waiting(countsFor, change.subject) : undefined
    const decided = waiting && decisionOn(waiting, change, at)
    if (waiting && decided === 'approved') {
        brakes.drop(own)
        return { done: () => settle(brakes, waiting, change), withdraw: () => undefined }
    }
    if (waiting?.brake && decided === 'refused') {
        brakes.drop(own)
        throw refusal(waiting.brake)
    }
    const limit =
        waiting && isHeld(waiting, change)
            ? UNDECIDED
            : reachedLimit(settings[change.kind], change, total, settings.windowMinutes)
    if (limit === undefined) {
        return {
            done: () => waiting && settle(brakes, waiting, change),
            withdraw: () => brakes.change(own, { state: 'withdrawn' }),
        }
    }
    const active = brakes.active(countsFor)
    // Somebody has decided since the row was read: what waits there is not to be moved to another brake.
    const isLate = waiting?.brake?.state === 'tripped' && active?.sysId !== waiting.brake.sysId
    if (isLate) return judged(brakes, settings, change, counted)
    throw hold(brakes, settings, change, { ...counted, waiting, active, limit, before: total - change.amount })
}

/** What an administrator decided about just this, as the brake says: its rows follow some at a time. */
function decisionOn({ brake, people }: WaitingEntry, change: BrakedChange, at: string): WaitingState {
    if (!brake || isForgotten(brake.decidedAt, at)) return 'held'
    const isRemoval = change.kind === 'removals'
    if (brake.state === 'approved') return !isRemoval || holdsAll(people, change.people) ? 'approved' : 'held'
    if (brake.state === 'refused') return !isRemoval || holdsAny(people, change.people) ? 'refused' : 'held'
    return 'held'
}

/** Why something waits on that the window has room for again. */
const UNDECIDED = 'this waits for a decision since more was to be taken away than the limit allows'

/** Does just this wait for a decision? The window alone decides nothing: a mistake would pass by and by. */
function isHeld({ state, people, brake }: WaitingEntry, change: BrakedChange): boolean {
    if (state !== 'held' || brake?.state !== 'tripped') return false
    return change.kind !== 'removals' || holdsAny(people, change.people)
}

/** It was written, so it waits no more; of a removal those wait who were not in it. */
function settle(brakes: Brakes, { sysId, people }: WaitingEntry, change: BrakedChange): void {
    if (change.kind === 'removals' && !holdsAny(people, change.people)) return
    const left = change.kind === 'removals' ? withoutPeople(people, change.people) : { people: '', amount: 0 }
    brakes.change(sysId, left.amount === 0 ? { state: 'let_through' } : left)
}

interface Reached extends Counted {
    readonly waiting: WaitingEntry | undefined
    /** The brake that is tripped already. */
    readonly active: Brake | undefined
    readonly limit: string
    /** What the window had taken before. */
    readonly before: number
}

/** Makes the change wait, and answers the error that says so. */
function hold(brakes: Brakes, settings: BrakeSettings, change: BrakedChange, reached: Reached): ScimError {
    const { own, countsFor, at, active, limit, before } = reached
    const { kind, subject } = change
    const group = kind === 'removals' ? subject : ''
    const brake = active ?? brakes.trip({ kind, group, countsFor, limit, counted: before, at })
    const isFirst = !reached.waiting && brakes.hold(own, { countsFor, subject }, brake.sysId, at)
    // Where it is not the first, another request of this subject waits already.
    const waiting = isFirst ? undefined : (reached.waiting ?? brakes.waiting(countsFor, subject))
    if (waiting) {
        brakes.drop(own)
        holdAgain(brakes, waiting, change, brake.sysId, at)
    } else if (!isFirst) {
        brakes.change(own, { state: 'withdrawn' })
    }
    brakes.recount(brake.sysId, at)
    const detail = `Brake ${brake.number}: ${limit}. An administrator has to approve it in ServiceNow`
    const attempts = waiting ? attemptsOf(waiting, change, brake.sysId) : 1
    return { ...scimError(429, detail), retryAfter: waitSeconds(settings.retrySeconds, attempts) }
}

function holdAgain(brakes: Brakes, waiting: WaitingEntry, change: BrakedChange, brake: string, at: string): void {
    // What was decided before is over; of what waits still nothing is lost.
    const wasDecided = isDecided(waiting, brake)
    const { people, amount } = wasDecided
        ? { people: peopleText(change.people), amount: change.amount }
        : change.kind === 'removals'
          ? withPeople(waiting.people, change.people)
          : waiting
    brakes.change(waiting.sysId, {
        // An administrator may decide at this moment: the state is written only where it changes.
        ...(wasDecided ? { state: 'held', brake } : {}),
        ...{ people, amount, attempts: attemptsOf(waiting, change, brake), lastAt: at },
    })
}

/** Did it wait at another brake, which was decided about, or is gone? */
function isDecided({ brake }: WaitingEntry, current: string): boolean {
    return brake?.sysId !== current
}

/** How often it was held, this time included. Another removal from the same group is no repetition. */
function attemptsOf(waiting: WaitingEntry, change: BrakedChange, brake: string): number {
    if (isDecided(waiting, brake)) return 1
    const { people, attempts } = waiting
    return change.kind === 'removals' && !holdsAll(people, change.people) ? attempts : attempts + 1
}

function refusal(brake: Brake): ScimError {
    const detail = `Brake ${brake.number}: an administrator refused this in ServiceNow. Undo it in Okta; it stays refused until ${refusedUntil(brake)} UTC`
    return scimError(403, detail)
}
