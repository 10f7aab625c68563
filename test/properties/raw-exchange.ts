/** Sends requests byte for byte, which `fetch` would put right first, and judges what comes back. */
import assert from 'node:assert/strict'
import { Agent, request } from 'node:http'
import { ERROR_URN } from '../../src/server/scim/schema/urns.ts'
import { basicAuthorization } from '../../okta/scim-client.ts'
import { isObject } from '../../src/server/scim/json.ts'
import type { Filled, FilledInstance } from './filled-instance.ts'

export interface RawRequest {
    readonly method: string
    /** Below the SCIM base, with the query. */
    readonly target: string
    readonly body?: string
}

export interface RawAnswer {
    readonly status: number
    readonly contentType: string
    readonly text: string
}

const agent = new Agent({ keepAlive: true })

/** Puts ids in place of what stands for people and groups. */
export function withIdsOf(written: string, { people, teams }: Filled): string {
    return written.replace(/<(person|team) (\d)>/g, (_all, kind, index) => {
        const ids = kind === 'person' ? people : teams
        return ids[Number(index) % Math.max(1, ids.length)] ?? 'nobody'
    })
}

/** Sends it with the instance's credentials. */
export function exchange({ scim, user }: FilledInstance, { method, target, body }: RawRequest): Promise<RawAnswer> {
    const headers: Record<string, string> = {
        Authorization: basicAuthorization({ user: user.name, password: user.password }),
        Accept: 'application/scim+json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/scim+json' }),
    }
    return new Promise((resolve, reject) => {
        const base = new URL(scim.baseUrl)
        const path = base.pathname + target
        const sent = request({ agent, host: base.hostname, port: base.port, method, path, headers }, (response) => {
            const chunks: Buffer[] = []
            response.on('data', (chunk: Buffer) => chunks.push(chunk))
            response.on('error', reject)
            response.on('end', () => {
                const text = Buffer.concat(chunks).toString('utf8')
                resolve({ status: response.statusCode ?? 0, contentType: response.headers['content-type'] ?? '', text })
            })
        })
        sent.on('error', reject)
        sent.end(body)
    })
}

/** What the platform refuses before the application sees it. */
const BY_PLATFORM = [400, 401, 404, 405, 406, 413, 415]

const SCIM_TYPES = [
    ...['invalidFilter', 'tooMany', 'uniqueness', 'mutability', 'invalidSyntax', 'invalidPath', 'noTarget'],
    ...['invalidValue', 'invalidVers', 'sensitive', 'invalidCursor'],
]

/** Asserts that an answer is no failure of the server and looks like SCIM, or like the platform where that refuses. */
export function assertSound(sent: RawRequest, { status, contentType, text }: RawAnswer): void {
    const said = `${sent.method} ${sent.target} ${sent.body ?? ''}\nwas answered ${status} ${text}`
    const signingUp = status === 501 && sent.method === 'POST' && /^\/+Me\/*(?:\?|$)/.test(sent.target)
    assert.ok(status >= 200 && (status < 500 || signingUp), said)
    if (text === '') {
        assert.ok([204, 304].includes(status) || sent.method === 'HEAD', said)
        return
    }
    assert.match(contentType, /^application\/(?:scim\+)?json/, said)
    const body: unknown = JSON.parse(text)
    assert.ok(isObject(body), said)
    if (isObject(body.error)) {
        assert.ok(BY_PLATFORM.includes(status), said)
        return
    }
    assert.ok(Array.isArray(body.schemas) && body.schemas.every((urn) => typeof urn === 'string'), said)
    if (status < 400) return
    assert.deepEqual(body.schemas, [ERROR_URN], said)
    assert.equal(body.status, String(status), said)
    assert.ok(body.scimType === undefined || SCIM_TYPES.includes(String(body.scimType)), said)
    assert.ok(typeof body.detail === 'string' && body.detail.length <= 200, said)
    assert.equal(Buffer.from(body.detail).toString('utf8'), body.detail, said)
}

/** Did every operation of a BulkResponse fail? */
export function allFailed({ status, text }: RawAnswer): boolean {
    if (status >= 400) return true
    const body: unknown = status === 200 && text !== '' ? JSON.parse(text) : undefined
    const operations = isObject(body) ? body.Operations : undefined
    if (!Array.isArray(operations)) return false
    return operations.every((each) => isObject(each) && Number(each.status) >= 400)
}
