/**
 * Turns a SCIM filter into conditions the database can answer: clauses that must all hold, each a choice of conditions.
 * What cannot be said that way is left out, so that the database answers with a superset, and the caller evaluates the
 * filter itself over the rows. Values never become part of an encoded query.
 */

import type { AttributePath, CompareOperator, CompareValue, Filter } from '../scim/filter/ast.ts'

export type ConditionOperator =
    | '='
    | 'STARTSWITH'
    | 'CONTAINS'
    | 'ENDSWITH'
    | '>'
    | '>='
    | '<'
    | '<='
    | 'ISNOTEMPTY'
    /** Matches nothing. */
    | 'NEVER'

export interface Condition {
    /** A column, possibly dot-walked: `department.name`. */
    readonly field: string
    readonly operator: ConditionOperator
    readonly value: string
}

/** At least one of these holds. */
export type Clause = readonly Condition[]

export interface Query {
    /** All of these hold; none means every row. */
    readonly clauses: readonly Clause[]
    /** The clauses say all that the filter says, apart from letter case and the like. */
    readonly complete: boolean
    /** The clauses say exactly what the filter says: no text is compared. */
    readonly exact: boolean
}

/** How a column compares. */
export interface QueryColumn {
    readonly field: string
    readonly kind: 'text' | 'boolean' | 'dateTime'
}

/** Columns by lower-case SCIM path, e.g. `name.familyname`, extension attributes as `urn:…:attribute`. */
export type QueryColumns = Readonly<Record<string, QueryColumn>>

const EVERYTHING: Query = { clauses: [], complete: false, exact: false }
const MAX_CLAUSES = 40
const MAX_CONDITIONS = 200

/** Translates the filter; undefined filter means every row. */
export function queryOf(filter: Filter | undefined, columns: QueryColumns): Query {
    if (!filter) return { clauses: [], complete: true, exact: true }
    return translate(filter, columns)
}

function translate(filter: Filter, columns: QueryColumns): Query {
    switch (filter.kind) {
        case 'and':
            return conjunction(filter.operands.map((operand) => translate(operand, columns)))
        case 'or':
            return disjunction(filter.operands.map((operand) => translate(operand, columns)))
        case 'present':
            return single(columnOf(filter.path, columns), (column) =>
                column.kind === 'boolean' ? undefined : { field: column.field, operator: 'ISNOTEMPTY', value: '' },
            )
        case 'compare':
            return single(columnOf(filter.path, columns), (column) => condition(column, filter.operator, filter.value))
        default:
            return EVERYTHING
    }
}

function conjunction(parts: readonly Query[]): Query {
    const clauses = parts.flatMap((part) => part.clauses)
    if (clauses.length > MAX_CLAUSES) return EVERYTHING
    return { clauses, complete: parts.every((part) => part.complete), exact: parts.every((part) => part.exact) }
}

/** (a and b) or c = (a or c) and (b or c). */
function disjunction(parts: readonly Query[]): Query {
    let clauses: Clause[] = [[]]
    for (const part of parts) {
        if (part.clauses.length === 0) return EVERYTHING
        // The platform has no alternative that says "not empty".
        if (part.clauses.some((clause) => clause.some((each) => each.operator === 'ISNOTEMPTY'))) return EVERYTHING
        clauses = clauses.flatMap((left) => part.clauses.map((right) => [...left, ...right]))
        if (clauses.length > MAX_CLAUSES) return EVERYTHING
    }
    if (clauses.reduce((sum, clause) => sum + clause.length, 0) > MAX_CONDITIONS) return EVERYTHING
    return { clauses, complete: parts.every((part) => part.complete), exact: parts.every((part) => part.exact) }
}

function single(column: QueryColumn | undefined, build: (column: QueryColumn) => Condition | undefined): Query {
    const built = column && build(column)
    if (!column || !built) return EVERYTHING
    return { clauses: [[built]], complete: true, exact: column.kind !== 'text' || built.operator === 'ISNOTEMPTY' }
}

function columnOf(path: AttributePath, columns: QueryColumns): QueryColumn | undefined {
    const name = path.subAttribute ? `${path.attribute}.${path.subAttribute}` : path.attribute
    const key = (path.urn && !/:core:2\.0:[a-z]+$/i.test(path.urn) ? `${path.urn}:${name}` : name).toLowerCase()
    return Object.prototype.hasOwnProperty.call(columns, key) ? columns[key] : undefined
}

function condition(column: QueryColumn, operator: CompareOperator, value: CompareValue): Condition | undefined {
    const { field } = column
    if (column.kind === 'boolean') {
        return operator === 'eq' && typeof value === 'boolean'
            ? { field, operator: '=', value: value ? 'true' : 'false' }
            : undefined
    }
    if (typeof value !== 'string' || value === '') return undefined
    if (column.kind === 'dateTime') return dateCondition(field, operator, value)
    const text: Partial<Record<CompareOperator, ConditionOperator>> = {
        eq: '=',
        sw: 'STARTSWITH',
        co: 'CONTAINS',
        ew: 'ENDSWITH',
    }
    const textOperator = text[operator]
    if (!textOperator) return undefined
    // No stored value is the text NULL or starts with javascript:, and the platform would read both as something else.
    if (value === 'NULL' || /^\s*javascript:/i.test(value)) return { field: 'sys_id', operator: 'NEVER', value: '' }
    return { field, operator: textOperator, value }
}

/** Stored times are whole seconds, so a fraction only decides on which side of its second the bound lies. */
function dateCondition(field: string, operator: CompareOperator, value: string): Condition | undefined {
    const instant = Date.parse(value)
    if (isNaN(instant)) return undefined
    const seconds = platformTime(instant)
    const whole = instant % 1000 === 0
    switch (operator) {
        case 'eq':
            return { field, operator: whole ? '=' : 'NEVER', value: seconds }
        case 'gt':
            return { field, operator: '>', value: seconds }
        case 'ge':
            return { field, operator: whole ? '>=' : '>', value: seconds }
        case 'lt':
            return { field, operator: whole ? '<' : '<=', value: seconds }
        case 'le':
            return { field, operator: '<=', value: seconds }
        default:
            return undefined
    }
}

/** Milliseconds since 1970 → `yyyy-MM-dd HH:mm:ss` in UTC, the platform's own form; fractions are dropped. */
export function platformTime(milliseconds: number): string {
    return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}

/** `yyyy-MM-dd HH:mm:ss` in UTC → ISO 8601 as SCIM wants it (RFC 7643 section 2.3.5); `''` stays `''`. */
export function scimTime(platform: string): string {
    return platform === '' ? '' : `${platform.replace(' ', 'T')}Z`
}
