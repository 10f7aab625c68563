/** A bare HTTP client: sends exactly the headers given and shows exactly what came back. */
import { request, type IncomingHttpHeaders } from 'node:http'
import { serve, type HttpServer, type ServerOptions } from '../../../instance/http/server.ts'
import type { Platform } from '../../../instance/platform.ts'

export interface Reply {
    status: number
    headers: IncomingHttpHeaders
    bytes: Buffer
    text: string
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    json: any
}

export interface Call {
    method?: string
    headers?: Record<string, string>
    body?: string | Buffer
}

/** Sends one request; `json` is undefined when the answer is not JSON. */
export function call(baseUrl: string, path: string, { method = 'GET', headers = {}, body }: Call = {}): Promise<Reply> {
    const { hostname, port } = new URL(baseUrl)
    return new Promise((resolve, reject) => {
        const sent = body === undefined ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(body)) }
        const outgoing = request({ hostname, port, path, method, headers: sent, agent: false }, (incoming) => {
            const chunks: Buffer[] = []
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
            incoming.on('error', reject)
            incoming.on('end', () => {
                const bytes = Buffer.concat(chunks)
                const text = bytes.toString('utf8')
                resolve({
                    status: incoming.statusCode ?? 0,
                    headers: incoming.headers,
                    bytes,
                    text,
                    json: /^[[{]/.test(text) ? JSON.parse(text) : undefined,
                })
            })
        })
        outgoing.on('error', reject)
        outgoing.end(body)
    })
}

/** Serves a platform on a free port for the length of `work`. */
export async function serving(
    platform: Platform,
    work: (send: (path: string, options?: Call) => Promise<Reply>, server: HttpServer) => Promise<void>,
    options: Partial<ServerOptions> = {},
): Promise<void> {
    const server = await serve(platform, { port: 0, trace: false, ...options })
    try {
        await work((path, sent) => call(server.baseUrl, path, sent), server)
    } finally {
        await server.close()
    }
}
