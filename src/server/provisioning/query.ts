/**
 * Turns a SCIM filter into conditions the database can answer: clauses that must all hold, each a choice of conditions.
 * What cannot be said that way is left out, so that the database answers with a superset, and the caller evaluates the
 * filter itself over the rows. Values never become part of an encoded query.
 */

import type { AttributePath, CompareOperator, CompareValue, Filter } from '../scim/filter/ast.ts'
import { exactClause, inKept, NOBODY, presence, textCondition } from './query-conditions.ts'

export type ConditionOperator =
    | '='
    /** Holds for an empty field too, as NOT IN does; DOES NOT CONTAIN does not. */
    | '!='
    | 'STARTSWITH'
    | 'CONTAINS'
    | 'DOES NOT CONTAIN'
    | 'ENDSWITH'
    | '>'
    | '>='
    | '<'
    | '<='
    /** One of the values, which are joined by commas. */
    | 'IN'
    | 'NOT IN'
    /** Only as the first condition of its clause: the platform has no alternative after others that says so. */
    | 'ISEMPTY'
    /** Only as the sole one. */
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

/** Where the database finds the values of an attribute, and how it compares them. */
export type QueryColumn =
    /** `fields` are alternatives; `kept`: a value may also stand in the JSON of the KEPT column. */
    | { readonly kind: 'text'; readonly fields: readonly string[]; readonly kept?: boolean }
    | ExactColumn
    /** The same for every row. */
    | { readonly kind: 'constant'; readonly value: string }
    /** Members of a group: answers the ids of the groups that hold this member. */
    | { readonly kind: 'member'; readonly holders: (member: string) => readonly string[] }

/** A column whose values are no text, so that the database compares them as SCIM does. */
export interface ExactColumn {
    /** Of `decimal` the database is only asked whether there is one: how exactly it compares depends on the column. */
    readonly kind: 'boolean' | 'dateTime' | 'integer' | 'decimal'
    readonly fields: readonly [string]
    /** Rows may hold nothing in it; absent: the platform fills it in every row. */
    readonly mayBeEmpty?: true
}

/** Columns by lower-case SCIM path, e.g. `name.familyname`, extension attributes as `urn:…:attribute`. */
export type QueryColumns = Readonly<Record<string, QueryColumn>>

const EVERYTHING: Query = { clauses: [], complete: false, exact: false }
const MAX_CLAUSES = 40
const MAX_CONDITIONS = 200

/** What a translation goes by. */
interface Terms {
    readonly columns: QueryColumns
    /** Look into the KEPT column too; without it the clauses may miss people. */
    readonly kept: boolean
}

/**
 * Translates the filter; undefined filter means every row. Without `kept` the clauses leave out values that stand in
 * JSON only, so they answer the filter only where there is none such.
 */
export function queryOf(filter: Filter | undefined, columns: QueryColumns, kept = true): Query {
    if (!filter) return { clauses: [], complete: true, exact: true }
    return translate(filter, { columns, kept }, false)
}

/** `negated`: the opposite of the filter is asked for. */
function translate(filter: Filter, terms: Terms, negated: boolean): Query {
    switch (filter.kind) {
        case 'and':
        case 'or': {
            const parts = filter.operands.map((operand) => translate(operand, terms, negated))
            return (filter.kind === 'and') === negated ? disjunction(parts) : conjunction(parts)
        }
        case 'not':
            return translate(filter.operand, terms, !negated)
        case 'present':
            return negated ? EVERYTHING : present(columnAt(terms.columns, filter.path), terms)
        case 'compare':
            return comparison(columnAt(terms.columns, filter.path), filter.operator, filter.value, terms, negated)
        case 'valuePath':
            if (negated) return EVERYTHING
            // One value has to fit all of it, which the database cannot tell.
            return { ...translate(within(filter.path, filter.filter), terms, false), complete: false, exact: false }
    }
}

/** The filter in brackets with whole paths: `emails[value eq "x"]` asks for `emails.value eq "x"` at least. */
function within(outer: AttributePath, filter: Filter): Filter {
    if ('operands' in filter) return { ...filter, operands: filter.operands.map((each) => within(outer, each)) }
    if (filter.kind === 'not') return { ...filter, operand: within(outer, filter.operand) }
    return { ...filter, path: { ...outer, subAttribute: filter.path.attribute } }
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
        if (part.clauses.some((clause) => clause.some(standsFirst))) return EVERYTHING
        clauses = clauses.flatMap((left) => part.clauses.map((right) => [...left, ...right]))
        if (clauses.length > MAX_CLAUSES) return EVERYTHING
    }
    if (clauses.reduce((sum, clause) => sum + clause.length, 0) > MAX_CONDITIONS) return EVERYTHING
    return { clauses, complete: parts.every((part) => part.complete), exact: parts.every((part) => part.exact) }
}

/** Conditions that cannot be an alternative after others. */
function standsFirst({ operator }: Condition): boolean {
    return operator === 'ISEMPTY' || operator === 'ISNOTEMPTY'
}

function present(column: QueryColumn | undefined, terms: Terms): Query {
    const built = column && presence(column, terms.kept)
    return built ? { clauses: [[built.condition]], complete: built.complete, exact: built.complete } : EVERYTHING
}

function comparison(
    column: QueryColumn | undefined,
    operator: CompareOperator,
    value: CompareValue,
    terms: Terms,
    negated: boolean,
): Query {
    if (!column) return EVERYTHING
    if (column.kind === 'constant') {
        if (operator !== 'eq' && operator !== 'ne') return EVERYTHING
        const holds = ((value === column.value) === (operator === 'eq')) !== negated
        return { clauses: holds ? [] : [[NOBODY]], complete: true, exact: true }
    }
    if (column.kind === 'member') {
        if (negated || operator !== 'eq' || typeof value !== 'string') return EVERYTHING
        const holders = column.holders(value)
        const found: Condition = {
            field: 'sys_id',
            operator: holders.length > 0 ? 'IN' : 'NEVER',
            value: holders.join(','),
        }
        return { clauses: [[found]], complete: true, exact: false }
    }
    if (column.kind !== 'text') {
        const clause = exactClause(column, operator, value, negated)
        return clause ? { clauses: [clause], complete: true, exact: true } : EVERYTHING
    }
    // The database cannot say that a text is not so: it takes more texts for the same than SCIM does.
    if (negated) return EVERYTHING
    const conditions = column.fields.map((field) => textCondition(field, operator, value))
    if (conditions.some((each) => each === undefined)) return EVERYTHING
    const clause = conditions as Condition[]
    const kept = column.kept && terms.kept ? inKept(operator, value) : []
    if (!kept) return EVERYTHING
    const all = [...clause, ...kept]
    // Without any place to look, nobody matches.
    const found: Clause = all.length > 0 ? all : [NOBODY]
    return { clauses: [found], complete: kept.length === 0, exact: false }
}

/** The column for a path out of a record by lower-case SCIM path; core attributes stand there without their URN. */
export function columnAt<Column>(columns: Readonly<Record<string, Column>>, path: AttributePath): Column | undefined {
    const name = path.subAttribute ? `${path.attribute}.${path.subAttribute}` : path.attribute
    const key = (path.urn && !/:core:2\.0:[a-z]+$/i.test(path.urn) ? `${path.urn}:${name}` : name).toLowerCase()
    return Object.prototype.hasOwnProperty.call(columns, key) ? columns[key] : undefined
}
