/** Plays an exchange file against an instance, the way its client would, also when the platform cuts a request off. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { Credentials, ScimAnswer } from '../../okta/scim-client.ts'
import { basicAuthorization } from '../../okta/scim-client.ts'
import type { ListResponse, ScimErrorBody, ScimUser } from '../../okta/scim-message.ts'
import { MAX_RETRIES, isCancelled } from '../../okta/task-error.ts'
import { violations } from '../scenarios/protocol-watch.ts'
import type { Exchange, ExchangeFile } from './exchange-file.ts'
import { differences } from './matches.ts'
import { capture, fill, fillText } from './placeholders.ts'

export interface Endpoint {
    /** SCIM base URL without a trailing slash. */
    readonly baseUrl: string
    readonly caller: Credentials
}

/** A request with every variable put in. */
interface FilledRequest {
    readonly method: Exchange['method']
    readonly path: string
    readonly headers: Headers
    readonly content: string | undefined
}

/** Sending the request again would say something else, so the file has to begin again under new names. */
class BeginAgain extends Error {}

/** What a collection's resources are looked up by. */
const NAMES: Readonly<Record<string, string>> = { '/Users': 'userName', '/Groups': 'displayName' }

/**
 * Plays the exchanges of a file in their order, under names that nobody used before. Throws AssertionError for the first
 * answer that is not as expected or breaks the protocol.
 */
export async function runExchangeFile(file: ExchangeFile, endpoint: Endpoint): Promise<void> {
    for (let restarts = 0; ; restarts++) {
        try {
            return await playOnce(file, endpoint)
        } catch (error) {
            if (!(error instanceof BeginAgain) || restarts >= MAX_RETRIES) throw error
        }
    }
}

async function playOnce(file: ExchangeFile, endpoint: Endpoint): Promise<void> {
    const variables = new Map<string, unknown>([
        ['unique', randomBytes(5).toString('hex').slice(0, 9)],
        ['base', endpoint.baseUrl],
        ['caller', endpoint.caller.user],
    ])
    for (const [name, text] of Object.entries(file.variables ?? {})) variables.set(name, fillText(text, variables))
    for (const exchange of file.exchanges) {
        const request = filled(file, exchange, endpoint, variables)
        const answer = await answerTo(request, exchange, endpoint)
        assertExpected(exchange, answer, variables)
        for (const [name, place] of Object.entries(exchange.capture ?? {})) {
            variables.set(name, capture(answer.body, place))
        }
    }
}

function filled(
    file: ExchangeFile,
    exchange: Exchange,
    { caller }: Endpoint,
    variables: ReadonlyMap<string, unknown>,
): FilledRequest {
    const body = fill(exchange.body, variables)
    const whole = exchange.over === undefined ? body : laidOver(variables.get(exchange.over), body)
    const headers = new Headers({ Authorization: basicAuthorization(caller) })
    for (const [name, value] of Object.entries({ ...file.headers, ...exchange.headers })) {
        if (value === null) headers.delete(name)
        else headers.set(name, fillText(value, variables))
    }
    if (whole === undefined) headers.delete('Content-Type')
    return {
        method: exchange.method,
        path: fillText(exchange.path, variables, encodeURIComponent),
        headers,
        content: whole === undefined || typeof whole === 'string' ? whole : JSON.stringify(whole),
    }
}

/** Objects are merged, everything else takes the place of what was there; without an upper one the lower one stays. */
export function laidOver(lower: unknown, upper: unknown): unknown {
    if (upper === undefined) return lower
    if (!isObject(lower) || !isObject(upper)) return upper
    const members = Object.entries(upper).map(([name, member]) => [name, laidOver(lower[name], member)])
    return { ...lower, ...(Object.fromEntries(members) as object) }
}

/**
 * Sends a request and does what clients do when the platform cut it off after its work: they look for what a POST may have
 * made, and send everything else again.
 */
