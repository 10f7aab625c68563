/** An instance whose administrator adds columns to sys_user and maps new attributes onto them. */
import assert from 'node:assert/strict'
import type { Mode, Row } from '../../instance/platform.ts'
import { boolean, dateTime, integer, reference, string, typed } from '../../instance/schema/table-spec.ts'
import { openInstance, type AnswerNow, type InstanceInProcess } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

export const ADMIN = { user: 'admin', password: 'admin' }
export const ACME = 'urn:example:acme:2.0:User'
export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const SERVICENOW = 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User'
export const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

export interface Desk extends InstanceInProcess {
    /** Sends a SCIM request; again when it was cut off after it had written, as nasty mode does. */
    scim(method: string, path: string, body?: unknown): AnswerNow
    /** Inserts a row as an administrator and returns its sys_id. */
    setting(table: string, values: Row): string
    change(table: string, sysId: string, values: Row): void
    stored(id: string): Row
}

export async function openDesk(mode: Mode): Promise<Desk> {
    const instance = await openInstance(mode)
    const { platform } = instance
    const insist = (send: () => AnswerNow): AnswerNow => {
        const answer = send()
        return answer.status === 500 && answer.text.includes('Transaction cancelled') ? send() : answer
    }
    const columns = [
        string('u_badge', 20, 'Badge'),
        boolean('u_remote', 'Remote'),
        integer('u_desks', 'Desks'),
        typed('u_rate', 'decimal', 15, 'Rate'),
        dateTime('u_joined', 'Joined'),
        reference('u_site', 'cmn_location', 'Site'),
        reference('u_mentor', 'sys_user', 'Mentor'),
        string('u_nick', 40, 'Nickname'),
    ]
    for (const column of columns) platform.addColumn('sys_user', column)
    const table = (method: string, path: string, body: Row) =>
        insist(() => instance.requestNow(method, `/api/now/table/${path}`, body, ADMIN))
    return {
        ...instance,
        scim: (method, path, body) => insist(() => instance.requestNow(method, SCIM_PATH + path, body)),
        setting(name, values) {
            const { status, text, json } = table('POST', name, values)
            assert.equal(status, 201, text)
            return json.result.sys_id as string
        },
        change(name, sysId, values) {
            const { status, text } = table('PATCH', `${name}/${sysId}`, values)
            assert.equal(status, 200, text)
        },
        stored: (id) => platform.store.read('sys_user', id)!,
    }
}

/** What the administrator maps: path within the extension, column, type. */
export const PLAIN: readonly (readonly [name: string, field: string, type: string])[] = [
    ['badge', 'u_badge', 'string'],
    ['remote', 'u_remote', 'boolean'],
    ['desks', 'u_desks', 'integer'],
    ['rate', 'u_rate', 'decimal'],
    ['joined', 'u_joined', 'dateTime'],
]

export function mapEverything(desk: Desk): Record<string, string> {
    const rows: Record<string, string> = {}
    const map = (name: string, values: Row) => {
        // Attributes stand in /Schemas in the order of their rows.
        const order = String(200 + Object.keys(rows).length)
        rows[name] = desk.setting('x_scim_okta_mapping', { scim_path: `${ACME}:${name}`, order, ...values })
    }
    for (const [name, field, attribute_type] of PLAIN) map(name, { field, attribute_type })
    const resolver = (name: string, target_table: string, search_fields: string) =>
        desk.setting('x_scim_okta_resolver', {
            name,
            target_table,
            search_fields,
            shown_field: 'name',
            on_miss: 'leave',
        })
    map('site', { field: 'u_site', resolver: resolver('Site by name', 'cmn_location', 'name') })
    map('mentor.value', { field: 'u_mentor', resolver: resolver('Mentor', 'sys_user', 'sys_id,user_name') })
    return rows
}

export function user(name: string, extension?: object): object {
    const schemas = extension ? [USER, ACME] : [USER]
    return { schemas, userName: name, ...(extension ? { [ACME]: extension } : {}) }
}
