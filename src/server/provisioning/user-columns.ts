/** Which SCIM paths of a user the database can compare, and by which it can sort, as the mapping says. */

import type { Attribute } from '../scim/attribute.ts'
import type { Place, ReferenceField, UserField, UserMapping } from './mapping/user-mapping.ts'
import type { ExactColumn, QueryColumn, QueryColumns } from './query.ts'
import { BY_TIME, text, TIMES, type SortColumn } from './query-columns.ts'
import { OKTA_USER_ID } from './records.ts'

/** Columns of which a client may keep another form, or further values, beside them; without columns: kept only. */
function textOrKept(...fields: string[]): QueryColumn {
    return { kind: 'text', fields, kept: true }
}

/** Parts of values that also stand where nothing is kept, or in no column: the evaluation in script looks at them. */
const NOT_COMPARED = ['type', 'primary', 'display']

/** Attributes that are what the platform calls the person, unless a client keeps another name. */
const FULL_NAMES: Readonly<Record<string, string>> = { 'name.formatted': 'formatted', displayname: 'displayName' }

/** What the database knows of each attribute; what is not there is evaluated in script. */
export function userColumns(mapping: UserMapping): QueryColumns {
    const { type, fields, references } = mapping
    const columns = new Map<string, QueryColumn>(Object.entries(TIMES))
    for (const attribute of type.schema.attributes) addKept(columns, attribute.name.toLowerCase(), attribute, mapping)
    for (const { schema } of type.extensions) {
        for (const attribute of schema.attributes) {
            addKept(columns, `${schema.id}:${attribute.name}`.toLowerCase(), attribute, mapping)
        }
    }
    for (const path of Object.keys(FULL_NAMES)) columns.set(path, textOrKept('name'))
    for (const field of fields) {
        const path = pathOf(field.place)
        const column = columnOf(field)
        if (path === undefined) continue
        if (column) columns.set(path, column)
        else columns.delete(path)
    }
    for (const reference of references) {
        for (const path of pathsOf(reference)) columns.set(path, textOrKept(shownColumn(reference)))
    }
    columns.set('meta.resourcetype', { kind: 'constant', value: 'User' })
    columns.set('id', text('sys_id'))
    columns.set('externalid', text(OKTA_USER_ID))
    columns.set('active', { kind: 'boolean', fields: ['active'] })
    return Object.fromEntries(columns)
}

/** What is known of an attribute before anything is mapped: that it is kept, and which columns hold values of a list. */
function addKept(columns: Map<string, QueryColumn>, path: string, attribute: Attribute, { slots }: UserMapping): void {
    const { name, mutability, multiValued, subAttributes } = attribute
    if (mutability === 'readOnly') return
    if (!subAttributes) {
        columns.set(path, textOrKept())
        return
    }
    for (const sub of subAttributes) {
        if (sub.mutability === 'readOnly' || (multiValued && NOT_COMPARED.indexOf(sub.name) >= 0)) continue
        const held = (multiValued ? (slots[name] ?? []) : []).map((slot) => slot.columns[sub.name])
        const column = textOrKept(...held.filter((field): field is string => field !== undefined))
        columns.set(`${path}.${sub.name.toLowerCase()}`, column)
        // A complex attribute without a sub-attribute is compared by its value.
        if (sub.name === 'value') columns.set(path, column)
    }
}

/** Undefined where the database cannot compare: of a language a client may keep a longer form than the column's code. */
function columnOf({ field, type, mapping }: UserField): QueryColumn | undefined {
    if (mapping.transform === 'language') return undefined
    if (type === 'string') return text(field)
    const column: ExactColumn = { kind: type, fields: [field], mayBeEmpty: true }
    return column
}

/** The lower-case path of a place; undefined for one value of a list. */
function pathOf(place: Place): string | undefined {
    if (place.kind === 'typed') return undefined
    return (place.kind === 'attribute' ? place.names.join('.') : `${place.urn}:${place.name}`).toLowerCase()
}

function pathsOf({ place: { urn, name, sub } }: ReferenceField): string[] {
    const path = `${urn}:${name}`.toLowerCase()
    return sub === undefined ? [path] : [path, `${path}.${sub.toLowerCase()}`]
}

/** By id where clients read the id, else the column that they read. */
function shownColumn({ field, place, resolver }: ReferenceField): string {
    return place.sub === undefined && resolver.shownField !== 'sys_id' ? `${field}.${resolver.shownField}` : field
}

/** Columns with a choice list: the platform orders them by the sequence of the choices (reported). */
const CHOICES = ['introduction', 'time_zone', 'preferred_language']

/** By lower-case SCIM path; what is not here is sorted in memory. */
export function userSortColumns({ fields, slots }: UserMapping): Readonly<Record<string, SortColumn>> {
    const columns = new Map<string, SortColumn>(Object.entries(BY_TIME))
    columns.set('id', { field: 'sys_id', kind: 'text' })
    for (const path of Object.keys(FULL_NAMES)) {
        columns.set(path, { field: 'name', kind: 'text', unlessKept: FULL_NAMES[path]! })
    }
    for (const attribute of Object.keys(slots)) {
        const held = slots[attribute]!.map((slot) => slot.columns.value).filter((field) => field !== undefined)
        // With several columns the first that is filled counts, and which that is the database cannot tell.
        if (held.length !== 1) continue
        const column: SortColumn = { field: held[0]!, kind: 'text', unlessKept: attribute }
        columns.set(attribute.toLowerCase(), column)
        columns.set(`${attribute}.value`.toLowerCase(), column)
    }
    for (const { field, type, place, mapping } of fields) {
        const path = pathOf(place)
        if (path === undefined) continue
        columns.delete(path)
        if (type === 'decimal' || mapping.transform === 'language' || CHOICES.indexOf(field) >= 0) continue
        columns.set(path, type === 'boolean' ? { field, kind: type, mayBeEmpty: true } : { field, kind: 'text' })
    }
    columns.set('active', { field: 'active', kind: 'boolean' })
    return Object.fromEntries(columns)
}
