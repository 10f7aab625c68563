/** What provisioning needs from the outside: stores, clock and ids. `platform/` implements them over Glide. */

import type { Resolver, Settings } from './authority/configuration.ts'
import type { Handovers } from './handover/plan.ts'
import type { Guards } from './guards/guard.ts'
import type { Brakes } from './brake/brake.ts'
import type { Account } from './log/account.ts'
import type { UserMapping } from './mapping/user-mapping.ts'
import type { FieldValue, MatchKey } from './matching/match-key.ts'
import type { MatchPolicy } from './matching/situation.ts'
import type { Clause } from './query.ts'
import type { Pendings } from './references/pending.ts'
import type { NewCandidate, NewReview, Review, ReviewEnd } from './review/review.ts'
import type { Conflicts } from './writers/conflict.ts'
import type { FieldValues, GroupRecord, IdentityLink, LinkChanges, NewLink, Refused, UserRecord } from './records.ts'

/** Which rows a list reads, and in which order; ties are ordered by sys_id. */
export interface Window {
    /** Rows to skip. */
    readonly offset: number
    /** Most rows to return. */
    readonly limit: number
    /** Absent: by sys_id alone. */
    readonly order?: { readonly field: string; readonly descending: boolean }
}

export interface Users {
    /** The record, active or not; undefined when there is none. Throws when sys_user cannot be read at all. */
    read(sysId: string): UserRecord | undefined
    /**
     * Every record that holds this Okta id, this userName or one of the other values, or is `linkedUser`, in one query;
     * two when a value turns out to be everybody's, which then finds nobody. The database compares loosely, so callers
     * compare again. Throws when sys_user cannot be read at all, so that "nobody" means nobody.
     */
    candidates(oktaUserId: string, userName: string, linkedUser: string, others?: readonly FieldValue[]): UserRecord[]
    /** Creates the record under this sys_id and reads it back, or says what the platform refused it with. */
    create(sysId: string, values: FieldValues): UserRecord | Refused
    /** Writes the values and reads the record back, or says what the platform refused the write with. */
    update(sysId: string, values: FieldValues): UserRecord | Refused
    window(clauses: readonly Clause[], window: Window): UserRecord[]
    count(clauses: readonly Clause[]): number
    /** Characters the column holds on this instance, where it may have been widened; 0 when it does not tell. */
    maxLength(field: string): number
}

export interface Identities {
    find(oktaUserId: string): IdentityLink | undefined
    /** The links that name the person, in every state, newest first; at most 20. */
    ofUser(user: string): IdentityLink[]
    /**
     * Takes the Okta id for this person. The table's unique key decides between simultaneous callers: the link returned
     * is the winner's, whoever that is. Undefined when the platform refused and no link exists.
     */
    claim(link: NewLink): IdentityLink | undefined
    /** Is there a link whose Okta id differs in letter case only? The table's unique key takes the two for the same. */
    hasAlike(oktaUserId: string): boolean
    /** Writes the changes and answers the link after them; throws when the platform refuses. */
    change(link: IdentityLink, changes: LinkChanges): IdentityLink
    /** Deletes a link that nothing was ever written through; throws when the platform refuses. */
    remove(link: IdentityLink): void
}

export interface Reviews {
    /** The review of this Okta id that is open or was ignored, the only one there can be. */
    active(oktaUserId: string): Review | undefined
    /** Opens a review with its candidates; the one that was opened meanwhile, where somebody was faster. */
    open(review: NewReview): Review
    /** Counts a request that ended in this review again, and adds the candidates it does not have yet. */
    seenAgain(review: Review, seenAt: string, candidates: readonly NewCandidate[]): void
    /** Ends a review that is active, with the state it ends in. */
    end(review: Review, end: ReviewEnd): void
}

/** A record that people may refer to. */
export interface ReferencedRecord {
    readonly sysId: string
    /** The text that clients read. */
    readonly shown: string
    /** The columns that its resolver searches by. */
    readonly fields: Readonly<Record<string, string>>
}

/** A record that was just made. */
export type CreatedRecord = Pick<ReferencedRecord, 'sysId' | 'shown'>

export interface References {
    /**
     * Records of the table that hold the text in one of the columns that are searched, in one query; at most 20. The
     * database compares loosely, so callers compare again.
     */
    find(table: string, by: Pick<Resolver, 'searchFields' | 'shownField'>, text: string): ReferencedRecord[]
    /**
     * Makes a record with this name under this sys_id, shown by its text in `shownField`. Undefined when the platform
     * refuses it, as it does when the sys_id is taken, and when the name does not fit its column.
     */
    create(table: string, sysId: string, name: string, shownField: string): CreatedRecord | undefined
    /** sys_id of the person's manager; `''` for none. */
    managerOf(user: string): string
    /** The texts of `column` (`name` when absent) by sys_id, of people their names for display; one query per 1,000. */
    names(table: string, sysIds: readonly string[], column?: string): Record<string, string>
}

