/** RESTAPIResponse: how a Scripted REST operation answers, with the platform's wrapping and its silent refusals. */
import { validateHeaderName, validateHeaderValue } from 'node:http'
import { onlyEmulated } from './emulated-members.ts'
import type { Outbound } from './exchange.ts'
import { consumes as listed, isJson } from './media-type.ts'

const MEMBERS = [
    'getStreamWriter',
    'setBody',
    'setContentType',
    'setError',
    'setHeader',
    'setHeaders',
    'setLocation',
    'setStatus',
] as const

/** What a script's answer is measured against. */
export interface ResponseTerms {
    /** Media types the operation produces. */
    produces: readonly string[]
    /** The type negotiated from Accept. */
    contentType: string
    /** Where refusals go that the platform only logs. */
    log: (message: string) => void
}

const WRAPPED = 'application/json'

/** The state behind the `response` global; `answer()` is what goes on the wire. */
export class ScriptResponse {
    private status = 200
    private contentType: string
    private readonly headers: Record<string, string> = {}
    private body = ''
    private streaming = false

    constructor(
        private readonly terms: ResponseTerms,
        private readonly request: () => object,
    ) {
        this.contentType = terms.contentType
    }

    /** The global handed to the script. */
    readonly global: object = onlyEmulated('RESTAPIResponse', this as unknown as Record<string, unknown>, MEMBERS)

    /** True once something was written through the stream writer. */
    get started(): boolean {
        return this.streaming
    }

    /** Status, type and headers count until the first write only (documented: RESTAPIResponse stream writer). */
    private open(what: string): boolean {
        if (this.streaming) this.terms.log(`${what} after the response stream was written is ignored`)
        return !this.streaming
    }

    /** A value that is no number becomes status 0 (documented: RESTAPIResponse setStatus). */
    setStatus(code: unknown): void {
        if (!this.open('setStatus')) return
        const status = Number(code)
        this.status = Number.isInteger(status) ? status : 0
    }

    /** A type that is invalid or not produced falls back to JSON (documented: RESTAPIResponse setContentType). */
    setContentType(type: unknown): void {
        if (!this.open('setContentType')) return
        const wanted = String(type)
        this.contentType = listed(this.terms.produces, wanted) ? wanted : WRAPPED
    }

    /** Throws into the script for a name or value that no HTTP header can carry. */
    setHeader(name: unknown, value: unknown): void {
        validateHeaderName(String(name))
        validateHeaderValue(String(name), String(value))
        if (this.open(`setHeader ${String(name)}`)) this.headers[String(name)] = String(value)
    }

    setHeaders(headers: unknown): void {
        if (!this.open('setHeaders')) return
        for (const [name, value] of Object.entries(headers as Record<string, unknown>)) this.setHeader(name, value)
    }

    setLocation(uri: unknown): void {
        this.setHeader('Location', uri)
    }

    /** Serialises now and wraps in `result` (documented: Scripted REST examples); never raw. */
    setBody(body: unknown): void {
        if (!this.open('setBody')) return
        if (body === this.global || body === this.request()) {
            throw new Error('request and response cannot be serialised as a body')
        }
        if (!isJson(this.contentType)) throw new Error(`not emulated: setBody as ${this.contentType}`)
        this.body = JSON.stringify({ result: body })
    }

    /** The error classes' wire shape, not wrapped (documented: Scripted REST script examples). */
    setError(error: unknown): void {
        if (!this.open('setError')) return
        const given = Object(error) as { status?: unknown; message?: unknown; detail?: unknown }
        this.setStatus(given.status ?? 500)
        this.contentType = WRAPPED
        const shape = { message: String(given.message ?? ''), detail: String(given.detail ?? '') }
        this.body = JSON.stringify({ error: shape, status: 'failure' })
    }

    /** Raw text, nothing wrapped (documented: RESTAPIResponse stream writer). */
    getStreamWriter(): object {
        const writer = { writeString: (text: unknown) => this.write(String(text)) }
        return onlyEmulated('RESTAPIResponseStream', writer, ['writeString'])
    }

    private write(text: string): void {
        if (!this.streaming) this.body = ''
        this.streaming = true
        this.body += text
    }

    /** The answer as it stands: default status 200, and 204 carries no body. */
    answer(): Outbound {
        if (this.status === 204 || this.body === '') {
            return { status: this.status, headers: { ...this.headers }, body: '' }
        }
        return {
            status: this.status,
            headers: { 'Content-Type': this.contentType, ...this.headers },
            body: this.body,
        }
    }
}
