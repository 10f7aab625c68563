/**
 * Which SCIM attribute of a user lives in which column of sys_user, as data, and the way in: from a resource to field
 * values.
 */

import { isObject } from '../scim/json.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { ENTERPRISE_USER_URN } from '../scim/schema/urns.ts'
import { languageCode } from './language.ts'
import type { FieldValues } from './records.ts'

/** Where in a resource the value of a field is found. */
export type Place =
    | { readonly kind: 'attribute'; readonly names: readonly string[] }
    | { readonly kind: 'extension'; readonly urn: string; readonly name: string }
    /** One value of a multi-valued attribute, chosen by `type`; `any` takes the primary or first when no type fits. */
    | {
          readonly kind: 'typed'
          readonly attribute: string
          readonly type: string
          readonly sub: string
          readonly any: Taking
      }

/** `all`: whatever type; `untyped`: only values that state no type; `none`: only the type asked for. */
export type Taking = 'all' | 'untyped' | 'none'

export interface UserField {
    readonly field: string
    /** The SCIM path, as errors and logs name it. */
    readonly path: string
    readonly place: Place
    /** Characters the platform ships the column with; counts where the instance does not tell (contact API, field lengths). */
    readonly shippedLength: number
    /** Turns what the client sent into what the column holds. */
    readonly transform?: (value: string) => string
}

function attribute(
    field: string,
    shippedLength: number,
    path: string,
    transform?: (value: string) => string,
): UserField {
    return { field, shippedLength, path, place: { kind: 'attribute', names: path.split('.') }, transform }
}

function typed(field: string, shippedLength: number, list: string, type: string, sub: string, any: Taking): UserField {
    const place: Place = { kind: 'typed', attribute: list, type, sub, any }
    return { field, shippedLength, path: `${list}[type eq "${type}"].${sub}`, place }
}

export const USER_FIELDS: readonly UserField[] = [
    attribute('user_name', 40, 'userName'),
    attribute('first_name', 50, 'name.givenName'),
    attribute('middle_name', 50, 'name.middleName'),
    attribute('last_name', 50, 'name.familyName'),
    attribute('introduction', 40, 'name.honorificPrefix'),
    attribute('title', 60, 'title'),
    attribute('preferred_language', 3, 'preferredLanguage', languageCode),
    attribute('time_zone', 40, 'timezone'),
    typed('email', 100, 'emails', 'work', 'value', 'all'),
    typed('phone', 40, 'phoneNumbers', 'work', 'value', 'untyped'),
    typed('mobile_phone', 40, 'phoneNumbers', 'mobile', 'value', 'none'),
    typed('home_phone', 40, 'phoneNumbers', 'home', 'value', 'none'),
    typed('street', 255, 'addresses', 'work', 'streetAddress', 'all'),
    typed('city', 40, 'addresses', 'work', 'locality', 'all'),
    typed('state', 40, 'addresses', 'work', 'region', 'all'),
    typed('zip', 40, 'addresses', 'work', 'postalCode', 'all'),
    typed('country', 3, 'addresses', 'work', 'country', 'all'),
    {
        field: 'employee_number',
        shippedLength: 40,
        path: `${ENTERPRISE_USER_URN}:employeeNumber`,
        place: { kind: 'extension', urn: ENTERPRISE_USER_URN, name: 'employeeNumber' },
    },
]

/** The columns that together hold one value of a multi-valued attribute, such as the work address. */
export interface Slot {
    readonly type: string
    readonly any: Taking
    /** Columns by sub-attribute. */
    readonly columns: Readonly<Record<string, string>>
}

/** The slots of every multi-valued attribute that has columns, e.g. three of `phoneNumbers`. */
export const SLOTS: Readonly<Record<string, readonly Slot[]>> = slotsOfFields()

function slotsOfFields(): Record<string, Slot[]> {
    const slots: Record<string, { type: string; any: Taking; columns: Record<string, string> }[]> = {}
    for (const { field, place } of USER_FIELDS) {
        if (place.kind !== 'typed') continue
        const list = (slots[place.attribute] = slots[place.attribute] ?? [])
        let slot = list.find((each) => each.type === place.type)
        if (!slot) list.push((slot = { type: place.type, any: place.any, columns: {} }))
        slot.columns[place.sub] = field
    }
    return slots
}

/**
 * The field values a resource asks for. A field whose attribute is absent is left out; `null`, `""` and `[]` become `''`,
 * which clears. Of a multi-valued attribute one value per field counts; types nobody stores are left out.
 */
export function fieldValues(resource: ScimResource): FieldValues {
    const values: FieldValues = {}
    for (const userField of USER_FIELDS) {
        const value = valueAt(resource, userField.place)
        if (value === undefined) continue
        const text = value === null ? '' : String(value)
        values[userField.field] = userField.transform ? userField.transform(text) : text
    }
    return values
}

/** Empty values for the columns behind the lists that are stated: a PUT replaces all their values (RFC 7644 section 3.5.1). */
export function emptiedSlots(resource: ScimResource): FieldValues {
    const values: FieldValues = {}
    for (const attribute of Object.keys(SLOTS)) {
        if (!Array.isArray(resource[attribute])) continue
        for (const { columns } of SLOTS[attribute]!) {
            for (const sub of Object.keys(columns)) values[columns[sub]!] = ''
        }
    }
    return values
}

function valueAt(resource: ScimResource, place: Place): JsonValue | undefined {
    if (place.kind === 'extension') {
        const extension = resource[place.urn]
        return extension === null ? null : member(extension, place.name)
    }
    if (place.kind === 'typed') return typedValue(resource[place.attribute], place)
    let value: JsonValue | undefined = resource
    for (const name of place.names) {
        if (value === null) return null
        value = member(value, name)
    }
    return value
}

function typedValue(list: JsonValue | undefined, place: Place & { kind: 'typed' }): JsonValue | undefined {
    if (list === undefined) return undefined
    if (list === null || !Array.isArray(list) || list.length === 0) return null
    const chosen = chosenValue(list, place.type, place.any)
    return chosen === undefined ? undefined : member(chosen, place.sub)
}

/** The value of a multi-valued attribute that the columns for `type` stand for; undefined when they stand for none. */
export function chosenValue(list: readonly JsonValue[], type: string, any: Taking): JsonValue | undefined {
    const ofType = list.filter((value) => typeOf(value) === type)
    const untyped = list.filter((value) => typeOf(value) === '')
    const candidates = [...ofType, ...(any === 'none' ? [] : untyped), ...(any === 'all' ? list : [])]
    const first = candidates[0]
    if (first === undefined) return undefined
    const sameRank = candidates.filter((value) => typeOf(value) === typeOf(first))
    return sameRank.find((value) => member(value, 'primary') === true) ?? first
}

function typeOf(value: JsonValue): string {
    const type = member(value, 'type')
    return typeof type === 'string' ? type.toLowerCase() : ''
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
    return isObject(value) && Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined
}
