/** Tells whether a resource matches a filter (RFC 7644 section 3.4.2.2). */
import type { Attribute, ResourceType } from '../attribute.ts'
import { parseInstant } from '../date-time.ts'
import { isObject } from '../json.ts'
import type { JsonObject, JsonValue, ScimResource } from '../resource.ts'
import { findAttribute, namedAttribute } from '../schema/lookup.ts'
import type { AttributePath, CompareOperator, CompareValue, Filter } from './ast.ts'
import { checkFilter, comparedAttribute } from './check.ts'

/** What a path of the filter leads to: the attribute and the values found there. */
interface Reached {
    readonly attribute: Attribute
    readonly values: readonly (JsonValue | undefined)[]
}
type Reach = (path: AttributePath) => Reached | undefined

function valuesOf(value: JsonValue | undefined): readonly (JsonValue | undefined)[] {
    return Array.isArray(value) ? value : [value]
}

function isPresent(value: JsonValue | undefined): boolean {
    if (value === undefined || value === null || value === '') return false
    if (Array.isArray(value)) return value.some(isPresent)
    return typeof value !== 'object' || Object.keys(value).some((name) => isPresent(value[name]))
}

function ordered(operator: CompareOperator, left: string | number, right: string | number): boolean {
    if (operator === 'gt') return left > right
    if (operator === 'ge') return left >= right
    if (operator === 'lt') return left < right
    return left <= right
}

function comparesText(operator: CompareOperator, left: string, right: string): boolean {
    if (operator === 'eq') return left === right
    if (operator === 'co') return left.indexOf(right) >= 0
    if (operator === 'sw') return left.startsWith(right)
    if (operator === 'ew') return left.endsWith(right)
    return ordered(operator, left, right)
}

/** Any operator but `ne`, on a value that is there. */
function compares(attribute: Attribute, operator: CompareOperator, actual: JsonValue, value: CompareValue): boolean {
    if (typeof actual !== typeof value) return false
    if (typeof actual === 'number') {
        return operator === 'eq' ? actual === value : ordered(operator, actual, value as number)
    }
    if (typeof actual !== 'string') return actual === value
    const text = value as string
    if (attribute.type === 'dateTime' && ['co', 'sw', 'ew'].indexOf(operator) < 0) {
        const left = parseInstant(actual)
        const right = parseInstant(text)
        if (left === undefined || right === undefined) return false
        return operator === 'eq' ? left === right : ordered(operator, left, right)
    }
    if (attribute.caseExact || attribute.type === 'binary') return comparesText(operator, actual, text)
    return comparesText(operator, actual.toLowerCase(), text.toLowerCase())
}

function valueMatches(reached: Reached, operator: CompareOperator, value: CompareValue): boolean {
    const leaf = comparedAttribute(reached.attribute) ?? reached.attribute
    const fromElement = leaf !== reached.attribute
    const actuals = reached.values.length > 0 ? reached.values : [undefined]
    return actuals.some((given) => {
        const actual = fromElement && isObject(given) ? given[leaf.name] : given
        if (value === null) return isPresent(actual) === (operator === 'ne')
        if (!isPresent(actual)) return operator === 'ne'
        if (operator === 'ne') return !compares(leaf, 'eq', actual!, value)
        return compares(leaf, operator, actual!, value)
    })
}

function evaluate(filter: Filter, reach: Reach): boolean {
    if ('operands' in filter) {
        if (filter.kind === 'and') return filter.operands.every((operand) => evaluate(operand, reach))
        return filter.operands.some((operand) => evaluate(operand, reach))
    }
    if (filter.kind === 'not') return !evaluate(filter.operand, reach)
    const reached = reach(filter.path)
    if (!reached) return false
    if (filter.kind === 'present') return reached.values.some(isPresent)
    if (filter.kind === 'compare') return valueMatches(reached, filter.operator, filter.value)
    return reached.values.some(
        (element) => isObject(element) && matchesValue(filter.filter, reached.attribute, element),
    )
}

/**
 * Tells whether one value of the complex `attribute` matches the filter in its brackets. The filter has been checked
 * with `checkValueFilter`.
 */
export function matchesValue(filter: Filter, attribute: Attribute, element: JsonObject): boolean {
    return evaluate(filter, (path) => {
        const subAttribute = namedAttribute(attribute.subAttributes ?? [], path.attribute)
        return subAttribute && { attribute: subAttribute, values: valuesOf(element[subAttribute.name]) }
    })
}

/**
 * Tells whether `resource` (canonical names, extensions under their URN) matches `filter` by RFC 7644 section 3.4.2.2:
 * strings by the attribute's caseExact, dateTimes as instants, a multi-valued attribute when any value matches, a
 * complex one without sub-attribute by its `value`, `ne` true and `eq null` true where nothing is assigned.
 * Throws 400 `invalidFilter` as `checkFilter` does, whatever the resource holds.
 */
export function matchesFilter(filter: Filter, resource: ScimResource, type: ResourceType): boolean {
    checkFilter(filter, type)
    return evaluate(filter, (path) => {
        const found = findAttribute(type, path)
        if (!found) return undefined
        const holder = found.extension === undefined ? resource : resource[found.extension]
        const values = valuesOf(isObject(holder) ? holder[found.attribute.name] : undefined)
        const { subAttribute } = found
        if (!subAttribute) return { attribute: found.attribute, values }
        const inner = values.map((element) => (isObject(element) ? element[subAttribute.name] : undefined))
        return { attribute: subAttribute, values: inner }
    })
}
