/** A SCIM server of canned answers that records what it was asked, to see the Okta client's requests on the wire. */
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordedRequest {
    method: string
    path: string
    headers: IncomingHttpHeaders
    body: unknown
}

export interface CannedAnswer {
    status: number
    headers?: Record<string, string>
    body?: unknown
}

export interface RecordingServer {
    baseUrl: string
    requests: RecordedRequest[]
    close(): Promise<void>
}

/** Starts a server that gives the answers in turn; a request beyond the last one gets a 599. */
export async function recordingServer(answers: CannedAnswer[]): Promise<RecordingServer> {
    const requests: RecordedRequest[] = []
    const pending = [...answers]
    const server = createServer((request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8')
            requests.push({
                method: request.method ?? '',
                path: request.url ?? '',
                headers: request.headers,
                body: text === '' ? undefined : JSON.parse(text),
            })
            const answer = pending.shift() ?? { status: 599 }
            response.writeHead(answer.status, { 'content-type': 'application/scim+json', ...answer.headers })
            response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
        })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    return {
        baseUrl: `http://127.0.0.1:${port}/scim`,
        requests,
        close: () => new Promise((closed) => server.close(() => closed())),
    }
}
