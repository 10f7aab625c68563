/** What a black-box scenario is, and what it may use: SCIM as Okta speaks it, and the Table API to look behind it. */
import type { OktaApp } from '../../okta/assign.ts'
import type { Dialect, DialectName } from '../../okta/dialects.ts'
import type { OktaGroup, OktaMember } from '../../okta/okta-group.ts'
import type { OktaUser } from '../../okta/okta-user.ts'
import type { ScimAnswer, ScimClient } from '../../okta/scim-client.ts'
import type { ScimErrorBody, ScimGroup, ScimUser } from '../../okta/scim-message.ts'
import type { TableApi, TableRow } from '../../story/table-api.ts'
import type { SettingChanges } from './setting-changes.ts'

/** One scenario. It makes its own data under names of its own run, so it may run against any instance. */
export interface Scenario {
    /** Two digits, as in the file name. */
    readonly id: string
    readonly title: string
    /** Where the expectation comes from. */
    readonly source: string
    /** The dialects it has to pass in; once, as a wizard app, when absent. */
    readonly dialects?: readonly DialectName[]
    run(context: ScenarioContext): Promise<void>
}

export const BOTH: readonly DialectName[] = ['wizard', 'catalog']

/** A resource that a POST brought about. */
export interface Created<Resource = ScimUser> {
    id: string
    resource: Resource
    /** The 201 itself; undefined when the answer was lost and the resource was found by the retry. */
    answer: ScimAnswer<Resource> | undefined
}

export interface ScenarioContext {
    readonly scim: ScimClient
    readonly okta: OktaApp
    /** The same app, as it is before it repeats what was answered 429: the answer or the failed task is shown at once. */
    readonly firstTry: OktaApp
    readonly dialect: Dialect
    readonly table: TableApi
    /** Changes of the matrix, of mappings and resolvers, until the end of the run. */
    readonly settings: SettingChanges
    /** userName of the integration user that the SCIM client signs in as. */
    readonly integrationUser: string
    /** The name with a suffix of this run, lower case; at most 24 characters for names up to 14. */
    unique(name: string): string
    /** A person of this run: userName and e-mail are `<unique name>@corp.example`. */
    person(name: string, changes?: Partial<OktaUser>): OktaUser
    /** The sys_user record behind a SCIM id. Fails when there is none. */
    record(id: string): Promise<TableRow>
    /** How many sys_user records carry this Okta id. */
    recordsOf(oktaId: string): Promise<number>
    /**
     * POSTs a user who has to come out of it, new or returned: 201 with Location. When the server was cut off, goes on
     * as Okta's retry does: looks the userName up, then reads and replaces what is there, or POSTs again.
     */
    created(user: ScimUser): Promise<Created>
    /** POSTs a user whom the server has to refuse, and returns the refusal. */
    refused(user: ScimUser): Promise<ScimAnswer<ScimErrorBody>>
    /**
     * Creates a sys_user record as an administrator does, with the userName, names and e-mail of the person and no Okta id.
     * Returns its sys_id.
     */
    localPerson(person: OktaUser, values?: TableRow): Promise<string>
    /**
     * Sets a property of the application until the end of the run. Skips the scenario where the administrator may not.
     */
    setProperty(name: string, value: string): Promise<void>
    /** A group of this run in Okta: the name has the run's suffix. */
    group(name: string, members?: readonly OktaMember[]): OktaGroup
    /** The sys_user_group record behind a SCIM id. Fails when there is none. */
    groupRecord(id: string): Promise<TableRow>
    /** Creates a sys_user_group record with these people in it, as an administrator does. Returns its sys_id. */
    localGroup(name: string, userIds?: readonly string[]): Promise<string>
    /** POSTs a group that has to come out of it, as `created` does for users. */
    createdGroup(group: ScimGroup): Promise<Created<ScimGroup>>
    /** POSTs a group that the server has to refuse, and returns the refusal. */
    refusedGroup(group: ScimGroup): Promise<ScimAnswer<ScimErrorBody>>
    /** Ends the scenario as not applicable here. */
    skip(reason: string): never
}

/** Thrown by `skip`. */
export class Skipped extends Error {}
