/** An instance with the people who may and may not preview, and everything it stores as one value. */
import assert from 'node:assert/strict'
import { hashPassword } from '../../instance/access/password.ts'
import type { Mode, Row, Store } from '../../instance/platform.ts'
import type { Credentials } from '../../okta/scim-client.ts'
import { openInstance, type AnswerNow, type InstanceInProcess } from '../instance-in-process.ts'

export const PROVISIONING = '/api/x_scim_okta/v1/provisioning'

/** The log of the application gets a line from every request. */
const WRITTEN_BY_EVERY_REQUEST = ['syslog_app_scope']

const EVERYTHING = 1_000_000

export interface PreviewDesk {
    readonly instance: InstanceInProcess
    readonly store: Store
    readonly admin: Credentials
    readonly auditor: Credentials
    ask(body: unknown, user?: Credentials | null): AnswerNow
    /** Previews a request and answers the report. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    preview(body: unknown): any
    close(): Promise<void>
}

/** Opens it; `admin` has the application's role only, not that of the platform. */
export async function openPreviewDesk(mode: Mode): Promise<PreviewDesk> {
    const instance = await openInstance(mode, 'shipped')
    const { store } = instance.platform
    const withRole = (role: string): Credentials => {
        const name = `the.${role}`
        const sysId = store.insert('sys_user', { user_name: name, active: '1', user_password: hashPassword('secret') })
        const held = store.find('sys_user_role', { name: `x_scim_okta.${role}` }, 1)[0]!.sys_id!
        store.insert('sys_user_has_role', { user: sysId, role: held, state: 'active' })
        return { user: name, password: 'secret' }
    }
    const admin = withRole('admin')
    const auditor = withRole('auditor')
    const ask: PreviewDesk['ask'] = (body, user = admin) =>
        instance.requestNow('POST', `${PROVISIONING}/preview`, body, user)
    return {
        instance,
        store,
        admin,
        auditor,
        ask,
        preview(body) {
            const answer = ask(body)
            assert.equal(answer.status, 200, answer.text)
            return answer.json.current
        },
        close: () => instance.close(),
    }
}

/** Every row of every table, but what no request can help to write. */
export function everythingIn(store: Store): Record<string, Row[]> {
    const tables = store.tables().filter((table) => !WRITTEN_BY_EVERY_REQUEST.includes(table))
    return Object.fromEntries(tables.map((table) => [table, store.find(table, {}, EVERYTHING)]))
}
