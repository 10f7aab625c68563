/** Reads a request off its socket: head, body within the platform's limits, decompression. */
import type { IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { Inbound } from './exchange.ts'
import { PlatformError } from './platform-error.ts'

/** Documented: Controlling maximum request size, scripted REST default of 10 MB. */
const MAX_BODY_BYTES = 10 * 1024 * 1024
/** Documented: Controlling maximum request size, compressed body default of 1 MB. */
const MAX_GZIP_BYTES = 1024 * 1024

/** Over the size limit: 400 (documented status; the wording is not). */
function tooLarge(limit: number): PlatformError {
    return new PlatformError(400, 'Request content too large', `The limit is ${limit} bytes`)
}

/** Collects at most `limit` bytes; the rest is read and thrown away, so that the client can read the answer. */
async function collect(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
        size += chunk.length
        if (size <= limit) chunks.push(chunk)
    }
    return size > limit ? undefined : Buffer.concat(chunks)
}

function headerPairs(raw: readonly string[]): [string, string][] {
    const pairs: [string, string][] = []
    for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([raw[index] ?? '', raw[index + 1] ?? ''])
    return pairs
}

function inflate(body: Buffer): Buffer | PlatformError {
    try {
        return gunzipSync(body, { maxOutputLength: MAX_BODY_BYTES })
    } catch (error) {
        const code = (error as NodeJS.ErrnoException).code
        if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(MAX_BODY_BYTES)
        return new PlatformError(400, 'Request content unreadable', 'The body is not valid gzip data')
    }
}

/** Resolves with the request, or with the refusal of a body that is too large or not readable. */
export async function readInbound(request: IncomingMessage): Promise<Inbound | PlatformError> {
    const gzip = request.headers['content-encoding']?.toLowerCase() === 'gzip'
    const limit = gzip ? MAX_GZIP_BYTES : MAX_BODY_BYTES
    const sent = await collect(request, limit)
    if (!sent) return tooLarge(limit)
    const body = gzip && sent.length > 0 ? inflate(sent) : sent
    if (!Buffer.isBuffer(body)) return body
    const target = request.url ?? '/'
    const mark = target.indexOf('?')
    return {
        method: request.method ?? 'GET',
        path: mark < 0 ? target : target.slice(0, mark),
        queryString: mark < 0 ? '' : target.slice(mark + 1),
        headers: headerPairs(request.rawHeaders),
        body,
    }
}
