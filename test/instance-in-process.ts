/** A fresh instance in this process with the integration user `okta`, for tests that reach behind HTTP. */
import { hashPassword } from '../instance/access/password.ts'
import type { Outbound } from '../instance/http/exchange.ts'
import { serve } from '../instance/http/server.ts'
import { openPlatform, type OpenPlatform } from '../instance/open-platform.ts'
import type { Mode } from '../instance/platform.ts'
import { seedMinimal } from '../instance/seeds/minimal.ts'
import type { Credentials } from '../okta/scim-client.ts'
import { letOktaOwn } from './okta-owns.ts'
import { SCIM_PATH } from './scenarios/open-context.ts'
import { releaseBrake } from './without-brake.ts'

export interface InstanceInProcess {
    platform: OpenPlatform
    /** SCIM base URL. */
    baseUrl: string
    credentials: Credentials
    /**
     * Answers a request at once and in process, so that it can run between two statements of another
     * (`platform.interruptAt`). `path` is absolute (`SCIM_PATH` + …, `/api/now/…`); a body that is no text is sent as
     * JSON; `user` defaults to the integration user, null sends no credentials. Queued events stay queued.
     */
    requestNow(method: string, path: string, body?: unknown, user?: Credentials | null): AnswerNow
    close(): Promise<void>
}

export interface AnswerNow {
    status: number
    headers: Outbound['headers']
    text: string
    /** The body read as JSON; undefined when it is not JSON. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    json: any
}

function headersOf(path: string, body: unknown, user: Credentials | null): [string, string][] {
    const media = path.startsWith(SCIM_PATH) ? 'application/scim+json' : 'application/json'
    const headers: [string, string][] = [['Accept', media]]
    if (body !== undefined) {
        headers.push(['Content-Type', typeof body === 'string' ? 'application/x-www-form-urlencoded' : media])
    }
    if (user) {
        headers.push(['Authorization', `Basic ${Buffer.from(`${user.user}:${user.password}`).toString('base64')}`])
    }
    return headers
}

/**
 * Opens an instance; every answer has the header `x-instance-statements: reads/writes`. Every field is Okta's to write
 * unless the matrix is to be the one that is shipped. The brake is off unless it is to be as shipped.
 */
export async function openInstance(
    mode: Mode = 'strict',
    matrix: 'okta' | 'shipped' = 'okta',
    brake: 'off' | 'shipped' = 'off',
): Promise<InstanceInProcess> {
    const credentials = { user: 'okta', password: 'secret' }
    const platform = openPlatform({ packagePath: 'dist/app', db: ':memory:', mode })
    platform.store.transaction(() => seedMinimal(platform))
    if (matrix === 'okta') letOktaOwn(platform)
    if (brake === 'off') releaseBrake(platform)
    const { store } = platform
    const role = store.find('sys_user_role', { name: 'x_scim_okta.integration' })[0]!.sys_id!
    const password = hashPassword(credentials.password)
    const user = store.insert('sys_user', { user_name: credentials.user, active: '1', user_password: password })
    store.insert('sys_user_has_role', { user, role, state: 'active' })
    const server = await serve(platform, { port: 0, trace: true })
    return {
        platform,
        baseUrl: server.baseUrl + SCIM_PATH,
        credentials,
        requestNow(method, path, body, by = credentials) {
            const [name = '', ...query] = path.split('?')
            const {
                status,
                headers,
                body: text,
            } = server.answer({
                method,
                path: name,
                queryString: query.join('?'),
                headers: headersOf(path, body, by),
                body: Buffer.from(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)),
            })
            return { status, headers, text, json: /^[[{]/.test(text) ? JSON.parse(text) : undefined }
        },
        async close() {
            await server.close()
            platform.close()
        },
    }
}
