/** The instance the conformance tables talk to, and requests to it whose answers are checked for what always holds. */
import assert from 'node:assert/strict'
import path from 'node:path'
import type { RunningInstance } from '../../instance/boot.ts'
import { startInstance } from '../../instance/boot.ts'
import { letOktaOwn } from '../okta-owns.ts'
import { releaseBrake } from '../without-brake.ts'

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const SERVICENOW_USER = 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User'
export const SERVICENOW_GROUP = 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:Group'
const MESSAGES = 'urn:ietf:params:scim:api:messages:2.0'
export const LIST = `${MESSAGES}:ListResponse`
export const ERROR = `${MESSAGES}:Error`
export const PATCH_OP = `${MESSAGES}:PatchOp`
export const SEARCH = `${MESSAGES}:SearchRequest`

export const MEDIA_TYPE = 'application/scim+json'
export const SCIM_PATH = '/api/x_scim_okta/v2/scim'
export const NOBODY = 'f'.repeat(32)
const CALLER = { name: 'scim.conformance', password: 'conformance-of-this-machine' }
export const AUTHORIZATION = `Basic ${Buffer.from(`${CALLER.name}:${CALLER.password}`).toString('base64')}`

export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
    [name: string]: Json
}

export interface Meta {
    resourceType: string
    created: string
    lastModified: string
    location: string
    version: string
}

/** What any SCIM answer may hold; what a test does not expect is simply not there. */
export interface Body {
    schemas: string[]
    id: string
    meta: Meta
    userName: string
    displayName: string
    members?: { value: string; $ref: string; type: string; display: string }[]
    totalResults: number
    startIndex: number
    itemsPerPage: number
    nextCursor?: string
    Resources: Body[]
    Operations: JsonObject[]
    status: string
    scimType?: string
    detail: string
    [name: string]: unknown
}

export interface Answer {
    status: number
    headers: Headers
    text: string
    /** Of an empty or foreign answer an empty object. */
    body: Body
}

export type Headed = Record<string, string>

let running: Promise<RunningInstance> | undefined

/** One instance for all files, started by whoever asks first. */
export function instance(): Promise<RunningInstance> {
    running ??= startInstance({
        packagePath: path.join(__dirname, '..', '..', 'dist', 'app'),
        db: ':memory:',
        seed: 'minimal',
        mode: 'strict',
        user: CALLER,
        trace: false,
        port: 0,
    }).then((instance) => {
        letOktaOwn(instance.platform)
        releaseBrake(instance.platform)
        return instance
    })
    return running
}
after(async () => (await running)?.close())

/** `http://127.0.0.1:port/…/scim`, as it stands in locations. */
export async function baseUrl(): Promise<string> {
    return (await instance()).baseUrl + SCIM_PATH
}

/** Sends a request; a text is sent as it is, anything else as JSON. Fails when the answer breaks what always holds. */
export async function send(method: string, address: string, body?: unknown, headers: Headed = {}): Promise<Answer> {
    const response = await fetch((await baseUrl()) + address, {
        method,
        redirect: 'manual',
        headers: {
            Authorization: AUTHORIZATION,
            Accept: MEDIA_TYPE,
            ...(body === undefined ? {} : { 'Content-Type': MEDIA_TYPE }),
            ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = { status: response.status, headers: response.headers, text, body: parsed(text) }
    checkAlways(`${method} ${address}`.slice(0, 200), answer)
    return answer
}

export function parsed(text: string): Body {
    return (text === '' ? {} : JSON.parse(text)) as Body
}

/** RFC 7644 sections 3.1, 3.12 and 3.14: media type, shape of errors, version and address of single resources. */
export function checkAlways(request: string, { status, headers, text, body }: Answer): void {
    assert.ok(status < 500, `${request}: ${status} ${text}`)
    const fromThePlatform = body.error !== undefined
    if (text === '' || fromThePlatform) return
    assert.match(headers.get('content-type') ?? '', /^application\/(?:scim\+)?json\b/, request)
    if (status >= 400) return checkError(request, status, body)
    if (body.schemas.includes(LIST) || body.meta?.version === undefined) return
    assert.equal(headers.get('etag'), body.meta.version, `${request}: ETag and meta.version`)
    if (status === 201) assert.equal(headers.get('location'), body.meta.location, `${request}: Location`)
}

function checkError(request: string, status: number, body: Body): void {
    assert.deepEqual(body.schemas, [ERROR], request)
    assert.equal(body.status, String(status), `${request}: status is a string and the one of the answer`)
    assert.ok(typeof body.detail === 'string' && body.detail.trim() !== '', `${request}: has no detail`)
    const known = Object.keys(body).every((name) => ['schemas', 'status', 'scimType', 'detail'].includes(name))
    assert.ok(known, `${request}: ${Object.keys(body).join()}`)
}

/** Fails unless the answer has this status and, for an error, exactly this scimType. */
export function assertStatus(answer: Answer, status: number, scimType?: string): void {
    assert.equal(answer.status, status, answer.text)
    if (status >= 400) assert.equal(answer.body.scimType, scimType, answer.text)
}

/** Sends what has to succeed and answers the body. */
export async function succeed(method: string, address: string, body?: unknown, headers?: Headed): Promise<Body> {
    const answer = await send(method, address, body, headers)
    assert.ok(answer.status >= 200 && answer.status < 300, `${method} ${address}: ${answer.status} ${answer.text}`)
    return answer.body
}

export const read = (address: string): Promise<Body> => succeed('GET', address)

let names = 0
/** A name nothing else has. */
export function unique(stem: string): string {
    names += 1
    return `${stem}.conf${String(names).padStart(5, '0')}`
}

/** A new user with these attributes and, unless given, a unique userName. */
export function createUser(attributes: Readonly<Record<string, unknown>> = {}): Promise<Body> {
    return succeed('POST', '/Users', { schemas: [USER], userName: unique('user'), ...attributes })
}

/** A new group with these attributes and, unless given, a unique displayName. */
export function createGroup(attributes: Readonly<Record<string, unknown>> = {}): Promise<Body> {
    return succeed('POST', '/Groups', { schemas: [GROUP], displayName: unique('Group'), ...attributes })
}

export function patch(address: string, operations: readonly unknown[], headers?: Headed): Promise<Answer> {
    return send('PATCH', address, { schemas: [PATCH_OP], Operations: operations }, headers)
}

/** Runs `work` and fails when the resource at `address` is another one afterwards. */
export async function assertUnchanged(address: string, work: () => Promise<unknown>): Promise<void> {
    const before = await read(address)
    await work()
    assert.deepEqual(await read(address), before)
}

/**
 * Fails unless `actual` holds what `expected` says: objects in the members named, where undefined means absent, lists
 * with as many elements in this order.
 */
export function assertHolds(actual: unknown, expected: unknown, place = '$'): void {
    if (Array.isArray(expected)) {
        assert.ok(Array.isArray(actual), `${place} is no list: ${JSON.stringify(actual)}`)
        assert.equal(actual.length, expected.length, `${place}: ${JSON.stringify(actual)}`)
        expected.forEach((each, index) => assertHolds(actual[index], each, `${place}[${index}]`))
    } else if (typeof expected === 'object' && expected !== null) {
        assert.ok(typeof actual === 'object' && actual !== null, `${place} is no object: ${JSON.stringify(actual)}`)
        for (const [name, value] of Object.entries(expected)) {
            assertHolds((actual as JsonObject)[name], value, `${place}.${name}`)
        }
    } else {
        assert.deepEqual(actual, expected, place)
    }
}
