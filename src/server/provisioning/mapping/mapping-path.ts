/** The SCIM paths that a mapping may name. */

import { splitAttributePath } from '../../scim/attribute-path.ts'
import { findAttribute, findExtension } from '../../scim/schema/lookup.ts'
import { USER_TYPE } from '../../scim/schema/resource-types.ts'
import type { Taking } from '../authority/configuration.ts'
import type { Place } from './user-mapping.ts'

const TYPED = /^([A-Za-z][A-Za-z0-9]*)\[type eq "([A-Za-z0-9 ._-]{1,40})"\]\.([A-Za-z$][A-Za-z0-9]*)$/

/**
 * Where in a user the path leads: `title`, `name.givenName`, `emails[type eq "work"].value`, `urn:…:User:badge`,
 * `urn:…:enterprise:2.0:User:manager.value`. Undefined for what is no such path, or no attribute of the core schema.
 */
export function placeOf(path: string, takes: Taking): Place | undefined {
    const typed = TYPED.exec(path)
    if (typed) {
        const [, attribute, type, sub] = typed as unknown as [string, string, string, string]
        const found = findAttribute(USER_TYPE, { attribute, subAttribute: sub })
        if (!found?.attribute.multiValued) return undefined
        return { kind: 'typed', attribute: found.attribute.name, type: type.toLowerCase(), sub, any: takes }
    }
    const parsed = splitAttributePath(path)
    if (!parsed) return undefined
    const { urn, attribute, subAttribute } = parsed
    if (urn !== undefined) {
        const known = findExtension(USER_TYPE, urn)
        return {
            kind: 'extension',
            urn: known?.id ?? urn,
            name: attribute,
            ...(subAttribute === undefined ? {} : { sub: subAttribute }),
        }
    }
    const found = findAttribute(USER_TYPE, parsed)
    if (!found || found.attribute.multiValued) return undefined
    return { kind: 'attribute', names: [attribute, ...(subAttribute === undefined ? [] : [subAttribute])] }
}
