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

/** A write that the platform did not do. */
export interface Refused {
    /** What the platform said about it; `''` when it does not tell. */
    readonly refused: string
}

/** True for the answer of a write that the platform refused. */
export function isRefused(answer: UserRecord | GroupRecord | Refused): answer is Refused {
    return 'refused' in answer
}

/**
 * Current: Okta writes to the person through this link. Pending: promised to Okta's next write, by an administrator or by
 * a rule. Retired: kept for history; it takes nobody in.
 */
export type LinkState = 'current' | 'pending' | 'retired'

/** What made a link: a SCIM request, an assisted adoption, a settled review, or the audit. */
export type LinkOrigin = 'post' | 'put' | 'adoption' | 'review' | 'audit'

/** A row of x_scim_okta_identity: which Okta user is, or was, which person. */
export interface IdentityLink {
    readonly sysId: string
    readonly oktaUserId: string
    /** sys_id of the person, also of one yet to be created; `''` when the person was deleted, or nobody knows who it is. */
    readonly user: string
    readonly state: LinkState
    readonly origin: LinkOrigin | ''
    /** sys_id of the link that took the place of this one; `''` for none. */
    readonly replacedBy: string
    /** sys_id of the administrator who approved it; `''` for none. */
    readonly approver: string
    /** When Okta last wrote through it, UTC `yyyy-MM-dd HH:mm:ss`, to the day; `''` for never. */
    readonly lastSeen: string
}

/** What a new link says. */
export interface NewLink {
    readonly oktaUserId: string
    readonly user: string
    readonly state: LinkState
    readonly origin: LinkOrigin
    readonly reason?: string
    readonly approver?: string
    /** When Okta first named the id; absent when nobody has heard of it from Okta yet. */
    readonly firstSeen?: string
}

/** New values of a link; what is absent stays. */
export type LinkChanges = Partial<
    Pick<IdentityLink, 'user' | 'state' | 'origin' | 'replacedBy' | 'approver' | 'lastSeen'> & {
        readonly reason: string
        readonly firstSeen: string
    }
>

export const OKTA_USER_ID = 'x_scim_okta_user_id'
export const DEACTIVATED_AT = 'x_scim_okta_deactivated_at'
export const LOCKED_BEFORE = 'x_scim_okta_locked_before'
/** What a client said of a person and sys_user has no column for, as JSON. */
export const KEPT = 'x_scim_okta_attributes'
/** Digests of what Okta left in the fields that are its own, as JSON by field: see writers/owned.ts. */
export const OWNED = 'x_scim_okta_owned'

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
