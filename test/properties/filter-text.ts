/** Writes filters down, in any of the forms that the grammar takes for the same (RFC 7644 section 3.4.2.2, figure 1). */
import fc, { type Arbitrary } from 'fast-check'
import { formatAttributePath } from '../../src/server/scim/attribute-path.ts'
import type { CompareValue, Filter } from '../../src/server/scim/filter/ast.ts'

/** How a filter is written where the grammar leaves it open. */
export interface Style {
    readonly capitals: boolean
    readonly space: string
    /** Parentheses around every condition, needed or not. */
    readonly wrapped: boolean
    /** Every character of a string as `\u….` */
    readonly escaped: boolean
}

/** As people write it. */
export const PLAIN: Style = { capitals: false, space: ' ', wrapped: false, escaped: false }

export const style: Arbitrary<Style> = fc.record({
    capitals: fc.boolean(),
    space: fc.constantFrom(' ', '  ', '\t', ' \n'),
    wrapped: fc.boolean(),
    escaped: fc.boolean(),
})

function escapedText(value: string): string {
    const units = value.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    return `"${units.join('')}"`
}

function writeValue(value: CompareValue, { escaped, capitals }: Style): string {
    if (typeof value === 'string') return escaped ? escapedText(value) : JSON.stringify(value)
    const written = JSON.stringify(value)
    return capitals && typeof value !== 'number' ? written.toUpperCase() : written
}

/** The text of a filter; parsing it gives the filter again. */
export function writeFilter(filter: Filter, how: Style = PLAIN): string {
    const word = (text: string): string => (how.capitals ? text.toUpperCase() : text)
    const { space } = how
    switch (filter.kind) {
        case 'compare':
            return [formatAttributePath(filter.path), word(filter.operator), writeValue(filter.value, how)].join(space)
        case 'present':
            return formatAttributePath(filter.path) + space + word('pr')
        case 'not':
            return `${word('not')}${how.wrapped ? '' : space}(${writeFilter(filter.operand, how)})`
        case 'valuePath':
            return `${formatAttributePath(filter.path)}[${writeFilter(filter.filter, how)}]`
        case 'and':
        case 'or': {
            const parts = filter.operands.map((operand) => {
                const text = writeFilter(operand, how)
                return how.wrapped || (filter.kind === 'and' && operand.kind === 'or') ? `(${text})` : text
            })
            return parts.join(space + word(filter.kind) + space)
        }
    }
}
