/** What provisioning needs from the outside: stores, clock and ids. `platform/` implements them over Glide. */

import type { Clause } from './query.ts'
import type { FieldValues, GroupRecord, IdentityLink, UserRecord } from './records.ts'

/** Which rows a list reads, in the total order sys_created_on, sys_id. */
export interface Window {
    /** Rows to skip. */
    readonly offset: number
    /** Most rows to return. */
    readonly limit: number
}

export interface Users {
    /** The record, active or not; undefined when there is none. Throws when sys_user cannot be read at all. */
    read(sysId: string): UserRecord | undefined
    /**
     * Every record that holds this Okta id or this userName or is `linkedUser`, in one query. The database compares
     * loosely, so callers compare again. Throws when sys_user cannot be read at all, so that "nobody" means nobody.
     */
    candidates(oktaUserId: string, userName: string, linkedUser: string): UserRecord[]
    /** Creates the record under this sys_id and reads it back; undefined when the platform refused it. */
    create(sysId: string, values: FieldValues): UserRecord | undefined
    /** Writes the values and reads the record back; undefined when the platform refused the write. */
    update(sysId: string, values: FieldValues): UserRecord | undefined
    window(clauses: readonly Clause[], window: Window): UserRecord[]
    count(clauses: readonly Clause[]): number
    /** Characters the column holds on this instance, where it may have been widened; 0 when it does not tell. */
    maxLength(field: string): number
}

export interface Identities {
    find(oktaUserId: string): IdentityLink | undefined
    /**
     * Takes the Okta id for this person. The table's unique key decides between simultaneous callers: the link returned
     * is the winner's, whoever that is. Undefined when the platform refused and no link exists.
     */
    claim(oktaUserId: string, user: string): IdentityLink | undefined
    /** Points an existing link to another record; used when its person no longer exists. */
    repoint(link: IdentityLink, user: string): void
}

/** Tables whose records sys_user refers to by name. */
export type NamedTable = 'cmn_department' | 'cmn_cost_center'

export interface References {
    /** sys_ids of the records with this name; at most two are looked for, enough to tell unique from ambiguous. */
    byName(table: NamedTable, name: string): string[]
    /** Display names by sys_id, in one query. */
    names(table: NamedTable, sysIds: readonly string[]): Record<string, string>
    /** People whose sys_id, Okta id, userName or employee number is this value; at most five. */
    people(value: string): UserRecord[]
}

/** A group a person belongs to directly. */
export interface DirectGroup {
    readonly sysId: string
    readonly name: string
}

export interface Groups {
    read(sysId: string): GroupRecord | undefined
    window(clauses: readonly Clause[], window: Window): GroupRecord[]
    count(clauses: readonly Clause[]): number
    /** Direct groups per person, two queries at most however many people. */
    ofUsers(userIds: readonly string[]): Record<string, DirectGroup[]>
    /** sys_ids of the members per group, one query however many groups. Throws tooMany above a bound. */
    members(groupIds: readonly string[]): Record<string, string[]>
}

export interface Limits {
    readonly defaultCount: number
    readonly maxCount: number
    /** Most records read for a filter that the database cannot answer alone. */
    readonly candidateLimit: number
}

/** Everything one request works with. */
export interface Context {
    readonly users: Users
    readonly identities: Identities
    readonly references: References
    readonly groups: Groups
    readonly limits: Limits
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    now(): string
    newSysId(): string
    /** sys_id of the calling integration user, which SCIM never changes. */
    readonly callerId: string
    /** SCIM base URL the client called, without a trailing slash. */
    readonly baseUrl: string
}
