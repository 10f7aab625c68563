/** Which SCIM attribute of a group lives in which column of sys_user_group. */

import { scimError } from '../scim/error.ts'
import { isObject } from '../scim/json.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { SERVICENOW_GROUP_URN } from '../scim/schema/urns.ts'
import { checkText } from './field-values.ts'
import { GROUP_EXTERNAL_ID, type FieldValues } from './records.ts'

export interface GroupField {
    readonly field: string
    /** The extension that holds the attribute; absent for core attributes. */
    readonly urn?: string
    readonly attribute: string
    /** Characters the platform ships the column with; counts where the instance does not tell. */
    readonly shippedLength: number
}

export const GROUP_FIELDS: readonly GroupField[] = [
    { field: 'name', attribute: 'displayName', shippedLength: 80 },
    { field: GROUP_EXTERNAL_ID, attribute: 'externalId', shippedLength: 100 },
    { field: 'description', urn: SERVICENOW_GROUP_URN, attribute: 'description', shippedLength: 1000 },
    { field: 'email', urn: SERVICENOW_GROUP_URN, attribute: 'email', shippedLength: 100 },
]

/** The field values a resource asks for; an absent attribute is left out, null and `""` become `''`, which clears. */
export function groupValues(resource: ScimResource): FieldValues {
    const values: FieldValues = {}
    for (const { field, urn, attribute } of GROUP_FIELDS) {
        const holder = urn === undefined ? resource : resource[urn]
        const value: JsonValue | undefined = isObject(holder) ? holder[attribute] : holder
        if (value !== undefined) values[field] = value === null ? '' : String(value)
    }
    return values
}

/**
 * Refuses values that the platform would turn into something else, as `checkFieldValues` does for people; throws 400
 * `invalidValue` naming the attribute. `maxLength` answers 0 where the instance does not tell.
 */
export function checkGroupValues(values: FieldValues, maxLength: (field: string) => number): void {
    for (const { field, attribute, shippedLength } of GROUP_FIELDS) {
        const value = values[field]
        if (value === undefined) continue
        checkText(attribute, value)
        const limit = maxLength(field) || shippedLength
        if (value.length > limit) {
            throw scimError(
                400,
                `${attribute} has ${value.length} characters; ServiceNow holds ${limit}. Shorten it`,
                'invalidValue',
            )
        }
    }
    if (values.name !== undefined && values.name.trim() === '') {
        throw scimError(400, 'displayName must not be empty', 'invalidValue')
    }
}
