/** The built package on an instance in this process, where Okta owns the title of Maya and an HR system writes it too. */

import { hashPassword } from '../../instance/access/password.ts'
import type { Mode, Row } from '../../instance/platform.ts'
import { USER_URN } from '../../src/server/scim/schema/urns.ts'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'

export interface Answered {
    readonly status: number
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly json: any
}

export interface WritersInstance extends InstanceInProcess {
    /** sys_id of Maya. */
    readonly maya: string
    /** PUT of Maya by Okta; asynchronous rules run before this resolves. */
    okta(more: Record<string, unknown>): Promise<Answered>
    /** PATCH of Maya by the HR system through the Table API, likewise. */
    hr(values: Record<string, string>): Promise<Answered>
    /** GET, POST or PATCH of the Table API as admin. */
    table(method: string, path: string, body?: unknown, user?: string): Promise<Answered>
    conflicts(): Row[]
    findings(): Row[]
    /** Gives the fields of people to the HR system by the row that is shipped for it; otherwise nobody has a row. */
    giveToHr(field: string): void
    /** Makes all conflicts look as if nobody had written for 15 days. */
    goQuiet(): void
    /** Runs the daily job. */
    endQuiet(): void
    /** Lets so many days pass for what the platform dates, such as what HR writes. */
    later(days: number): void
}

export async function openWriters(mode: Mode): Promise<WritersInstance> {
    const instance = await openInstance(mode, 'shipped')
    const { store } = instance.platform
    const people = new Map([
        ['hr.feed', 'admin'],
        ['auditor', 'x_scim_okta.auditor'],
        ['app.admin', 'x_scim_okta.admin'],
    ])
    for (const [userName, roleName] of people) {
        const role = store.find('sys_user_role', { name: roleName })[0]!.sys_id!
        const password = hashPassword('secret')
        const user = store.insert('sys_user', { user_name: userName, active: '1', user_password: password })
        store.insert('sys_user_has_role', { user, role, state: 'active' })
    }
    const authority = (field: string, active: string) => {
        const rows = store.find('x_scim_okta_setting', { sys_class_name: 'x_scim_okta_authority', field })
        for (const row of rows) store.update('x_scim_okta_setting', row.sys_id!, { active })
        if (rows.length === 0) throw new Error(`no authority of ${field} is shipped`)
    }
    authority('title', '0')
    // Scripts ask the real clock what time it is; only what the platform dates goes ahead of it.
    let now = Date.now()
    instance.platform.setClock(() => new Date((now += 1000)))
    const send = async (method: string, url: string, body: unknown, user: string): Promise<Answered> => {
        const password = user === 'admin' ? 'admin' : 'secret'
        const media = url.startsWith(instance.baseUrl) ? 'application/scim+json' : 'application/json'
        const response = await fetch(url, {
            method,
            headers: {
                Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
                Accept: media,
                'Content-Type': media,
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const text = await response.text()
        return { status: response.status, json: text === '' ? undefined : JSON.parse(text) }
    }
    const base = new URL(instance.baseUrl).origin
    const table: WritersInstance['table'] = async (method, path, body, user = 'admin') =>
        send(method, `${base}/api/now/table/${path}`, body, user)
    // Asynchronous rules run before the next request is answered.
    const settled = async (answer: Promise<Answered>): Promise<Answered> => {
        const answered = await answer
        await table('GET', 'sys_user?sysparm_limit=1')
        return answered
    }
    const resource = (more: Record<string, unknown>) => ({
        schemas: [USER_URN],
        userName: 'maya@example.com',
        externalId: '00uMAYA0000000000001',
        active: true,
        ...more,
    })
    const created = await send('POST', `${instance.baseUrl}/Users`, resource({ title: 'Engineer' }), 'okta')
    if (created.status !== 201) throw new Error(`${created.status} ${JSON.stringify(created.json)}`)
    const maya = String(created.json.id)
    return {
        ...instance,
        maya,
        okta: async (more) => settled(send('PUT', `${instance.baseUrl}/Users/${maya}`, resource(more), 'okta')),
        hr: async (values) => settled(table('PATCH', `sys_user/${maya}`, values, 'hr.feed')),
        table,
        conflicts: () => store.find('x_scim_okta_conflict', {}),
        findings: () => store.find('x_scim_okta_finding', {}),
        giveToHr: (field) => authority(field, '1'),
        goQuiet: () => {
            const then = new Date(Date.now() - 15 * 24 * 60 * 60 * 1000).toISOString()
            for (const { sys_id: sysId } of store.find('x_scim_okta_conflict', {}))
                store.update('x_scim_okta_conflict', sysId!, { last_seen: then.slice(0, 19).replace('T', ' ') })
        },
        endQuiet: () => {
            const { ran, failure } = instance.platform.runScheduledJob('Okta SCIM: end quiet conflicts')
            if (!ran || failure !== null) throw new Error(`the job failed: ${failure}`)
        },
        later: (days) => void (now += days * 24 * 60 * 60 * 1000),
    }
}
