/** HTTP as Okta's SCIM client speaks it: its headers, its 60 seconds of patience, its way with 429. */
import { MAX_ATTEMPTS, secondsToWait } from './rate-limit.ts'
import type { ListResponse, PatchRequest, ScimErrorBody, ScimGroup, ScimUser } from './scim-message.ts'
import { groupNameFilter, userNameFilter } from './scim-message.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Credentials {
    user: string
    password: string
}

/** What came back for one request. */
export interface ScimAnswer<Body = unknown> {
    method: Method
    /** Path below the base URL, with the query as sent. */
    path: string
    status: number
    headers: Headers
    /** The parsed body; undefined when it is empty or not JSON. */
    body: Body
    text: string
    /** How many times the request was sent (more than once after 429 only). */
    attempts: number
}

export interface ScimClientOptions {
    /** SCIM base URL without a trailing slash. */
    baseUrl: string
    credentials: Credentials
    /** Milliseconds until a request is given up; Okta closes the socket after 60 seconds. */
    timeout?: number
    /** How often a request is sent that is answered 429; as often as Okta does when absent. */
    attempts?: number
    /** Waits so many seconds after a 429. */
    sleep?: (seconds: number) => Promise<void>
    /** Is told of every answer, e.g. to narrate it. */
    onAnswer?: (answer: ScimAnswer) => void
}

/** Changes to a single request, for checks that Okta itself would never send. */
export interface RequestOverrides {
    headers?: Record<string, string | undefined>
    /** Sent instead of a JSON body. */
    rawBody?: string
}

const BASE_HEADERS = {
    'User-Agent': 'Okta SCIM Client 1.0.0',
    Accept: 'application/scim+json',
    'Accept-Charset': 'utf-8',
    'Accept-Encoding': 'gzip,deflate',
}

const BODY_CONTENT_TYPE = 'application/scim+json; charset=utf-8'

/**
 * Sends SCIM requests. Answers of any status are returned, never thrown; thrown are only a lost connection and a
 * time-out. A 429 is repeated after a wait, ten attempts at most; the last 429 is returned.
 * Headers follow what was captured from Okta: a Content-Type goes with a body and not without one.
 */
export class ScimClient {
    readonly baseUrl: string
    private readonly authorization: string
    private readonly timeout: number
    private readonly attempts: number
    private readonly sleep: (seconds: number) => Promise<void>
    private readonly onAnswer: (answer: ScimAnswer) => void

    constructor(options: ScimClientOptions) {
        this.baseUrl = options.baseUrl.replace(/\/+$/, '')
        this.authorization = basicAuthorization(options.credentials)
        this.timeout = options.timeout ?? 60_000
        this.attempts = options.attempts ?? MAX_ATTEMPTS
        this.sleep = options.sleep ?? ((seconds) => new Promise((done) => setTimeout(done, seconds * 1000)))
        this.onAnswer = options.onAnswer ?? (() => undefined)
    }

    /** `GET /Users?filter=userName eq "…"&startIndex=1&count=100`, encoded as Okta encodes it. */
    lookup(userName: string): Promise<ScimAnswer<ListResponse & ScimErrorBody>> {
        return this.send('GET', lookupPath('/Users', userNameFilter(userName)))
    }

    /** `GET /Users/{id}`. */
    read(id: string): Promise<ScimAnswer<ScimUser & ScimErrorBody>> {
        return this.send('GET', userPath(id))
    }

    /** `POST /Users`. */
    create(user: ScimUser): Promise<ScimAnswer<ScimUser & ScimErrorBody>> {
        return this.send('POST', '/Users', user)
    }

    /** `PUT /Users/{id}`. */
    replace(id: string, user: ScimUser): Promise<ScimAnswer<ScimUser & ScimErrorBody>> {
        return this.send('PUT', userPath(id), user)
    }

    /** `PATCH /Users/{id}`. */
    modify(id: string, request: PatchRequest): Promise<ScimAnswer<ScimUser & ScimErrorBody>> {
        return this.send('PATCH', userPath(id), request)
    }

