/** A PATCH on a group, taken apart: operations on members become edits of sets, the others stay operations. */

import { scimError } from '../scim/error.ts'
import { valueMatcher } from '../scim/filter/evaluate.ts'
import { checkValueFilter } from '../scim/filter/check.ts'
import { isObject } from '../scim/json.ts'
import type { PatchOperation, PatchPath } from '../scim/patch/operation.ts'
import { forOperation } from '../scim/patch/parse.ts'
import type { JsonObject, JsonValue } from '../scim/resource.ts'
import { GROUP_SCHEMA } from '../scim/schema/group.ts'
import { namedAttribute, sameName } from '../scim/schema/lookup.ts'
import { GROUP_URN } from '../scim/schema/urns.ts'
import {
    addMembers,
    idsOfFilter,
    memberIds,
    noEdits,
    removeMembers,
    replaceMembers,
    type MemberEdits,
} from './member-edits.ts'

/** Answers the members of the group and those of `added` who exist, as the schema has them. */
export type MemberReader = (added: readonly string[]) => readonly JsonObject[]

export interface GroupPatch {
    readonly edits: MemberEdits
    /** What is left for the attributes besides members, in order. */
    readonly others: readonly PatchOperation[]
    /** The index in the request of each of them. */
    readonly places: readonly number[]
}

/**
 * Takes the operations apart. `readMembers` is asked only for a filter that says more than `value eq`. Taking out somebody
 * who is no member is no error, so that a repeated request ends as the first did. Throws 400 `invalidValue`, 400 `mutability` for a change within a member, 400 `invalidFilter`.
 */
export function splitGroupPatch(operations: readonly PatchOperation[], readMembers: MemberReader): GroupPatch {
    const edits = noEdits()
    const others: PatchOperation[] = []
    const places: number[] = []
    const leave = (operation: PatchOperation, index: number) => {
        others.push(operation)
        places.push(index)
    }
    operations.forEach((operation, index) =>
        forOperation(index, () => {
            const { op, path, value } = operation
            if (path && isMembers(path)) {
                applyToMembers(edits, operation, path, readMembers)
            } else if (op !== 'remove' && isObject(value) && (!path || isCoreUrn(path))) {
                leave({ ...operation, value: withoutMembers(edits, op, value) }, index)
            } else {
                leave(operation, index)
            }
        }),
    )
    return { edits, others, places }
}

function isMembers(path: PatchPath): boolean {
    return sameName(path.attribute, 'members') && (path.urn === undefined || sameName(path.urn, GROUP_URN))
}

function isCoreUrn(path: PatchPath): boolean {
    return path.urn !== undefined && sameName(`${path.urn}:${path.attribute}`, GROUP_URN)
}

/** A value without path may hold members among other attributes, also below the URN of the schema. */
function withoutMembers(edits: MemberEdits, op: PatchOperation['op'], value: JsonObject): JsonObject {
    const isKey = (name: string) => sameName(name, 'members') || sameName(name, `${GROUP_URN}:members`)
    const rest: [string, JsonValue][] = []
    for (const name of Object.keys(value)) {
        const given = value[name]!
        // null among other attributes says nothing about members: clients serialise what they do not know that way.
        if (isKey(name) && given === null) continue
        if (isKey(name)) put(edits, op, given)
        else if (sameName(name, GROUP_URN) && isObject(given)) rest.push([name, withoutMembers(edits, op, given)])
        else rest.push([name, given])
    }
    return Object.fromEntries(rest)
}

function put(edits: MemberEdits, op: PatchOperation['op'], value: JsonValue | undefined): void {
    if (op === 'replace') replaceMembers(edits, memberIds(value))
    else addMembers(edits, memberIds(value))
}

function applyToMembers(
    edits: MemberEdits,
    { op, value }: PatchOperation,
    path: PatchPath,
    readMembers: MemberReader,
): void {
    if (path.subAttribute !== undefined || (path.filter && op !== 'remove')) {
        throw scimError(400, 'A member cannot be changed; remove it and add another', 'mutability')
    }
    if (op !== 'remove') return put(edits, op, value)
    if (path.filter) {
        removeMembers(edits, idsOfFilter(path.filter) ?? matching(edits, path, readMembers))
    } else if (value === undefined || value === null) {
        replaceMembers(edits, [])
    } else {
        // An empty list names nobody; taken for "all", it would empty the group.
        removeMembers(edits, memberIds(value))
    }
}

const MEMBERS = namedAttribute(GROUP_SCHEMA.attributes, 'members')!

/** The members a filter picks, as they are after the edits so far. */
function matching(edits: MemberEdits, { filter }: PatchPath, readMembers: MemberReader): string[] {
    checkValueFilter(filter!, MEMBERS)
    const isThere = (id: string) => edits.added.has(id) || (edits.base === 'current' && !edits.removed.has(id))
    return readMembers([...edits.added])
        .filter(valueMatcher(filter!, MEMBERS))
        .map((member) => String(member.value))
        .filter(isThere)
}
