/** Writes an answer to its socket, compressed where the client asks for it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Outbound } from './exchange.ts'

/** Shorter answers go out as they are. */
const GZIP_FROM_BYTES = 1024

function wantsGzip(request: IncomingMessage): boolean {
    const encodings = String(request.headers['accept-encoding'] ?? '').split(',')
    return encodings.some((encoding) => /^\s*(gzip|\*)\s*(;\s*q\s*=\s*(0?\.\d*[1-9]\d*|1(\.0*)?)\s*)?$/i.test(encoding))
}

/** Answers a HEAD or 204 without a body. Resolves when the answer is handed to the system or the client is gone. */
export function send(request: IncomingMessage, response: ServerResponse, outbound: Outbound): Promise<void> {
    return new Promise((resolve) => {
        response.once('close', resolve)
        response.once('finish', resolve)
        if (response.destroyed) return resolve()
        response.statusCode = outbound.status
        for (const [name, value] of Object.entries(outbound.headers)) response.setHeader(name, value)
        let body = Buffer.from(outbound.body, 'utf8')
        if (body.length > GZIP_FROM_BYTES && wantsGzip(request)) {
            body = gzipSync(body)
            response.setHeader('Content-Encoding', 'gzip')
            response.setHeader('Vary', 'Accept-Encoding')
        }
        if (request.method === 'HEAD' || outbound.status === 204) {
            response.end()
        } else {
            response.setHeader('Content-Length', body.length)
            response.end(body)
        }
    })
}
