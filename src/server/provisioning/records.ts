/** The records that provisioning reasons about, free of Glide: what the stores hand in and out. */

/**
 * A row of sys_user. Field values are internal values: `''` when empty, `'true'`/`'false'` for booleans, sys_ids for
 * references, UTC `yyyy-MM-dd HH:mm:ss` for date-times.
 */
export interface UserRecord {
    readonly sysId: string
    readonly fields: Readonly<Record<string, string>>
}

/** New values by field name, in the same form. */
export type FieldValues = Record<string, string>

/** A row of sys_user_group; fields as in UserRecord. */
export interface GroupRecord {
    readonly sysId: string
    readonly fields: Readonly<Record<string, string>>
}

/** A row of x_scim_okta_identity: which Okta user is which person. */
export interface IdentityLink {
    readonly sysId: string
    readonly oktaUserId: string
    /** sys_id of the person; `''` when the person was deleted. */
    readonly user: string
    /** An administrator ended this link; it is kept for history and takes nobody in. */
    readonly retired: boolean
}

export const OKTA_USER_ID = 'x_scim_okta_user_id'
export const DEACTIVATED_AT = 'x_scim_okta_deactivated_at'
export const LOCKED_BEFORE = 'x_scim_okta_locked_before'
/** What a client said of a person and sys_user has no column for, as JSON. */
export const KEPT = 'x_scim_okta_attributes'

/** externalId of a group. */
export const GROUP_EXTERNAL_ID = 'x_scim_okta_external_id'
/** When SCIM retired the group; empty while it lives. */
export const RETIRED_AT = 'x_scim_okta_retired_at'
/** Counts the changes of members made through SCIM. */
export const MEMBERS_REVISION = 'x_scim_okta_members_revision'

/** The value of a field, `''` when empty. */
export function fieldOf(record: UserRecord | GroupRecord, field: string): string {
    return record.fields[field] ?? ''
}

/** True when the person is active. */
export function isActive(user: UserRecord): boolean {
    return fieldOf(user, 'active') === 'true'
}

/** True when SCIM retired the group: it is gone for clients. */
export function isRetired(group: GroupRecord): boolean {
    return fieldOf(group, RETIRED_AT) !== ''
}

/**
 * Can this be a sys_id? Ids come from URLs, and the platform may evaluate text such as `javascript:…` in a condition, so
 * whatever else they hold never reaches a query.
 */
export function isSysId(id: string): boolean {
    return /^[0-9A-Za-z_-]{1,32}$/.test(id)
}
