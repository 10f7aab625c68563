/** Makes the context of one scenario run: clients, names of this run, and the watch over every answer. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { DialectName } from '../../okta/dialects.ts'
import { dialects } from '../../okta/dialects.ts'
import { newOktaGroup } from '../../okta/okta-group.ts'
import type { OktaUser } from '../../okta/okta-user.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import type { Credentials, ScimAnswer } from '../../okta/scim-client.ts'
import type { ScimGroup, ScimUser } from '../../okta/scim-message.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { TableApi } from '../../story/table-api.ts'
import { PersistentScimClient } from './persistent-client.ts'
import type { Requests } from './post-resource.ts'
import { createdBy, refusedBy } from './post-resource.ts'
import { PropertyChanges } from './property-changes.ts'
import { violations } from './protocol-watch.ts'
import { removeOpenReviews } from './reviews.ts'
import type { ScenarioContext } from './scenario.ts'
import { Skipped } from './scenario.ts'
import { SettingChanges } from './setting-changes.ts'

/** Path of the app's SCIM endpoint on an instance. */
export const SCIM_PATH = '/api/x_scim_okta/v2/scim'

/** An instance to run against. */
export interface Target {
    /** Base URL of the instance, without path. */
    baseUrl: string
    integration: Credentials
    /** Somebody who may read and write sys_user, task and groups through the Table API. */
    administrator: Credentials
}

export interface OpenContext {
    context: ScenarioContext
    /**
     * Puts properties back, removes the reviews that still wait, retires the groups and deactivates the people this run
     * wrote to.
     */
    cleanUp(): Promise<void>
    /** Throws if any answer of this run broke the protocol. */
    assertProtocol(): void
}

/** Opens a context for one run of one scenario. */
export function openContext(target: Target, dialect: DialectName): OpenContext {
    const run = randomBytes(5).toString('hex').slice(0, 9)
    const touched = { users: new Set<string>(), groups: new Set<string>() }
    const problems: string[] = []
    const options = {
        baseUrl: target.baseUrl + SCIM_PATH,
        credentials: target.integration,
        onAnswer(answer: ScimAnswer) {
            problems.push(...violations(answer))
            const id = (answer.body as ScimUser | undefined)?.id
            if (answer.method === 'GET' || answer.status >= 300 || !id) return
            touched[answer.path.startsWith('/Groups') ? 'groups' : 'users'].add(id)
        },
    }
    const scim = new PersistentScimClient(options)
    const firstTry = new PersistentScimClient({ ...options, attempts: 1 })
    const table = new TableApi(target.baseUrl, target.administrator)
    const properties = new PropertyChanges(table)
    const settings = new SettingChanges(table)
    const skip = (reason: string): never => {
        throw new Skipped(reason)
    }
    const unique = (name: string) => `${name}.${run}`.toLowerCase()
    const read = async (name: string, id: string) => {
        const row = await table.get(name, id)
        assert.ok(row, `there is no ${name} record ${id}`)
        return row
    }
    const context: ScenarioContext = {
        scim,
        okta: { client: scim, dialect: dialects[dialect] },
        firstTry: { client: firstTry, dialect: dialects[dialect] },
        dialect: dialects[dialect],
        table,
        settings,
        integrationUser: target.integration.user,
        unique,
        person: (name, changes) => person(unique(name), changes),
        record: (id) => read('sys_user', id),
        recordsOf: async (oktaId) => (await table.query('sys_user', `x_scim_okta_user_id=${oktaId}`)).length,
        created: (user) => createdBy(requestsFor(scim, user)),
        refused: (user) => refusedBy(() => scim.create(user)),
        async localPerson({ login, firstName, lastName, email }, values = {}) {
            const names = { user_name: login, first_name: firstName, last_name: lastName, email }
            const id = String((await table.create('sys_user', { ...names, ...values })).sys_id)
            touched.users.add(id)
            return id
        },
        async setProperty(name, value) {
            const fault = await properties.set(name, value)
            if (fault !== undefined) skip(fault)
        },
        group: (name, members) => newOktaGroup(`${name} ${run}`, members),
        groupRecord: (id) => read('sys_user_group', id),
        async localGroup(name, userIds = []) {
            const group = String((await table.create('sys_user_group', { name })).sys_id)
            touched.groups.add(group)
            for (const user of userIds) await table.create('sys_user_grmember', { user, group })
            return group
        },
        createdGroup: (group) => createdBy(groupRequestsFor(scim, group)),
        refusedGroup: (group) => refusedBy(() => scim.createGroup(group)),
        skip,
    }
    const cleanUp = async () => {
        await properties.restore()
        await settings.restore()
        await removeOpenReviews(table, run)
        for (const id of touched.groups) {
            const answer = await scim.removeGroup(id)
            assert.ok([204, 404].includes(answer.status), `deleting group ${id} at the end answered ${answer.text}`)
        }
        for (const id of touched.users) {
            const answer = await scim.modify(id, patchRequest({ op: 'replace', value: { active: false } }))
            assert.equal(answer.status, 200, `deactivating ${id} at the end answered ${answer.text}`)
        }
    }
    const assertProtocol = () => assert.deepEqual(problems, [], `answers break the protocol: ${problems.join('; ')}`)
    return { context, cleanUp, assertProtocol }
}

function person(name: string, changes: Partial<OktaUser> = {}): OktaUser {
    const address = `${name}@corp.example`
    const firstName = name.charAt(0).toUpperCase() + name.slice(1).replace(/\..*/, '')
    return { id: newOktaId(), login: address, email: address, firstName, lastName: 'Tester', ...changes }
}

function requestsFor(scim: PersistentScimClient, user: ScimUser): Requests<ScimUser> {
    return {
        endpoint: '/Users',
        post: () => scim.create(user),
        lookup: () => scim.lookup(String(user.userName)),
        replace: (id, found) => scim.replace(id, { ...found, ...user }),
    }
}

function groupRequestsFor(scim: PersistentScimClient, group: ScimGroup): Requests<ScimGroup> {
    return {
        endpoint: '/Groups',
        post: () => scim.createGroup(group),
        lookup: () => scim.lookupGroup(String(group.displayName)),
        replace: (id, found) => scim.replaceGroup(id, { ...found, ...group }),
    }
}
