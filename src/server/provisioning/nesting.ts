/** Groups within groups: the platform knows one parent per group, and no circle (Okta and RFC 7643 know neither rule). */

import { scimError } from '../scim/error.ts'
import { shown } from './outcome.ts'
import { fieldOf, isRetired, type GroupRecord } from './records.ts'
import type { Context } from './stores.ts'

/** Deepest nesting that is followed. */
export const DEEPEST_NESTING = 20

/**
 * Refuses to put `children` into `group` with 400 `invalidValue` when one of them is the group itself or an ancestor of
 * it, or is nested in another group already.
 */
export function checkNesting(context: Context, group: GroupRecord, children: readonly GroupRecord[]): void {
    if (children.length === 0) return
    const parents = children.map((child) => fieldOf(child, 'parent')).filter((id) => id !== '')
    const living = parents.length > 0 ? context.groups.readAll(parents).filter((parent) => !isRetired(parent)) : []
    for (const child of children) {
        const parent = living.find(({ sysId }) => sysId === fieldOf(child, 'parent'))
        if (!parent) continue
        throw invalid(
            `Group ${shown(fieldOf(child, 'name'))} is nested in ${shown(fieldOf(parent, 'name'))} (${parent.sysId}) already, ` +
                'and ServiceNow allows one parent. Remove it there first',
        )
    }
    const ancestors = ancestorsOf(context, group)
    const circle = children.find(({ sysId }) => ancestors.indexOf(sysId) >= 0)
    if (circle) throw invalid(`Group ${shown(fieldOf(circle, 'name'))} contains this group already`)
}

/** The group itself and those it is nested in, from the inside out; at most DEEPEST_NESTING. */
export function ancestorsOf(context: Context, group: GroupRecord): string[] {
    const ids = [group.sysId]
    let parent = fieldOf(group, 'parent')
    while (parent !== '' && ids.indexOf(parent) < 0 && ids.length < DEEPEST_NESTING) {
        ids.push(parent)
        const next = context.groups.readAll([parent])[0]
        parent = next ? fieldOf(next, 'parent') : ''
    }
    return ids
}

function invalid(detail: string) {
    return scimError(400, detail, 'invalidValue')
}
