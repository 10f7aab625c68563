/** Reads the values that an attribute path leads to in a resource. */

import type { ResourceType } from './attribute.ts'
import { splitAttributePath } from './attribute-path.ts'
import { isObject } from './json.ts'
import type { JsonValue, ScimResource } from './resource.ts'
import { findAttribute } from './schema/lookup.ts'

/** Values of an attribute as text, none when it is absent or empty. */
export type ValueReader = (resource: ScimResource) => string[]

/**
 * A reader for a path such as `userName`, `name.familyName`, `emails` (its `value`s) or
 * `urn:…:enterprise:2.0:User:employeeNumber`, spelled as the schema spells it in the resource. Undefined for a path that
 * the type does not have, or that leads to no text.
 */
export function valueReader(type: ResourceType, path: string): ValueReader | undefined {
    const parsed = splitAttributePath(path.trim())
    const found = parsed && findAttribute(type, parsed)
    if (!found) return undefined
    const { attribute, extension } = found
    const sub = found.subAttribute ?? attribute.subAttributes?.find(({ name }) => name === 'value')
    const leaf = sub ?? attribute
    if (leaf.type !== 'string' && leaf.type !== 'reference') return undefined
    return (resource) => {
        const holder = extension === undefined ? resource : resource[extension]
        const value = isObject(holder) ? holder[attribute.name] : undefined
        const values = Array.isArray(value) ? value : [value]
        return values.map((each) => textOf(sub && isObject(each) ? each[sub.name] : each)).filter((text) => text !== '')
    }
}

function textOf(value: JsonValue | undefined): string {
    return typeof value === 'string' ? value.trim() : ''
}