/** A group a person belongs to: directly, or through a group within it. */
export interface GroupOfUser {
    readonly sysId: string
    readonly name: string
    readonly direct: boolean
}

/** A row of sys_user_grmember. */
export interface Membership {
    readonly sysId: string
    readonly user: string
    readonly group: string
    readonly createdOn: string
}

/** What is known of a group's memberships without reading them. */
export interface MembershipCount {
    readonly rows: number
    /** When the newest was made; `''` without any. */
    readonly newest: string
}

/** A group within another one. */
export interface ChildGroup {
    readonly sysId: string
    readonly name: string
    readonly parent: string
}

export interface Groups {
    read(sysId: string): GroupRecord | undefined
    /** Groups with these sys_ids, in no order. */
    readAll(sysIds: readonly string[]): GroupRecord[]
    /** Groups whose name the database holds for the same, retired and inactive ones too; at most 20. */
    named(name: string): GroupRecord[]
    window(clauses: readonly Clause[], window: Window): GroupRecord[]
    count(clauses: readonly Clause[]): number
    /** Creates the group under this sys_id and reads it back, or says what the platform refused it with. */
    create(sysId: string, values: FieldValues): GroupRecord | Refused
    /** Writes the values and reads the group back, or says what the platform refused the write with. */
    update(sysId: string, values: FieldValues): GroupRecord | Refused
    /** Characters the column holds on this instance; 0 when it does not tell. */
    maxLength(field: string): number
    /** Groups per person: two queries for direct ones and one per level of nesting, however many people. */
    ofUsers(userIds: readonly string[]): Record<string, GroupOfUser[]>
    /** Groups that have one of these as their parent, in one query. */
    children(groupIds: readonly string[]): ChildGroup[]
    /** Memberships of the groups, at most `limit` of them; one query per 5,000. */
    memberships(groupIds: readonly string[], limit: number): Membership[]
    /** The memberships of these people in the group; one query per 1,000 people. */
    membershipsOf(groupId: string, userIds: readonly string[]): Membership[]
    /** One query however many groups; a group without members is left out. */
    membershipCounts(groupIds: readonly string[]): Record<string, MembershipCount>
    /** Makes the person a member; false when the platform refused. */
    addMember(groupId: string, userId: string): boolean
    /** Deletes memberships and answers those that the platform did not let go; one query per 1,000. */
    removeMembers(memberships: readonly Membership[]): Membership[]
    /** Sets the parent of a group; `''` for none. False when the platform refused. */
    setParent(groupId: string, parent: string): boolean
    /** sys_ids of the groups that hold this user or group as a member. */
    holders(member: string): string[]
}

export interface Limits {
    readonly defaultCount: number
    readonly maxCount: number
    /** Most records read for a filter that the database cannot answer alone. */
    readonly candidateLimit: number
    /** Most operations of one bulk request. */
    readonly bulkOperations: number
    /** Most bytes of the body of one bulk request. */
    readonly bulkPayload: number
}

/** How people are matched, as administrators set it. */
export interface Matching {
    readonly policy: MatchPolicy
    /** The active keys in their order; throws when one of them is wrong, so that nobody is matched by half the keys. */
    keys(): readonly MatchKey[]
}

/** Everything one request works with. */
export interface Context {
    /** What administrators set up. */
    readonly settings: Settings
    /** Which attribute is which field, as the settings say. */
    readonly mapping: UserMapping
    /** What the request is about and what becomes of it, for the log. */
    readonly account: Account
    readonly users: Users
    readonly identities: Identities
    /** Who else writes the fields that Okta owns. */
    readonly conflicts: Conflicts
    readonly matching: Matching
    readonly reviews: Reviews
    readonly references: References
    readonly pendings: Pendings
    /** Plans for the open work of those who leave. */
    readonly handovers: Handovers
    readonly guards: Guards
    /** Limits of what may be taken away at once. */
    readonly brakes: Brakes
    readonly groups: Groups
    readonly limits: Limits
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    now(): string
    newSysId(): string
    /** sys_id of the calling integration user, which SCIM never changes. */
    readonly callerId: string
    /** SCIM base URL the client called, without a trailing slash. */
    readonly baseUrl: string
    /** HTTP method of the request. */
    readonly method: string
    /** Notes for the application log: names and ids, never values. */
    note(text: string): void
}
