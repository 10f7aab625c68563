/** Many people at once, for groups of a size. They are inactive, and stay for the next run: nobody can be deleted. */
import assert from 'node:assert/strict'
import type { OktaMember } from '../../okta/okta-group.ts'
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { ListResponse } from '../../okta/scim-message.ts'
import { USER_SCHEMA } from '../../okta/scim-message.ts'
import { MAX_RETRIES, isCancelled } from '../../okta/task-error.ts'
import type { ScenarioContext } from './scenario.ts'

const PREFIX = 'crowd-of-scenarios.'
const BULK_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'
const PAGE = 500
const BULK = 100

interface BulkAnswer {
    Operations?: { status?: string; response?: unknown }[]
}

/** As many inactive people as asked for: those of earlier runs, and new ones through bulk requests. */
export async function crowd(context: ScenarioContext, size: number): Promise<OktaMember[]> {
    for (let retries = 0; ; retries++) {
        const present = await listed(context)
        const logins = new Set(present.map(({ login }) => login))
        const missing = [...Array(size).keys()].map(loginOf).filter((login) => !logins.has(login))
        if (missing.length === 0) return present.slice(0, size)
        assert.ok(retries <= MAX_RETRIES, `${missing.length} people are missing after ${retries} rounds`)
        for (let start = 0; start < missing.length; start += BULK) {
            await createAll(context, missing.slice(start, start + BULK))
        }
    }
}

async function createAll(context: ScenarioContext, logins: readonly string[]): Promise<void> {
    const Operations = logins.map((login) => ({ method: 'POST', path: '/Users', bulkId: login, data: personOf(login) }))
    const answer = await context.scim.send<BulkAnswer>('POST', '/Bulk', { schemas: [BULK_MESSAGE], Operations })
    // What a cut-off request has created the next round finds.
    if (isCancelled(answer)) return
    assert.equal(answer.status, 200, answer.text)
    const refused = (answer.body.Operations ?? []).filter(({ status }) => status !== '201')
    assert.deepEqual(refused, [])
}

async function listed(context: ScenarioContext): Promise<OktaMember[]> {
    const people: OktaMember[] = []
    const filter = encodeURIComponent(`userName sw "${PREFIX}"`)
    let cursor: string | undefined = ''
    while (cursor !== undefined) {
        const page: string = `/Users?filter=${filter}&attributes=userName&count=${PAGE}&cursor=${encodeURIComponent(cursor)}`
        const answer: ScimAnswer<ListResponse> = await context.scim.send('GET', page)
        assert.equal(answer.status, 200, answer.text)
        for (const { id, userName } of answer.body.Resources ?? []) {
            people.push({ id: String(id), login: String(userName) })
        }
        cursor = answer.body.nextCursor
    }
    return people
}

function loginOf(number: number): string {
    return `${PREFIX}${String(number).padStart(4, '0')}@corp.example`
}

function personOf(login: string) {
    const name = { givenName: 'Crowd', familyName: login.slice(PREFIX.length, PREFIX.length + 4) }
    return { schemas: [USER_SCHEMA], userName: login, name, active: false }
}
