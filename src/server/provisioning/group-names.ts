/** Names of groups: which of them are taken, for people as for the platform. */

import type { ScimError } from '../scim/error.ts'
import { foldName } from '../scim/fold.ts'
import { groupNameTaken, writeRefused } from './outcome.ts'
import { fieldOf, isRetired, type GroupRecord } from './records.ts'
import type { Context } from './stores.ts'

/** Throws 409 `uniqueness` when another living group has this name. */
export function refuseTakenName(context: Context, name: string, group?: GroupRecord): void {
    const holder = context.groups
        .named(name)
        .find((other) => other.sysId !== group?.sysId && !isRetired(other) && hasName(other, name))
    if (holder) throw groupNameTaken(name, holder)
}

/** Why the platform refused a group: where its names are unique, one that SCIM does not see may have this one. */
export function refusal(
    context: Context,
    what: string,
    text: string,
    name: string | undefined,
    group?: GroupRecord,
): ScimError {
    const holder =
        name === undefined ? undefined : context.groups.named(name).find(({ sysId }) => sysId !== group?.sysId)
    return name !== undefined && holder ? groupNameTaken(name, holder) : writeRefused(what, text)
}

/** Compares names as people read them: letter case and trailing spaces do not count. */
export function hasName(group: GroupRecord, name: string): boolean {
    return foldName(fieldOf(group, 'name')) === foldName(name)
}
