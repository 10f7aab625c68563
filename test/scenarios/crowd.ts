/** Many people at once, for groups of a size. They are inactive, and stay for the next run: nobody can be deleted. */
import assert from 'node:assert/strict'
import type { OktaMember } from '../../okta/okta-group.ts'
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { ListResponse, ScimUser } from '../../okta/scim-message.ts'
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
    const present = await listed(context)
    const logins = new Set(present.map(({ login }) => login))
    const missing = [...Array(size).keys()].map(loginOf).filter((login) => !logins.has(login))
    if (missing.length === 0) return present.slice(0, size)
    await createAll(context, missing.map(personOf))
    return (await listed(context)).slice(0, size)
}

/** Creates people through bulk requests. In one that was cut off some may be missing: they are sent again. */
export async function createAll(context: ScenarioContext, people: readonly ScimUser[]): Promise<void> {
    for (let start = 0; start < people.length; start += BULK) {
        const Operations = people.slice(start, start + BULK).map((data) => {
            return { method: 'POST', path: '/Users', bulkId: data.userName, data }
        })
        for (let retries = 0; ; retries++) {
            const answer = await context.scim.send<BulkAnswer>('POST', '/Bulk', { schemas: [BULK_MESSAGE], Operations })
            if (isCancelled(answer) && retries < MAX_RETRIES) continue
            assert.equal(answer.status, 200, answer.text)
            const statuses = (answer.body.Operations ?? []).map(({ status }) => status)
            // 409 is the answer to somebody whom the request that was cut off had created.
            const refused = statuses.filter((status) => status !== '201' && !(retries > 0 && status === '409'))
            assert.deepEqual(refused, [])
            break
        }
    }
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
