/** SCIM messages as the Okta side sees them: URNs, users, groups, lists, errors (RFC 7643 section 4, RFC 7644 section 3). */

export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group'
export const ENTERPRISE_SCHEMA = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const LIST_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
export const PATCH_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
export const ERROR_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:Error'

/** One value of emails, phoneNumbers or addresses. */
export interface TypedValue {
    value?: string
    type?: string
    primary?: boolean
    [subAttribute: string]: unknown
}

export interface EnterpriseUser {
    employeeNumber?: string | null
    costCenter?: string | null
    department?: string | null
    manager?: { value?: string; displayName?: string } | null
    [attribute: string]: unknown
}

export interface ResourceMeta {
    resourceType?: string
    created?: string
    lastModified?: string
    location?: string
    version?: string
}

/** A user resource, with whatever else the server or a test puts in it. */
export interface ScimUser {
    schemas?: string[]
    id?: string
    externalId?: string | null
    userName?: string
    name?: { givenName?: string | null; familyName?: string | null; formatted?: string; [part: string]: unknown }
    displayName?: string
    title?: string | null
    active?: boolean | string
    emails?: TypedValue[]
    phoneNumbers?: TypedValue[]
    addresses?: TypedValue[]
    groups?: unknown[]
    password?: string
    meta?: ResourceMeta
    [ENTERPRISE_SCHEMA]?: EnterpriseUser
    [attribute: string]: unknown
}

/** One value of a group's `members`; Okta sends `value` and `display`. */
export interface GroupMember {
    value: string
    display?: string | null
    type?: string
    $ref?: string
}

/** A group resource, with whatever else the server or a test puts in it. */
export interface ScimGroup {
    schemas?: string[]
    id?: string
    externalId?: string | null
    displayName?: string
    members?: GroupMember[] | null
    meta?: ResourceMeta
    [attribute: string]: unknown
}

export interface ListResponse<Resource = ScimUser> {
    schemas?: string[]
    totalResults?: number
    startIndex?: number
    itemsPerPage?: number
    /** Cursor of the next page (RFC 9865). */
    nextCursor?: string
    Resources?: Resource[]
}

export interface PatchOperation {
    op: string
    path?: string
    value?: unknown
}

export interface PatchRequest {
    schemas: string[]
    Operations: PatchOperation[]
}

export interface ScimErrorBody {
    schemas?: string[]
    status?: string
    scimType?: string
    detail?: string
}

/** Wraps operations into a PatchOp message (RFC 7644 section 3.5.2). */
export function patchRequest(...operations: PatchOperation[]): PatchRequest {
    return { schemas: [PATCH_MESSAGE], Operations: operations }
}

/** The one lookup Okta sends for users; the value is quoted as JSON, as RFC 7644 section 3.4.2.2 asks. */
export function userNameFilter(userName: string): string {
    return `userName eq ${JSON.stringify(userName)}`
}

/** The lookup for groups, quoted likewise. */
export function groupNameFilter(displayName: string): string {
    return `displayName eq ${JSON.stringify(displayName)}`
}
