/** Rows of x_scim_okta_resolver. */

import { choice, notOffered } from './choice.ts'
import type { Dictionary, MissPolicy, Resolver, Setting } from './configuration.ts'

const POLICIES: readonly MissPolicy[] = ['leave', 'create', 'pending']
const MOST_FIELDS = 8

/** Tables in which a record that is nothing but a name is a record. */
const CREATABLE = ['cmn_department', 'cmn_cost_center', 'core_company', 'cmn_location', 'cmn_building']

/**
 * The resolvers by sys_id. A row that is wrong, that leads back to itself, or that hands on to one that is wrong is blamed
 * and left out.
 */
export function resolversOf(
    rows: readonly Setting[],
    dictionary: Dictionary,
    blame: (row: Setting, text: string) => void,
): Map<string, Resolver> {
    const byId = new Map(rows.map((row) => [row.sysId, row]))
    const done = new Map<string, Resolver | undefined>()
    const compile = (row: Setting, path: readonly string[]): Resolver | undefined => {
        if (done.has(row.sysId)) return done.get(row.sysId)
        const resolver = resolverOf(row, dictionary)
        const made = typeof resolver === 'string' ? resolver : withOtherwise(row, resolver, path)
        if (typeof made === 'string') blame(row, made)
        done.set(row.sysId, typeof made === 'string' ? undefined : made)
        return done.get(row.sysId)
    }
    const withOtherwise = (row: Setting, resolver: Resolver, path: readonly string[]): Resolver | string => {
        const id = row.fields.otherwise ?? ''
        if (id === '') return resolver
        if (id === row.sysId || path.indexOf(id) >= 0) {
            return `Its resolvers lead back to it: ${[...path, row.sysId, id].join(' → ')}. Empty Otherwise of one of them`
        }
        const next = byId.get(id)
        const otherwise = next && compile(next, [...path, row.sysId])
        if (!otherwise) return 'The resolver under Otherwise is wrong, or not active. Choose another one'
        if (otherwise.table !== resolver.table) return `Otherwise searches ${otherwise.table}, not ${resolver.table}`
        return { ...resolver, otherwise }
    }
    for (const row of rows) compile(row, [])
    return new Map([...done].filter((entry): entry is [string, Resolver] => entry[1] !== undefined))
}

function resolverOf({ sysId, fields }: Setting, dictionary: Dictionary): Resolver | string {
    const name = (fields.name ?? '').trim()
    if (name === '') return 'A resolver needs a name'
    const table = fields.target_table ?? ''
    if (!dictionary.hasTable(table)) return `There is no table "${table.slice(0, 80)}"`
    const searchFields = (fields.search_fields ?? '')
        .split(',')
        .map((field) => field.trim())
        .filter((field) => field !== '')
    if (searchFields.length === 0) return 'Name the columns to search by, such as sys_id, user_name'
    if (searchFields.length > MOST_FIELDS) return `At most ${MOST_FIELDS} columns can be searched by`
    const shownField = fields.shown_field || 'name'
    const unknown = [...searchFields, shownField].find((field) => !dictionary.column(table, field))
    if (unknown !== undefined) return `${table} has no field "${unknown.slice(0, 80)}"`
    const onMiss = choice(fields.on_miss, POLICIES)
    if (!onMiss) return notOffered('Nobody found', fields.on_miss, POLICIES)
    if (onMiss === 'create' && (CREATABLE.indexOf(table) < 0 || searchFields.indexOf('name') < 0)) {
        return `Only records of ${CREATABLE.join(', ')} are created, by their name`
    }
    return { row: sysId, name, table, searchFields, shownField, onMiss }
}
