/** RESTAPIRequestBody: the body a Scripted REST operation reads, once. */
import type { Mode } from '../platform.ts'
import { onlyEmulated } from './emulated-members.ts'
import { isJson, isXml } from './media-type.ts'

/**
 * `data`, `dataString` and the entries are one stream: whichever is read first takes it, any second access finds it
 * empty (documented: RESTAPIRequestBody); nasty: throws. `data` is parsed JSON and throws on malformed text, which
 * ends as a 500 unless the script catches it. Types other than JSON and XML throw (documented: Specify content type).
 * XML is not parsed: `data` throws `not emulated`.
 */
class RequestBody {
    private consumed = false
    private entries: unknown[] | undefined

    constructor(
        private readonly text: string,
        private readonly contentType: string,
        private readonly mode: Mode,
    ) {}

    private take(): string {
        if (this.consumed) {
            if (this.mode === 'nasty') throw new Error('The request body stream was already consumed')
            return ''
        }
        this.consumed = true
        if (!isJson(this.contentType) && !isXml(this.contentType)) {
            throw new Error(`Content type ${this.contentType} can be read through dataStream only`)
        }
        return this.text
    }

    get dataString(): string {
        return this.take()
    }

    get data(): unknown {
        const text = this.take()
        if (text === '') return null
        if (isXml(this.contentType)) throw new Error('not emulated: RESTAPIRequestBody.data of an XML body')
        return JSON.parse(text)
    }

    private remaining(): unknown[] {
        if (!this.entries) {
            const data = this.data
            this.entries = Array.isArray(data) ? data : []
        }
        return this.entries
    }

    hasNext(): boolean {
        return this.remaining().length > 0
    }

    nextEntry(): unknown {
        return this.remaining().shift()
    }
}

/** The body object, or null (strict) or undefined (nasty) when none was sent (reported: body may be missing). */
export function requestBody(body: Buffer, contentType: string, mode: Mode): object | null | undefined {
    if (body.length === 0) return mode === 'nasty' ? undefined : null
    const target = new RequestBody(body.toString('utf8'), contentType, mode)
    return onlyEmulated('RESTAPIRequestBody', target, ['data', 'dataString', 'hasNext', 'nextEntry'])
}
