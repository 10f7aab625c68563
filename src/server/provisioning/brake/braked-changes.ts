/** What requests take away, as the brake counts it. */

import { isScimError } from '../../scim/error.ts'
import type { MemberDelta } from '../apply-members.ts'
import type { Verdict } from '../authority/verdict.ts'
import { MEMBERS_REVISION, OKTA_USER_ID, RETIRED_AT, type GroupRecord, type UserRecord } from '../records.ts'
import type { Context } from '../stores.ts'
import type { BrakedChange, Passed } from './brake.ts'
import { passBrake } from './pass-brake.ts'

/**
 * Does `write` if the brake lets the change pass. `taken` is to be called when the change was written for good: whatever is
 * thrown before takes back that it was counted. `verdict` is what the log says of a change that has to wait. Throws what
 * passBrake and `write` throw.
 */
export function throughBrake<Result>(
    context: Context,
    change: BrakedChange,
    verdict: Verdict | undefined,
    write: (taken: () => void) => Result,
): Result {
    const passed = pass(context, change, verdict)
    let isTaken = false
    try {
        const result = write(() => {
            isTaken = true
            noted(context, change, passed.done)
        })
        if (!isTaken) noted(context, change, passed.withdraw)
        return result
    } catch (thrown) {
        if (!isTaken) noted(context, change, passed.withdraw)
        throw thrown
    }
}

function pass(context: Context, change: BrakedChange, verdict: Verdict | undefined): Passed {
    try {
        return passBrake(context, change)
    } catch (thrown) {
        if (isScimError(thrown) && thrown.status === 429) {
            context.account.action = 'held'
            if (verdict) context.account.verdicts = [verdict]
        }
        throw thrown
    }
}

/** What cannot be written down must not hide what became of the request. */
function noted(context: Context, { kind, subject }: BrakedChange, work: () => void): void {
    try {
        work()
    } catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown)
        context.note(`${kind} of ${subject}: the brake could not be told: ${reason}`)
    }
}

/** A person is deactivated. The population: active people with an Okta id. */
export function deactivation({ users }: Context, user: UserRecord): BrakedChange {
    const population = () =>
        users.count([
            [{ field: 'active', operator: '=', value: 'true' }],
            [{ field: OKTA_USER_ID, operator: 'ISNOTEMPTY', value: '' }],
        ])
    return { kind: 'deactivations', subject: user.sysId, people: [], amount: 1, population }
}

/** People are taken out of a group. The population: its members. */
export function removals(group: GroupRecord, { removeRows, rowsBefore }: MemberDelta): BrakedChange {
    const people = [...new Set(removeRows.map(({ user }) => user))]
    return { kind: 'removals', subject: group.sysId, people, amount: people.length, population: () => rowsBefore }
}

/** A group is retired, with all its members. The population: groups whose members came from Okta, and that live. */
export function retirement({ groups }: Context, group: GroupRecord): BrakedChange {
    const population = () =>
        groups.count([
            [{ field: RETIRED_AT, operator: 'ISEMPTY', value: '' }],
            [{ field: MEMBERS_REVISION, operator: 'ISNOTEMPTY', value: '' }],
        ])
    return { kind: 'retirements', subject: group.sysId, people: [], amount: 1, population }
}
