/** Requests that fetch would tidy up before sending them: addresses and bodies byte by byte. */
import { request as startRequest } from 'node:http'
import { AUTHORIZATION, baseUrl, checkAlways, MEDIA_TYPE, parsed, SCIM_PATH, type Answer } from './scim-server.ts'

/** Sends exactly this below the base; headers that are undefined are left out. Checks as `send` does. */
export async function sendRaw(
    method: string,
    address: string,
    body?: string | Buffer,
    headers: Record<string, string | undefined> = {},
): Promise<Answer> {
    const { hostname, port } = new URL(await baseUrl())
    const all = {
        Authorization: AUTHORIZATION,
        Accept: MEDIA_TYPE,
        ...(body === undefined
            ? {}
            : { 'Content-Type': MEDIA_TYPE, 'Content-Length': String(Buffer.byteLength(body)) }),
        ...headers,
    }
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
    const answer = await new Promise<Answer>((resolve, reject) => {
        const request = startRequest({ method, hostname, port, path: SCIM_PATH + address, headers: given })
        request.on('error', reject)
        request.on('response', (response) => {
            const pieces: Buffer[] = []
            response.on('data', (piece: Buffer) => pieces.push(piece))
            response.on('error', reject)
            response.on('end', () => {
                const text = Buffer.concat(pieces).toString('utf8')
                const fields = Object.entries(response.headers).map(([name, value]): [string, string] => [
                    name,
                    String(value),
                ])
                resolve({ status: response.statusCode ?? 0, headers: new Headers(fields), text, body: parsed(text) })
            })
        })
        request.end(body)
    })
    checkAlways(`${method} ${address}`.slice(0, 200), answer)
    return answer
}
