/** Why an attribute that was sent had no effect, as far as the schemas tell. */

import type { ResourceType } from '../../scim/attribute.ts'
import { splitAttributePath } from '../../scim/attribute-path.ts'
import { findAttribute, sameName } from '../../scim/schema/lookup.ts'
import type { Verdict, VerdictCode } from '../authority/verdict.ts'

/** Attributes that SCIM knows and that are never taken from a client, by the resource type that has them. */
const BY_RULE: Readonly<Record<string, readonly string[]>> = { User: ['password', 'groups'], Group: ['password'] }

/**
 * A verdict for each of the paths that coercion or a PATCH left out (`password`, `name.nick`, `urn:…:User:manager.displayName`,
 * `emails[…].nick`): ignored by rule, because it is read only, or because nothing is mapped to it.
 */
export function ignoredVerdicts(type: ResourceType, ignored: readonly string[]): Verdict[] {
    return ignored.map((path): Verdict => ({ path, code: codeOf(type, path) }))
}

function codeOf(type: ResourceType, given: string): VerdictCode {
    const path = splitAttributePath(given.replace('[…]', ''))
    if (!path) return 'notMapped'
    const isCore = path.urn === undefined || sameName(path.urn, type.schema.id)
    const names = BY_RULE[type.name] ?? []
    if (isCore && names.some((name) => sameName(name, path.attribute))) return 'byRule'
    const whole = findAttribute(type, { ...path, subAttribute: undefined })
    const found = findAttribute(type, path)
    const isReadOnly = [whole?.attribute, found?.subAttribute].some((each) => each?.mutability === 'readOnly')
    return isReadOnly ? 'readOnly' : 'notMapped'
}