    /** `DELETE /Users/{id}`. */
    remove(id: string): Promise<ScimAnswer<ScimErrorBody | undefined>> {
        return this.send('DELETE', userPath(id))
    }

    /** `GET /Groups?filter=displayName eq "…"&startIndex=1&count=100`, encoded likewise. */
    lookupGroup(displayName: string): Promise<ScimAnswer<ListResponse<ScimGroup> & ScimErrorBody>> {
        return this.send('GET', lookupPath('/Groups', groupNameFilter(displayName)))
    }

    /** `GET /Groups/{id}`. */
    readGroup(id: string): Promise<ScimAnswer<ScimGroup & ScimErrorBody>> {
        return this.send('GET', groupPath(id))
    }

    /** `POST /Groups`. */
    createGroup(group: ScimGroup): Promise<ScimAnswer<ScimGroup & ScimErrorBody>> {
        return this.send('POST', '/Groups', group)
    }

    /** `PUT /Groups/{id}`. */
    replaceGroup(id: string, group: ScimGroup): Promise<ScimAnswer<ScimGroup & ScimErrorBody>> {
        return this.send('PUT', groupPath(id), group)
    }

    /** `PATCH /Groups/{id}`; the body is undefined after a 204. */
    modifyGroup(id: string, request: PatchRequest): Promise<ScimAnswer<(ScimGroup & ScimErrorBody) | undefined>> {
        return this.send('PATCH', groupPath(id), request)
    }

    /** `DELETE /Groups/{id}`. */
    removeGroup(id: string): Promise<ScimAnswer<ScimErrorBody | undefined>> {
        return this.send('DELETE', groupPath(id))
    }

    /** Sends any request; `path` starts with a slash and is sent as it is. */
    async send<Body>(
        method: Method,
        path: string,
        body?: unknown,
        overrides: RequestOverrides = {},
    ): Promise<ScimAnswer<Body>> {
        for (let attempt = 1; ; attempt++) {
            const answer = await this.sendOnce<Body>(method, path, body, overrides)
            this.onAnswer({ ...answer, attempts: attempt })
            if (answer.status !== 429 || attempt >= this.attempts) {
                return { ...answer, attempts: attempt }
            }
            await this.sleep(secondsToWait(answer.headers.get('retry-after'), attempt))
        }
    }

    private async sendOnce<Body>(
        method: Method,
        path: string,
        body: unknown,
        overrides: RequestOverrides,
    ): Promise<ScimAnswer<Body>> {
        const content = overrides.rawBody ?? (body === undefined ? undefined : JSON.stringify(body))
        const headers = new Headers({ ...BASE_HEADERS, Authorization: this.authorization })
        if (content !== undefined) {
            headers.set('Content-Type', BODY_CONTENT_TYPE)
        }
        for (const [name, value] of Object.entries(overrides.headers ?? {})) {
            if (value === undefined) headers.delete(name)
            else headers.set(name, value)
        }
        const response = await fetch(this.baseUrl + path, {
            method,
            headers,
            body: content,
            redirect: 'manual',
            signal: AbortSignal.timeout(this.timeout),
        })
        const text = await response.text()
        return {
            method,
            path,
            status: response.status,
            headers: response.headers,
            body: parseJson(text) as Body,
            text,
            attempts: 1,
        }
    }
}

/** `Authorization` header of HTTP Basic (RFC 7617). */
export function basicAuthorization(credentials: Credentials): string {
    return 'Basic ' + Buffer.from(`${credentials.user}:${credentials.password}`, 'utf8').toString('base64')
}

function userPath(id: string): string {
    return `/Users/${encodeURIComponent(id)}`
}

function groupPath(id: string): string {
    return `/Groups/${encodeURIComponent(id)}`
}

function lookupPath(endpoint: string, filter: string): string {
    return `${endpoint}?filter=${encodeURIComponent(filter)}&startIndex=1&count=100`
}

function parseJson(text: string): unknown {
    if (text === '') return undefined
    try {
        return JSON.parse(text)
    } catch {
        // Not JSON, e.g. the page of a proxy: the raw text stays in the answer.
        return undefined
    }
}
