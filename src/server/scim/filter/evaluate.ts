/** Tells whether a resource matches a filter (RFC 7644 section 3.4.2.2). */
import type { Attribute, ResourceType } from '../attribute.ts'
import { parseInstant } from '../date-time.ts'
import { foldName } from '../fold.ts'
import { isObject } from '../json.ts'
import type { JsonObject, JsonValue, ScimResource } from '../resource.ts'
import { findAttribute, namedAttribute } from '../schema/lookup.ts'
import type { AttributePath, CompareOperator, CompareValue, Filter } from './ast.ts'
import { checkFilter, comparedAttribute } from './check.ts'

/** A filter made ready to be asked many times. */
export type Matcher = (holder: JsonObject) => boolean
type Test = (given: JsonValue | undefined) => boolean

/** What a path of the filter leads to: the attribute and the values found there. */
interface Reached {
    readonly attribute: Attribute
    readonly valuesIn: (holder: JsonObject) => readonly (JsonValue | undefined)[]
}
type Reach = (path: AttributePath) => Reached | undefined

const SUBSTRING: readonly CompareOperator[] = ['co', 'sw', 'ew']

function listOf(value: JsonValue | undefined): readonly (JsonValue | undefined)[] {
    return Array.isArray(value) ? value : [value]
}

function isPresent(value: JsonValue | undefined): boolean {
    if (value === undefined || value === null || value === '') return false
    if (Array.isArray(value)) return value.some(isPresent)
    return typeof value !== 'object' || Object.keys(value).some((name) => isPresent(value[name]))
}

function ordered(operator: CompareOperator, left: string | number, right: string | number): boolean {
    if (operator === 'eq') return left === right
    if (operator === 'gt') return left > right
    if (operator === 'ge') return left >= right
    if (operator === 'lt') return left < right
    return left <= right
}

function comparesText(operator: CompareOperator, left: string, right: string): boolean {
    if (operator === 'co') return left.indexOf(right) >= 0
    if (operator === 'sw') return left.startsWith(right)
    if (operator === 'ew') return left.endsWith(right)
    return ordered(operator, left, right)
}

/** The test for any operator but `ne`, on a value that is there; a value of another type never passes. */
function comparison(leaf: Attribute, operator: CompareOperator, value: Exclude<CompareValue, null>): Test {
    if (typeof value === 'boolean') return (given) => given === value
    if (typeof value === 'number') return (given) => typeof given === 'number' && ordered(operator, given, value)
    if (leaf.type === 'dateTime' && SUBSTRING.indexOf(operator) < 0) {
        const right = parseInstant(value)
        return (given) => {
            const left = typeof given === 'string' ? parseInstant(given) : undefined
            return left !== undefined && right !== undefined && ordered(operator, left, right)
        }
    }
    if (leaf.caseExact || leaf.type === 'binary') {
        return (given) => typeof given === 'string' && comparesText(operator, given, value)
    }
    if (operator === 'eq' && leaf.uniqueness !== 'none') {
        // What the server would refuse as taken is found, or a client could neither create nor find it.
        const name = foldName(value)
        return (given) => typeof given === 'string' && foldName(given) === name
    }
    const folded = value.toLowerCase()
    return (given) => typeof given === 'string' && comparesText(operator, given.toLowerCase(), folded)
}

/** The test a comparison puts to each value, absent ones included: those are `ne` to everything but null. */
function valueTest(attribute: Attribute, operator: CompareOperator, value: CompareValue): Test {
    const unequal = operator === 'ne'
    if (value === null) return (given) => isPresent(given) === unequal
    const leaf = comparedAttribute(attribute) ?? attribute
    const compares = comparison(leaf, unequal ? 'eq' : operator, value)
    return (given) => {
        const actual = leaf !== attribute && isObject(given) ? given[leaf.name] : given
        return isPresent(actual) ? compares(actual) !== unequal : unequal
    }
}

function compareMatcher(filter: Filter & { kind: 'compare' }, reached: Reached): Matcher {
    const { operator, value } = filter
    if (value === null && filter.path.subAttribute === undefined) {
        // Whether an attribute is assigned is a question to all its values together.
        return (holder) => reached.valuesIn(holder).some(isPresent) === (operator === 'ne')
    }
    const test = valueTest(reached.attribute, operator, value)
    return (holder) => {
        const values = reached.valuesIn(holder)
        return values.length > 0 ? values.some(test) : test(undefined)
    }
}

function compile(filter: Filter, reach: Reach): Matcher {
    if ('operands' in filter) {
        const operands = filter.operands.map((operand) => compile(operand, reach))
        if (filter.kind === 'and') return (holder) => operands.every((matches) => matches(holder))
        return (holder) => operands.some((matches) => matches(holder))
    }
    if (filter.kind === 'not') {
        const operand = compile(filter.operand, reach)
        return (holder) => !operand(holder)
    }
    const reached = reach(filter.path)
    if (!reached) return () => false
    if (filter.kind === 'compare') return compareMatcher(filter, reached)
    if (filter.kind === 'present') return (holder) => reached.valuesIn(holder).some(isPresent)
    const matches = valueMatcher(filter.filter, reached.attribute)
    return (holder) => reached.valuesIn(holder).some((element) => isObject(element) && matches(element))
}

/**
 * Makes ready the filter in the brackets after the complex `attribute`; the matcher is asked with one of its values. The
 * filter has been checked with `checkValueFilter`.
 */
export function valueMatcher(filter: Filter, attribute: Attribute): Matcher {
    return compile(filter, (path) => {
        const found = namedAttribute(attribute.subAttributes ?? [], path.attribute)
        return found && { attribute: found, valuesIn: (element) => listOf(element[found.name]) }
    })
}

/**
 * Makes ready a filter that has been checked with `checkFilter`; the matcher is asked with resources (canonical names,
 * extensions under their URN) and answers by RFC 7644 section 3.4.2.2: strings by the attribute's caseExact, dateTimes as
 * instants, a multi-valued attribute when any value matches, a complex one without sub-attribute by its `value`, `ne`
 * and `eq null` true where nothing is assigned.
 */
export function resourceMatcher(filter: Filter, type: ResourceType): Matcher {
    return compile(filter, (path) => {
        const found = findAttribute(type, path)
        if (!found) return undefined
        const { attribute, subAttribute, extension } = found
        const valuesOf = (resource: ScimResource): readonly (JsonValue | undefined)[] => {
            const holder = extension === undefined ? resource : resource[extension]
            return listOf(isObject(holder) ? holder[attribute.name] : undefined)
        }
        if (!subAttribute) return { attribute, valuesIn: valuesOf }
        const inner = (element: JsonValue | undefined): JsonValue | undefined =>
            isObject(element) ? element[subAttribute.name] : undefined
        return { attribute: subAttribute, valuesIn: (resource) => valuesOf(resource).map(inner) }
    })
}

/**
 * Tells whether one resource matches a filter as `resourceMatcher` does. Throws 400 `invalidFilter` as `checkFilter`
 * does, whatever the resource holds.
 */
export function matchesFilter(filter: Filter, resource: ScimResource, type: ResourceType): boolean {
    checkFilter(filter, type)
    return resourceMatcher(filter, type)(resource)
}