async function answerTo(request: FilledRequest, exchange: Exchange, endpoint: Endpoint): Promise<ScimAnswer> {
    for (let retries = 0; ; retries++) {
        const answer = await send(endpoint, request)
        if (!isCancelled(answer) || retries >= MAX_RETRIES) {
            return retries > 0 ? afterRepetition(request, answer) : answer
        }
        const name = request.method === 'POST' ? NAMES[request.path.replace(/\?.*/, '')] : undefined
        if (name !== undefined) {
            const made = exchange.expect.status === 201 ? await madeBy(request, name, endpoint) : undefined
            if (made) return made
        } else if (request.method === 'POST' && !/\/\.search\b/.test(request.path)) {
            throw new BeginAgain(`POST ${request.path} was cut off`)
        }
    }
}

/** The first attempt may have left nothing to do: no resource, another version, no value that a filter picks. */
function afterRepetition(request: FilledRequest, answer: ScimAnswer): ScimAnswer {
    if (request.method === 'DELETE' && answer.status === 404) {
        return { ...answer, status: 204, body: undefined, text: '' }
    }
    const scimType = (answer.body as ScimErrorBody | undefined)?.scimType
    if (answer.status === 412 || (request.method === 'PATCH' && scimType === 'noTarget')) {
        throw new BeginAgain(`the repeated ${request.method} ${request.path} found its work done`)
    }
    return answer
}

/** What a cut-off POST made, as the POST would have answered it; undefined when it made nothing. */
async function madeBy(request: FilledRequest, name: string, endpoint: Endpoint): Promise<ScimAnswer | undefined> {
    const [collection, query] = request.path.split('?')
    const given = JSON.parse(String(request.content)) as Record<string, unknown>
    const filter = encodeURIComponent(`${name} eq ${JSON.stringify(given[name])}`)
    const get = { method: 'GET' as const, headers: new Headers(request.headers), content: undefined }
    get.headers.delete('Content-Type')
    const list = await send(endpoint, { ...get, path: `${collection}?filter=${filter}` })
    const found = (list.body as ListResponse | undefined)?.Resources?.[0]
    if (found === undefined) return undefined
    const path = `${collection}/${String(found.id)}${query === undefined ? '' : `?${query}`}`
    const read = await send(endpoint, { ...get, path })
    const headers = new Headers(read.headers)
    headers.set('Location', (found as ScimUser).meta?.location ?? '')
    return { ...read, method: 'POST', status: 201, headers }
}

async function send(endpoint: Endpoint, request: FilledRequest): Promise<ScimAnswer> {
    const { method, path, headers, content } = request
    const response = await fetch(endpoint.baseUrl + path, { method, headers, body: content, redirect: 'manual' })
    const text = await response.text()
    return {
        method,
        path,
        status: response.status,
        headers: response.headers,
        body: parsed(text),
        text,
        attempts: 1,
    }
}

/** Undefined for what is no JSON; the protocol watch tells by the content type. */
function parsed(text: string): unknown {
    try {
        return text === '' ? undefined : JSON.parse(text)
    } catch {
        return undefined
    }
}

/** Fails with everything that is wrong with an answer; of one with another status nothing else is compared. */
function assertExpected(exchange: Exchange, answer: ScimAnswer, variables: ReadonlyMap<string, unknown>): void {
    const { status, headers = {}, body } = exchange.expect
    const wrong = differences(status, answer.status, 'status')
    if (wrong.length === 0) {
        for (const [name, expected] of Object.entries(headers)) {
            wrong.push(...differences(fill(expected, variables), answer.headers.get(name) ?? undefined, name))
        }
        if (body !== undefined) wrong.push(...differences(fill(body, variables), answer.body))
        // A 304 has neither content nor a type of it; a 501 that is expected is no breakdown.
        if (status !== 304) wrong.push(...violations(answer).filter((line) => !line.includes(`→ ${status}: `)))
    }
    if (wrong.length === 0) return
    const request = `${answer.method} ${answer.path}`
    assert.fail(`${exchange.step}: ${request}\n  ${wrong.join('\n  ')}\n  answer: ${answer.text.slice(0, 1500)}`)
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}
