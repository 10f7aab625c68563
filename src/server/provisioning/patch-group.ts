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

export interface GroupPatch {
    readonly edits: MemberEdits
    /** What is left for the attributes besides members, in order; each with its place in the request. */
    readonly others: readonly PatchOperation[]
}

/**
 * Takes the operations apart. `readMembers` answers the members as the schema has them; it is asked only for a filter
 * that says more than `value eq`. Taking out somebody who is no member is no error, so that a repeated request ends as
 * the first did. Throws 400 `invalidValue`, 400 `mutability` for a change within a member, 400 `invalidFilter`.
 */
export function splitGroupPatch(
    operations: readonly PatchOperation[],
    readMembers: () => readonly JsonObject[],
): GroupPatch {
    const edits = noEdits()
    const others: PatchOperation[] = []
    operations.forEach((operation, index) =>
        forOperation(index, () => {
            const { op, path, value } = operation
            if (path && isMembers(path)) {
                applyToMembers(edits, operation, path, readMembers)
            } else if (op !== 'remove' && isObject(value) && (!path || isCoreUrn(path))) {
                others.push(withoutMembers(edits, operation, value))
            } else {
                others.push(operation)
            }
        }),
    )
    return { edits, others }
}

function isMembers(path: PatchPath): boolean {
    return sameName(path.attribute, 'members') && (path.urn === undefined || sameName(path.urn, GROUP_URN))
}

function isCoreUrn(path: PatchPath): boolean {
    return path.urn !== undefined && sameName(`${path.urn}:${path.attribute}`, GROUP_URN)
}

/** A value without path may hold members among other attributes. */
function withoutMembers(edits: MemberEdits, operation: PatchOperation, value: JsonObject): PatchOperation {
    const isKey = (name: string) => sameName(name, 'members') || sameName(name, `${GROUP_URN}:members`)
    const keys = Object.keys(value).filter(isKey)
    if (keys.length === 0) return operation
    // null among other attributes says nothing about members: clients serialise what they do not know that way.
    for (const key of keys) if (value[key] !== null) put(edits, operation.op, value[key])
    const rest = Object.keys(value).filter((name) => !isKey(name))
    return { ...operation, value: Object.fromEntries(rest.map((name) => [name, value[name]!])) }
}

function put(edits: MemberEdits, op: PatchOperation['op'], value: JsonValue | undefined): void {
    if (op === 'replace') replaceMembers(edits, memberIds(value))
    else addMembers(edits, memberIds(value))
}

function applyToMembers(
    edits: MemberEdits,
    { op, value }: PatchOperation,
    path: PatchPath,
    readMembers: () => readonly JsonObject[],
): void {
    if (path.subAttribute !== undefined || (path.filter && op !== 'remove')) {
        throw scimError(400, 'A member cannot be changed; remove it and add another', 'mutability')
    }
    if (op !== 'remove') return put(edits, op, value)
    if (path.filter) {
        removeMembers(edits, idsOfFilter(path.filter) ?? matching(edits, path, readMembers()))
    } else if (value === undefined || value === null) {
        replaceMembers(edits, [])
    } else {
        // An empty list names nobody; taken for "all", it would empty the group.
        removeMembers(edits, memberIds(value))
    }
}

const MEMBERS = namedAttribute(GROUP_SCHEMA.attributes, 'members')!

/** The members a filter picks, as they are after the edits so far; of one just added only the id is known. */
function matching(edits: MemberEdits, { filter }: PatchPath, members: readonly JsonObject[]): string[] {
    checkValueFilter(filter!, MEMBERS)
    const stay = edits.base === 'current' ? members.filter((member) => !edits.removed.has(String(member.value))) : []
    const ids = new Set(stay.map((member) => String(member.value)))
    const added = [...edits.added].filter((id) => !ids.has(id)).map((id): JsonObject => ({ value: id }))
    const matches = valueMatcher(filter!, MEMBERS)
    return [...stay, ...added].filter(matches).map((member) => String(member.value))
}
