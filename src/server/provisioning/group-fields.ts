/** Which SCIM attribute of a group lives in which column of sys_user_group. */

import { scimError } from '../scim/error.ts'
import { isObject } from '../scim/json.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { SERVICENOW_GROUP_URN } from '../scim/schema/urns.ts'
import { checkFieldValues, type CheckedField } from './field-values.ts'
import { GROUP_EXTERNAL_ID, type FieldValues } from './records.ts'

export interface GroupField extends CheckedField {
    /** The extension that holds the attribute `path`; absent for core attributes. */
    readonly urn?: string
}

export const GROUP_FIELDS: readonly GroupField[] = [
    { field: 'name', path: 'displayName', shippedLength: 80 },
    { field: GROUP_EXTERNAL_ID, path: 'externalId', shippedLength: 100 },
    { field: 'description', urn: SERVICENOW_GROUP_URN, path: 'description', shippedLength: 1000 },
    { field: 'email', urn: SERVICENOW_GROUP_URN, path: 'email', shippedLength: 100 },
]

/** The field values a resource asks for; an absent attribute is left out, null and `""` become `''`, which clears. */
export function groupValues(resource: ScimResource): FieldValues {
    const values: FieldValues = {}
    for (const { field, urn, path } of GROUP_FIELDS) {
        const holder = urn === undefined ? resource : resource[urn]
        const value: JsonValue | undefined = isObject(holder) ? holder[path] : holder
        if (value !== undefined) values[field] = value === null ? '' : String(value)
    }
    return values
}

/**
 * Refuses values that the platform would turn into something else, as `checkFieldValues` does for people; throws 400
 * `invalidValue` naming the attribute. `maxLength` answers 0 where the instance does not tell.
 */
export function checkGroupValues(values: FieldValues, maxLength: (field: string) => number): void {
    checkFieldValues(GROUP_FIELDS, values, maxLength)
    if (values.name !== undefined && values.name.trim() === '') {
        throw scimError(400, 'displayName must not be empty', 'invalidValue')
    }
}
