/** Which attributes an answer needs, so that nothing else has to be read for it (RFC 7644 section 3.9). */
import type { Attribute, ResourceType } from './attribute.ts'
import type { AttributePath, Filter } from './filter/ast.ts'
import type { Projection } from './projection.ts'
import { findAttribute, findExtension, sameName, topAttributes } from './schema/lookup.ts'

/**
 * Is the attribute needed? `name` is canonical, `groups` or `manager.displayName`; `extension` the URN of the extension
 * it belongs to.
 */
export type Wanted = (name: string, extension?: string) => boolean

interface Place {
    readonly attribute: Attribute
    readonly sub?: Attribute
}

function placeOf(type: ResourceType, name: string, extension: string | undefined): Place | undefined {
    const [first, second] = name.split('.')
    const schema = extension === undefined ? undefined : findExtension(type, extension)
    const attribute = (schema ? schema.attributes : topAttributes(type)).find((each) => each.name === first)
    if (!attribute) return undefined
    const sub = (attribute.subAttributes ?? []).find((each) => each.name === second)
    return sub ? { attribute, sub } : { attribute }
}

/** What a projection returns; a sub-attribute that is returned on request only when it is named itself. */
export function returnedBy(type: ResourceType, projection: Projection): Wanted {
    return (name, extension) => {
        const place = placeOf(type, name, extension)
        if (!place) return false
        const leaf = place.sub ?? place.attribute
        const schema = (extension !== undefined && findExtension(type, extension)) || type.schema
        const naming = (whole: boolean) =>
            projection.names.some(({ text, path }) => {
                if (whole && schema.attributes.indexOf(place.attribute) >= 0 && sameName(text, schema.id)) return true
                const found = findAttribute(type, path)
                if (!found || found.attribute !== place.attribute || found.extension !== extension) return false
                if (place.sub) return found.subAttribute === place.sub || (whole && !found.subAttribute)
                return projection.mode === 'only' || !found.subAttribute
            })
        if (projection.mode === 'only') return naming(leaf.returned === 'default' || !place.sub)
        return leaf.returned === 'default' && !(projection.mode === 'without' && naming(true))
    }
}

/** What is returned when the client names nothing. */
export function returnedByDefault(type: ResourceType): Wanted {
    return returnedBy(type, { mode: 'default', names: [] })
}

/** What a filter and a sort look at. */
export function mentionedIn(type: ResourceType, filter: Filter | undefined, sortBy: AttributePath | undefined): Wanted {
    const paths = [...(filter ? pathsOf(filter) : []), ...(sortBy ? [sortBy] : [])]
    return (name, extension) => {
        const place = placeOf(type, name, extension)
        return paths.some((path) => {
            const found = findAttribute(type, path)
            if (!found || !place || found.attribute !== place.attribute || found.extension !== extension) return false
            return !place.sub || !found.subAttribute || found.subAttribute === place.sub
        })
    }
}

/** What at least one of them wants. */
export function anyOf(...wanted: readonly Wanted[]): Wanted {
    return (name, extension) => wanted.some((wants) => wants(name, extension))
}

function pathsOf(filter: Filter): AttributePath[] {
    if ('operands' in filter) return filter.operands.flatMap(pathsOf)
    if (filter.kind === 'not') return pathsOf(filter.operand)
    return [filter.path]
}
