/** Makes the context of one scenario run: clients, names of this run, and the watch over every answer. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { DialectName } from '../../okta/dialects.ts'
import { dialects } from '../../okta/dialects.ts'
import type { OktaUser } from '../../okta/okta-user.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import type { Credentials, ScimAnswer } from '../../okta/scim-client.ts'
import type { ScimErrorBody, ScimUser } from '../../okta/scim-message.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { MAX_RETRIES, isCancelled } from '../../okta/task-error.ts'
import { TableApi } from '../../story/table-api.ts'
import { PersistentScimClient } from './persistent-client.ts'
import { violations } from './protocol-watch.ts'
import type { Created, ScenarioContext } from './scenario.ts'
import { Skipped } from './scenario.ts'

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
    /** Deactivates the people this run wrote to. */
    cleanUp(): Promise<void>
    /** Throws if any answer of this run broke the protocol. */
    assertProtocol(): void
}

/** Opens a context for one run of one scenario. */
export function openContext(target: Target, dialect: DialectName): OpenContext {
    const run = randomBytes(5).toString('hex').slice(0, 9)
    const touchedIds = new Set<string>()
    const problems: string[] = []
    const scim = new PersistentScimClient({
        baseUrl: target.baseUrl + SCIM_PATH,
        credentials: target.integration,
        onAnswer(answer) {
            problems.push(...violations(answer))
            const id = (answer.body as ScimUser | undefined)?.id
            if (answer.method !== 'GET' && answer.status < 300 && id) touchedIds.add(id)
        },
    })
    const table = new TableApi(target.baseUrl, target.administrator)
    const unique = (name: string) => `${name}.${run}`.toLowerCase()
    const context: ScenarioContext = {
        scim,
        okta: { client: scim, dialect: dialects[dialect] },
        dialect: dialects[dialect],
        table,
        integrationUser: target.integration.user,
        unique,
        person: (name, changes) => person(unique(name), changes),
        async record(id) {
            const row = await table.get('sys_user', id)
            assert.ok(row, `there is no sys_user record ${id}`)
            return row
        },
        recordsOf: async (oktaId) => (await table.query('sys_user', `x_scim_okta_user_id=${oktaId}`)).length,
        created: (user) => created(scim, user),
        refused: (user) => refused(scim, user),
        skip(reason) {
            throw new Skipped(reason)
        },
    }
    const cleanUp = async () => {
        for (const id of touchedIds) {
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

async function created(scim: PersistentScimClient, user: ScimUser): Promise<Created> {
    for (let retries = 0; ; retries++) {
        const answer = await scim.create(user)
        if (!isCancelled(answer) || retries >= MAX_RETRIES) {
            assert.equal(answer.status, 201, answer.text)
            assert.ok(answer.body.id, 'the created resource has an id')
            const location = answer.headers.get('location') ?? ''
            assert.ok(location.endsWith(`/Users/${answer.body.id}`), `Location is '${location}'`)
            assert.equal(answer.body.meta?.location, location)
            return { id: answer.body.id, resource: answer.body, answer }
        }
        const found = (await scim.lookup(String(user.userName))).body.Resources?.[0]
        if (found?.id) {
            const replaced = await scim.replace(found.id, { ...found, ...user })
            assert.equal(replaced.status, 200, replaced.text)
            return { id: found.id, resource: replaced.body, answer: undefined }
        }
    }
}

async function refused(scim: PersistentScimClient, user: ScimUser): Promise<ScimAnswer<ScimErrorBody>> {
    for (let retries = 0; ; retries++) {
        const answer = await scim.create(user)
        if (!isCancelled(answer) || retries >= MAX_RETRIES) {
            assert.ok(answer.status >= 400, `expected a refusal, got ${answer.status} ${answer.text}`)
            return answer
        }
    }
}
