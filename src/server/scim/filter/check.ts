/** Refuses filters that ask for what the attributes do not have (RFC 7644 section 3.4.2.2, table 3). */
import type { Attribute, AttributeType, ResourceType } from '../attribute.ts'
import { formatAttributePath } from '../attribute-path.ts'
import { parseInstant } from '../date-time.ts'
import { scimError } from '../error.ts'
import { findAttribute, namedAttribute } from '../schema/lookup.ts'
import type { AttributePath, CompareOperator, CompareValue, Filter } from './ast.ts'

/** Finds the attribute a path ends at, and undefined for an unknown one. */
type Lookup = (path: AttributePath) => Attribute | undefined

const JSON_TYPE: Readonly<Record<Exclude<AttributeType, 'complex'>, 'string' | 'boolean' | 'number'>> = {
    string: 'string',
    reference: 'string',
    binary: 'string',
    dateTime: 'string',
    boolean: 'boolean',
    integer: 'number',
    decimal: 'number',
}

const EQUALITY: readonly CompareOperator[] = ['eq', 'ne']
const ORDER: readonly CompareOperator[] = ['gt', 'ge', 'lt', 'le']

/**
 * The attribute whose values are compared when a filter names `attribute`: itself, or the sub-attribute `value` of a
 * complex one (RFC 7643 section 2.4); undefined for a complex attribute without it.
 */
export function comparedAttribute(attribute: Attribute): Attribute | undefined {
    return attribute.type === 'complex' ? namedAttribute(attribute.subAttributes ?? [], 'value') : attribute
}

/** What is wrong with a comparison, or undefined. */
function problemOf(attribute: Attribute, operator: CompareOperator, value: CompareValue): string | undefined {
    if (value === null) {
        return EQUALITY.indexOf(operator) < 0 ? `cannot be compared with null by ${operator}` : undefined
    }
    const leaf = comparedAttribute(attribute)
    if (!leaf || leaf.type === 'complex') return 'is complex; name one of its sub-attributes'
    const wanted = JSON_TYPE[leaf.type]
    if (typeof value !== wanted) return `is a ${leaf.type}; compare it with a ${wanted}, not a ${typeof value}`
    if (leaf.type === 'boolean' && EQUALITY.indexOf(operator) < 0) return `is a boolean and has no ${operator}`
    if (leaf.type === 'binary' && ORDER.indexOf(operator) >= 0) return `is binary and has no ${operator}`
    const substring = EQUALITY.concat(ORDER).indexOf(operator) < 0
    if (wanted === 'number' && substring) return `is a number and has no ${operator}`
    if (leaf.type === 'dateTime' && !substring && parseInstant(value as string) === undefined) {
        return 'is a dateTime; compare it with one such as 2026-01-31T09:00:00Z'
    }
    return undefined
}

function checkWith(filter: Filter, lookup: Lookup): void {
    if ('operands' in filter) {
        filter.operands.forEach((operand) => checkWith(operand, lookup))
        return
    }
    if (filter.kind === 'not') return checkWith(filter.operand, lookup)
    const refuse = (problem: string): never => {
        throw scimError(400, `Filter: ${formatAttributePath(filter.path)} ${problem}`, 'invalidFilter')
    }
    const attribute = lookup(filter.path)
    if (!attribute || attribute.returned === 'never') return refuse('is not an attribute this server knows')
    if (filter.kind === 'compare') {
        const problem = problemOf(attribute, filter.operator, filter.value)
        if (problem !== undefined) refuse(problem)
    } else if (filter.kind === 'valuePath') {
        if (attribute.type !== 'complex') refuse('is not complex and takes no filter in brackets')
        checkValueFilter(filter.filter, attribute)
    }
}

/**
 * Checks a filter against a resource type before it is run: throws 400 `invalidFilter` naming the attribute when it is
 * unknown or never returned, has no such operator (order or substring on a boolean, order on binary), or is compared with
 * a value of another type.
 */
export function checkFilter(filter: Filter, type: ResourceType): void {
    checkWith(filter, (path) => {
        const found = findAttribute(type, path)
        if (!found || found.attribute.returned === 'never') return undefined
        return found.subAttribute ?? found.attribute
    })
}

/** The same for the filter in the brackets after `attribute`, whose paths name sub-attributes. */
export function checkValueFilter(filter: Filter, attribute: Attribute): void {
    checkWith(filter, (path) => {
        if (path.urn !== undefined || path.subAttribute !== undefined) return undefined
        return namedAttribute(attribute.subAttributes ?? [], path.attribute)
    })
}
