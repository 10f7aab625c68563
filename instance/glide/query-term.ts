/** Reads the arguments of addQuery, addCondition and addOrCondition. */

import type { Comparison } from './query.ts'

/**
 * `(field, value)` or `(field, operator, value)`.
 *
 * unknown on the platform: what a null or undefined value does; here it means "empty", and `warn` hears of it.
 */
export function queryTerm(args: unknown[], warn: (message: string) => void): Comparison {
    const field = String(args[0])
    const [operator, value] = args.length >= 3 ? [String(args[1]), args[2]] : ['=', args[1]]
    if (value === null || value === undefined) {
        warn(`query on ${field} with ${String(value)} as its value is taken as empty`)
        return { kind: 'comparison', field, operator, value: '' }
    }
    if (typeof value === 'string' && value.startsWith('javascript:')) warn(`query on ${field} with a javascript: value`)
    return { kind: 'comparison', field, operator, value: scriptValue(value) }
}

/** documented: IN takes a comma-separated string or an array. */
export function scriptValue(value: unknown): string {
    if (value === null || value === undefined) return ''
    return Array.isArray(value) ? value.map((item) => String(item)).join(',') : String(value)
}
