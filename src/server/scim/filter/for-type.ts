/** A filter seen by one of several resource types (RFC 7644 section 3.4.2.1). */
import type { ResourceType } from '../attribute.ts'
import { findAttribute } from '../schema/lookup.ts'
import type { AttributePath, Filter } from './ast.ts'

/**
 * The filter as far as it concerns resources of `type`: attributes the type does not have count as without a value, so
 * that a condition on one is decided. A boolean when all of it is.
 */
export function filterForType(filter: Filter, type: ResourceType): Filter | boolean {
    if (filter.kind === 'not') {
        const operand = filterForType(filter.operand, type)
        return typeof operand === 'boolean' ? !operand : { kind: 'not', operand }
    }
    if ('operands' in filter) {
        const deciding = filter.kind === 'or'
        const operands = filter.operands.map((operand) => filterForType(operand, type))
        if (operands.some((operand) => operand === deciding)) return deciding
        const open = operands.filter((operand): operand is Filter => typeof operand !== 'boolean')
        if (open.length === 0) return !deciding
        return open.length === 1 ? open[0]! : { kind: filter.kind, operands: open }
    }
    if (findAttribute(type, filter.path)) return filter
    if (filter.kind !== 'compare') return false
    return filter.value === null ? filter.operator === 'eq' : filter.operator === 'ne'
}

/** The first path of the filter that none of the types has, or undefined. */
export function unknownPath(filter: Filter, types: readonly ResourceType[]): AttributePath | undefined {
    if ('operands' in filter) {
        for (const operand of filter.operands) {
            const unknown = unknownPath(operand, types)
            if (unknown) return unknown
        }
        return undefined
    }
    if (filter.kind === 'not') return unknownPath(filter.operand, types)
    return types.some((type) => findAttribute(type, filter.path)) ? undefined : filter.path
}
