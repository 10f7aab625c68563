/**
 * Attributes that name another record: department, cost centre, company, location, building and manager. A name that
 * leads to no record, or to several, leaves the field as it is: nobody is refused for a missing boss, and nothing is
 * guessed.
 */

import { foldName } from '../scim/fold.ts'
import { isObject } from '../scim/json.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../scim/schema/urns.ts'
import { checkText } from './field-values.ts'
import { fieldOf, OKTA_USER_ID, type FieldValues, type UserRecord } from './records.ts'
import type { NamedTable, References } from './stores.ts'

export interface NamedReference {
    readonly field: string
    readonly table: NamedTable
    /** The extension and the attribute in it that hold the record's name. */
    readonly urn: string
    readonly attribute: string
}

/** sys_user columns that refer to a record by its name. */
export const NAMED_REFERENCES: readonly NamedReference[] = [
    { field: 'department', table: 'cmn_department', urn: ENTERPRISE_USER_URN, attribute: 'department' },
    { field: 'cost_center', table: 'cmn_cost_center', urn: ENTERPRISE_USER_URN, attribute: 'costCenter' },
    { field: 'company', table: 'core_company', urn: SERVICENOW_USER_URN, attribute: 'company' },
    { field: 'location', table: 'cmn_location', urn: SERVICENOW_USER_URN, attribute: 'location' },
    { field: 'building', table: 'cmn_building', urn: SERVICENOW_USER_URN, attribute: 'building' },
]

/** The manager, who is named by a key of theirs in a complex attribute. */
export const MANAGER = { field: 'manager', urn: ENTERPRISE_USER_URN, attribute: 'manager' } as const

/** Names of the records a person refers to, by field; `''` when the field is empty. */
export type ReferenceNames = Readonly<Record<string, string>>

export interface ResolvedReferences {
    readonly values: FieldValues
    /** Names of the records behind `values`, so that nobody reads them again. */
    readonly names: Record<string, string>
    /**
     * By field: what was said where it led to no record, or to several, for `manager` as `{ value }`; null where it is
     * what the record holds already.
     */
    readonly texts: Record<string, JsonValue>
    /** Paths whose value led to no record or to several. */
    readonly unresolved: string[]
}

/**
 * Resolves the references a resource asks for. `user` and `current` are the record as it is; a value that already is
 * the current one costs no query. Throws 400 `invalidValue` for text the platform would misread.
 */
export function resolveReferences(
    references: References,
    resource: ScimResource,
    user: UserRecord | undefined,
    current: ReferenceNames,
): ResolvedReferences {
    const resolved: ResolvedReferences = { values: {}, names: {}, texts: {}, unresolved: [] }
    for (const { field, table, urn, attribute } of NAMED_REFERENCES) {
        const name = extensionValue(resource, urn, attribute)
        if (name === undefined) continue
        if (name === null || name === '') {
            resolved.values[field] = ''
            resolved.names[field] = ''
            continue
        }
        const path = `${urn}:${attribute}`
        checkText(path, String(name))
        if (user && fieldOf(user, field) !== '' && current[field] === name) {
            resolved.texts[field] = null
            continue
        }
        const [found, another] = references.byName(table, String(name))
        if (found !== undefined && another === undefined) {
            resolved.values[field] = found.sysId
            resolved.names[field] = found.name
        } else {
            resolved.texts[field] = name
            resolved.unresolved.push(path)
        }
    }
    resolveManager(references, resource, user, resolved)
    return resolved
}

function resolveManager(
    references: References,
    resource: ScimResource,
    user: UserRecord | undefined,
    resolved: ResolvedReferences,
): void {
    const manager = extensionValue(resource, ENTERPRISE_USER_URN, 'manager')
    if (manager === undefined) return
    const path = `${ENTERPRISE_USER_URN}:manager.value`
    const value = isObject(manager) ? manager.value : null
    if (value === null || value === '') {
        resolved.values.manager = ''
        return
    }
    if (value === undefined) return
    checkText(path, String(value))
    if (user && fieldOf(user, 'manager') === value) {
        resolved.texts.manager = null
        return
    }
    const found = bestPerson(references.people(String(value)), String(value))
    if (found && found.sysId !== user?.sysId) {
        resolved.values.manager = found.sysId
    } else {
        resolved.texts.manager = { value }
        resolved.unresolved.push(path)
    }
}

/** The keys in order of trust: SCIM id, Okta id, userName, employee number; a key that fits several people fits nobody. */
function bestPerson(people: readonly UserRecord[], value: string): UserRecord | undefined {
    const keys: ((person: UserRecord) => boolean)[] = [
        (person) => person.sysId === value,
        (person) => fieldOf(person, OKTA_USER_ID) === value,
        (person) => foldName(fieldOf(person, 'user_name')) === foldName(value),
        (person) => fieldOf(person, 'employee_number') === value,
    ]
    for (const fits of keys) {
        const found = people.filter(fits)
        if (found.length > 0) return found.length === 1 ? found[0] : undefined
    }
    return undefined
}

function extensionValue(resource: ScimResource, urn: string, name: string): JsonValue | undefined {
    const extension = resource[urn]
    if (extension === null) return null
    return isObject(extension) ? extension[name] : undefined
}
