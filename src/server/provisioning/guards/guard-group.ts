/** Takes out of a change to a group what guards forbid, so that the rest of the request can be done. */

import { scimError, type ScimError } from '../../scim/error.ts'
import { isEmptyDelta, type MemberDelta } from '../apply-members.ts'
import type { Verdict } from '../authority/verdict.ts'
import { LONGEST_DETAIL, shown } from '../outcome.ts'
import { fieldOf, type GroupRecord } from '../records.ts'
import type { Statement } from '../statement.ts'
import type { Context } from '../stores.ts'
import { isGuardOf, type Guard } from './guard.ts'
import { privilegeOf } from './privileged-group.ts'

/** What may be done, and what the request is answered with afterwards. */
export interface GuardedDelta {
    readonly delta: MemberDelta
    /** The 403 for what was taken out; absent when nothing was. */
    readonly refused?: ScimError
}

export interface GuardTerms {
    /** What becomes of the rest of the request, in words. */
    readonly rest?: string
    /** sys_id of the group that the group itself is taken out of; `''` for none. */
    readonly leaves?: string
}

/**
 * To be asked once, before anything is written. Protected people and groups neither come nor go, and nobody comes into a
 * group that grants a privileged role, unless a guard allows it. `group` is undefined for one that is not there yet, which
 * grants nothing. Throws 403 when the group itself is protected, also where only its own attributes change. One query;
 * where somebody is added another, and more where the group has parents or grants roles.
 */
export function guardGroup(
    context: Context,
    group: GroupRecord | undefined,
    statement: Statement | undefined,
    delta: MemberDelta,
    { rest = 'The rest is done', leaves = '' }: GuardTerms = {},
): GuardedDelta {
    const { addUsers, removeRows, addGroups, removeGroups } = delta
    const users = new Set([...addUsers, ...removeRows.map(({ user }) => user)])
    const nested = [...addGroups, ...removeGroups].map(({ sysId }) => sysId)
    const around = leaves === '' ? [] : [leaves]
    const groups = [...(group ? [group.sysId] : []), ...nested, ...around]
    if (users.size + groups.length === 0) return { delta }
    const guards = context.guards.of([...users], groups, context.now())
    const own = group && guards.find((guard) => isGuardOf(guard, 'protected_group', group.sysId))
    if (own) throw protectedGroup(context, own, statement, delta)

    const hits: Guard[] = []
    const passes = (kind: 'protected_user' | 'protected_group', subject: string): boolean => {
        const guard = guards.find((each) => isGuardOf(each, kind, subject))
        if (guard) hits.push(guard)
        return guard === undefined
    }
    const free: MemberDelta = {
        ...delta,
        addUsers: addUsers.filter((user) => passes('protected_user', user)),
        removeRows: removeRows.filter(({ user }) => passes('protected_user', user)),
        addGroups: addGroups.filter(({ sysId }) => passes('protected_group', sysId)),
        removeGroups: removeGroups.filter(({ sysId }) => passes('protected_group', sysId)),
    }
    around.forEach((outer) => passes('protected_group', outer))
    const comes = free.addUsers.length + free.addGroups.length > 0
    const isAllowed = group && guards.some((guard) => isGuardOf(guard, 'allowed_group', group.sysId))
    const privilege = group && comes && !isAllowed ? privilegeOf(context, group) : ''
    const left = privilege === '' ? free : { ...free, addUsers: [], addGroups: [] }
    const reasons = [
        ...(hits.length > 0 ? [protects(hits)] : []),
        ...(group && privilege !== '' ? [grants(group, privilege, hits.length > 0 ? 24 : 40)] : []),
    ]
    if (reasons.length === 0) return { delta }
    const detail = `${cutTo(LONGEST_DETAIL - rest.length - 2, reasons.join('; '))}. ${rest}`
    return { delta: left, refused: scimError(403, detail) }
}

function protectedGroup({ account }: Context, guard: Guard, statement: Statement | undefined, delta: MemberDelta) {
    const paths = (statement?.leaves ?? []).map(({ path }) => path)
    if (!isEmptyDelta(delta)) paths.push('members')
    account.verdicts.push(...paths.map((path): Verdict => ({ path, code: 'protected' })))
    return scimError(
        403,
        `Guard ${guard.number} in ServiceNow protects group ${guard.subject}: SCIM changes nothing about it`,
    )
}

function cutTo(length: number, text: string): string {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

/** `most` is how many characters of the group's name are repeated. */
function grants(group: GroupRecord, privilege: string, most: number): string {
    const name = shown(cutTo(most, fieldOf(group, 'name')))
    return `${name} grants ${privilege}: SCIM adds nobody, unless a guard allows it`
}

function protects([first, ...others]: readonly Guard[]): string {
    const what = first!.kind === 'protected_group' ? 'group' : 'user'
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    return `Guard ${first!.number} protects ${what} ${first!.subject}${more}`
}
