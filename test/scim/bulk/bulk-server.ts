/** A server in a few lines for bulk requests: POSTs get the ids r1, r2, …; what is named `fail` fails. */
import { parseBulk } from '../../../src/server/scim/bulk/request.ts'
import { runBulk, type BulkAnswer, type BulkCall } from '../../../src/server/scim/bulk/run.ts'
import { scimError } from '../../../src/server/scim/error.ts'
import { isObject } from '../../../src/server/scim/json.ts'
import { errorBody } from '../../../src/server/scim/message.ts'
import type { JsonObject, JsonValue } from '../../../src/server/scim/resource.ts'
import { BULK_REQUEST_URN } from '../../../src/server/scim/schema/urns.ts'

const BASE = 'https://instance.example/scim/'

export const locationOf = (path: readonly string[]): string => BASE + path.join('/')

/** A POST of a user or a group called `bulkId`, with these members. */
export function make(bulkId: string, ...members: string[]): JsonObject {
    const data: JsonObject = { name: bulkId }
    if (members.length > 0) data.members = members.map((value) => ({ value }))
    return { method: 'POST', path: members.length > 0 ? '/Groups' : '/Users', bulkId, data }
}

export interface Ran {
    readonly response: JsonObject
    readonly results: readonly JsonObject[]
    /** What was executed, in this order. */
    readonly calls: readonly BulkCall[]
}

/** Runs a bulk request with these operations. */
export function run(operations: readonly JsonValue[], failOnErrors: number | null = null): Ran {
    const calls: BulkCall[] = []
    let made = 0
    const execute = (call: BulkCall): BulkAnswer => {
        calls.push(call)
        const location = locationOf(call.path)
        const name = isObject(call.data) ? String(call.data.name) : ''
        if (name.startsWith('fail')) {
            const body = errorBody(scimError(409, `There is ${name} already`, 'uniqueness'))
            return call.method === 'POST' ? { status: 409, body } : { status: 409, body, location }
        }
        if (call.method === 'DELETE') return { status: 204, location }
        if (call.method !== 'POST') return { status: 200, location, version: 'W/"2"', body: { id: 'x' } }
        made += 1
        const id = `r${made}`
        return { status: 201, location: `${location}/${id}`, version: 'W/"1"', id, body: { id } }
    }
    const given: JsonObject = { schemas: [BULK_REQUEST_URN], failOnErrors, Operations: [...operations] }
    const response = runBulk(parseBulk(given, { maxOperations: 1000 }), execute, locationOf)
    return { response, results: response.Operations as JsonObject[], calls }
}

/** Status and bulkId (or method) of each result: `201 a`. */
export function summary({ results }: Ran): string[] {
    return results.map(({ status, bulkId, method }) => `${String(status)} ${String(bulkId ?? method)}`)
}

/** Names (or methods) of what was executed. */
export function executed({ calls }: Ran): string[] {
    return calls.map(({ data, method }) => (isObject(data) && data.name !== undefined ? String(data.name) : method))
}
