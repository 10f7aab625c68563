/** An instance in this process whose people and groups are exactly those a property asks for. */
import assert from 'node:assert/strict'
import { startInstance } from '../../instance/boot.ts'
import type { Mode, Row, Store } from '../../instance/platform.ts'
import { letOktaOwn } from '../okta-owns.ts'
import { releaseBrake } from '../without-brake.ts'
import type { ScimAnswer, ScimClient } from '../../okta/scim-client.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { BULK_REQUEST_URN, ENTERPRISE_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { PersistentScimClient } from '../scenarios/persistent-client.ts'
import type { Person, Population, Team } from './resource-arbitraries.ts'

/** Ids in the order of the population. */
export interface Filled {
    readonly people: readonly string[]
    readonly teams: readonly string[]
}

/** Everything SCIM writes to, as rows by table, without the questions it asks: reviews and the links that wait for them. */
export type Snapshot = Readonly<Record<string, readonly Row[]>>

export interface FilledInstance {
    readonly scim: ScimClient
    readonly store: Store
    readonly user: { readonly name: string; readonly password: string }
    /** Leaves the seeded records and these. */
    fill(population: Population): Promise<Filled>
    snapshot(): Snapshot
    restore(snapshot: Snapshot): void
    close(): Promise<void>
}

export type Resource = JsonObject & { id: string }

const TABLES = ['sys_user', 'sys_user_group', 'sys_user_grmember', 'x_scim_okta_identity']
const QUESTIONS = ['x_scim_okta_candidate', 'x_scim_okta_review']
const EVERYTHING = 1_000_000
const USER = { name: 'okta.properties', password: 'properties-of-this-machine' }

/** Starts it on the built package, with traced statements. */
export async function openFilledInstance(mode: Mode = 'strict'): Promise<FilledInstance> {
    const instance = await startInstance({
        packagePath: 'dist/app',
        db: ':memory:',
        seed: 'minimal',
        mode,
        user: USER,
        trace: true,
        port: 0,
    })
    const { store } = instance.platform
    letOktaOwn(instance.platform)
    releaseBrake(instance.platform)
    // People made at random share employee numbers, which would make every other one a question.
    for (const { sys_id } of store.find('x_scim_okta_match_key', { field: 'employee_number' })) {
        store.update('x_scim_okta_match_key', sys_id!, { active: '0' })
    }
    // A nasty instance cuts off whatever writes, were it its row in the log.
    const scim = new PersistentScimClient({
        baseUrl: `${instance.baseUrl}/api/x_scim_okta/v2/scim`,
        credentials: { user: USER.name, password: USER.password },
    })
    const snapshot = (): Snapshot =>
        Object.fromEntries(
            TABLES.map((table) => [
                table,
                store.find(table, {}, EVERYTHING).filter(({ state }) => state !== 'pending'),
            ]),
        )
    const restore = (wanted: Snapshot): void => {
        store.transaction(() => {
            for (const table of [...QUESTIONS, ...TABLES]) {
                for (const { sys_id } of store.find(table, {}, EVERYTHING)) store.remove(table, sys_id!)
                for (const row of wanted[table] ?? []) store.insert(table, row)
            }
        })
    }
    const seeded = snapshot()
    return {
        scim,
        store,
        user: USER,
        snapshot,
        restore,
        close: () => instance.close(),
        async fill(population) {
            restore(seeded)
            return fillWith(scim, store, population)
        },
    }
}

/** The userName of the person with this index: unique, whatever the others are called. */
export function userNameOf({ userName, linked }: Person, index: number): string {
    return linked ? `${userName}#${index}` : `${index}#${userName}`
}

function userOf(person: Person, index: number): JsonObject {
    const extension = { ...(person.attributes[ENTERPRISE_USER_URN] as JsonObject | undefined) }
    const manager = index - person.manager
    if (person.manager > 0 && manager >= 0) extension.manager = { value: `bulkId:p${manager}` }
    return {
        ...person.attributes,
        ...(Object.keys(extension).length > 0 ? { [ENTERPRISE_USER_URN]: extension } : {}),
        ...(person.linked ? { externalId: `00u${index}Aa` } : {}),
        userName: userNameOf(person, index),
    }
}

function groupOf(team: Team, index: number, people: number): JsonObject {
    const indexes = people > 0 ? [...new Set(team.members.map((member) => member % people))] : []
    const members = indexes.map((member): JsonObject => ({ value: `bulkId:p${member}` }))
    if (team.nesting && index > 0) members.push({ value: `bulkId:g${index - 1}` })
    return { ...team.attributes, displayName: `${team.displayName}#${index}`, members }
}

async function fillWith(scim: ScimClient, store: Store, { people, teams }: Population): Promise<Filled> {
    const operation = (path: string, bulkId: string, data: JsonObject) => ({ method: 'POST', path, bulkId, data })
    const operations = [
        ...people.map((each, index) => operation('/Users', `p${index}`, userOf(each, index))),
        ...teams.map((each, index) => operation('/Groups', `g${index}`, groupOf(each, index, people.length))),
    ]
    if (operations.length === 0) return { people: [], teams: [] }
    const message = { schemas: [BULK_REQUEST_URN], Operations: operations }
    const answer = await scim.send<{ Operations: { status: string }[] }>('POST', '/Bulk', message)
    // A nasty instance cuts some requests off after all they had to write.
    if (answer.status !== 500) {
        assert.equal(answer.status, 200, answer.text)
        answer.body.Operations.forEach(({ status }, index) =>
            assert.equal(status, '201', `${JSON.stringify(operations[index])} was answered ${answer.text}`),
        )
    }
    const idOf = (table: string, where: Row): string => store.find(table, where, 1)[0]!.sys_id!
    const filled = {
        people: people.map((each, index) => idOf('sys_user', { user_name: userNameOf(each, index) })),
        teams: teams.map((each, index) => idOf('sys_user_group', { name: `${each.displayName}#${index}` })),
    }
    const date = (table: string, ids: string[], dated: readonly { created: string; changed: string }[]) =>
        dated.forEach(({ created, changed }, index) =>
            store.update(table, ids[index]!, { sys_created_on: created, sys_updated_on: changed }),
        )
    date('sys_user', filled.people, people)
    date('sys_user_group', filled.teams, teams)
    return filled
}

/** Sends and expects this status; answers the body. */
export async function expecting<Body = Resource>(status: number, sent: Promise<ScimAnswer<Body>>): Promise<Body> {
    const answer = await sent
    assert.equal(answer.status, status, `${answer.method} ${answer.path} answered ${answer.status} ${answer.text}`)
    return answer.body
}

/** A copy without these members. */
export function without(object: JsonObject, ...names: readonly string[]): Record<string, JsonValue> {
    return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}
