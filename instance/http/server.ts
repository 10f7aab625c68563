/** The HTTP server of an instance: loopback only, one request at a time, events delivered between requests. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Platform } from '../platform.ts'
import type { Inbound, Outbound } from './exchange.ts'
import { gateway } from './gateway.ts'
import { readInbound } from './inbound.ts'
import { send } from './outbound.ts'

export interface ServerOptions {
    /** 0 picks a free port. */
    port: number
    trace: boolean
    /** Milliseconds since 1970; default: the machine's clock. */
    now?: () => number
}

export interface HttpServer {
    /** `http://127.0.0.1:port` */
    readonly baseUrl: string
    /**
     * Answers a request at once, without a socket: from within another request (`interruptAt`) or between two. Queued
     * events stay queued until an answer is sent over HTTP or `deliverEvents` is called.
     */
    answer(inbound: Inbound): Outbound
    /** Stops listening, lets answers under way finish, and resolves when the last connection is closed. */
    close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** Keeps a line where the platform would: its application log. Falls back to stderr where there is no such table. */
function platformLog(platform: Platform): (message: string) => void {
    return (message) => {
        if (platform.store.table('syslog_app_scope')) {
            platform.store.insert('syslog_app_scope', { level: '1', source: 'REST', message })
        } else {
            process.stderr.write(`${message}\n`)
        }
    }
}

function listen(server: Server, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, LOOPBACK, () => {
            server.off('error', reject)
            resolve((server.address() as AddressInfo).port)
        })
    })
}

/**
 * Serves a platform. Rejects with the system's error (`EADDRINUSE`, `EACCES`) when the port cannot be had.
 * Scripts are synchronous, so requests are answered strictly one after the other; queued events are delivered after an
 * answer is sent and before the next request starts.
 */
export async function serve(platform: Platform, options: ServerOptions): Promise<HttpServer> {
    let baseUrl = ''
    const log = platformLog(platform)
    const now = options.now ?? Date.now
    const answer = gateway(platform, { trace: options.trace, baseUrl: () => baseUrl, now, log })

    const exchange = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
        const inbound = await readInbound(request)
        await turns.take(async () => {
            await send(request, response, answer(inbound))
            platform.deliverEvents()
        })
    }
    const server = createServer((request, response) => {
        exchange(request, response).catch((error: Error) => {
            if (!closing) log(`Request ended: ${error.message}`)
            response.destroy()
        })
    })
    // Idle connections stay open until close(): a busy process would close them while a client sends on them.
    server.keepAliveTimeout = 0
    const turns = new Turns()
    let closing = false
    const port = await listen(server, options.port)
    baseUrl = `http://${LOOPBACK}:${port}`
    const close = async (): Promise<void> => {
        closing = true
        const closed = new Promise<void>((resolve) => server.close(() => resolve()))
        await turns.done()
        server.closeAllConnections()
        await closed
    }
    return { baseUrl, answer, close }
}

/** Runs the jobs given to it one after the other, whether they succeed or not. */
class Turns {
    private last: Promise<void> = Promise.resolve()

    take(job: () => Promise<void>): Promise<void> {
        const run = this.last.then(job)
        this.last = run.catch(() => undefined)
        return run
    }

    /** Resolves when no job is left. */
    done(): Promise<void> {
        return this.last
    }
}
