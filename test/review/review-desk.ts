/** An instance with the people who have to do with reviews, and what they do over HTTP. */
import { hashPassword } from '../../instance/access/password.ts'
import type { Mode, Row } from '../../instance/platform.ts'
import { newOktaId, profileOf, type OktaUser } from '../../okta/okta-user.ts'
import type { Credentials } from '../../okta/scim-client.ts'
import { openInstance, type AnswerNow, type InstanceInProcess } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

export const REVIEWS = 'x_scim_okta_review'
export const CANDIDATES = 'x_scim_okta_candidate'
export const LINKS = 'x_scim_okta_identity'
export const KEYS = 'x_scim_okta_match_key'

/** Has x_scim_okta.admin, and no other role. */
export const BOSS: Credentials = { user: 'boss', password: 'word-boss' }
/** Has x_scim_okta.auditor. */
export const AUDITOR: Credentials = { user: 'auditor', password: 'word-auditor' }
/** Works with tickets, and has nothing to do with the application. */
export const AGENT: Credentials = { user: 'agent', password: 'word-agent' }
/** The platform's administrator. */
export const ADMIN: Credentials = { user: 'admin', password: 'admin' }

export interface Message {
    type: string
    text: string
}

/** What a UI action came to: the status, and the messages that the next page would show. */
export interface Acted {
    status: number
    messages: Message[]
}

export interface ReviewDesk extends InstanceInProcess {
    /** A person of Okta: userName and e-mail are `<name>@corp.example`. */
    person(name: string, changes?: Partial<OktaUser>): OktaUser
    /** Creates a record without Okta id behind every rule. Returns its sys_id. */
    local(person: OktaUser, values?: Row): string
    /** POSTs the person; again when the answer was cut off. */
    post(person: OktaUser): AnswerNow
    /** POSTs the person, whom nobody knows, and returns the sys_id. */
    posted(person: OktaUser): string
    /** The only review about the person. Throws when there is none, or another. */
    reviewOf(person: OktaUser): Row
    linkOf(person: OktaUser): Row
    /** Posts the form's button, or the list's when there are several records. */
    act(action: string, table: string, sysIds: string | readonly string[], by: Credentials): Acted
    tableApi(method: string, path: string, by: Credentials, body?: Row): AnswerNow
    /** The application log, one line each. */
    logged(): string[]
}

/** Sends again what was cut off after it had written, as nasty mode does. */
function insist(send: () => AnswerNow): AnswerNow {
    const answer = send()
    return answer.status === 500 && answer.text.includes('Transaction cancelled') ? send() : answer
}

export async function openReviewDesk(mode: Mode): Promise<ReviewDesk> {
    const instance = await openInstance(mode)
    const { store, log } = instance.platform
    const roles = new Map([
        [BOSS, 'x_scim_okta.admin'],
        [AUDITOR, 'x_scim_okta.auditor'],
        [AGENT, 'itil'],
    ])
    for (const [{ user: user_name, password }, name] of roles) {
        const user = store.insert('sys_user', { user_name, active: '1', user_password: hashPassword(password) })
        const role = store.find('sys_user_role', { name }, 1)[0]?.sys_id ?? store.insert('sys_user_role', { name })
        store.insert('sys_user_has_role', { user, role, state: 'active' })
    }
    const only = (table: string, { id }: OktaUser): Row => {
        const [row, ...others] = store.find(table, { okta_user_id: id }, 10)
        if (!row || others.length > 0) throw new Error(`${others.length + (row ? 1 : 0)} rows of ${table} for ${id}`)
        return row
    }
    const post = (person: OktaUser) =>
        insist(() => instance.requestNow('POST', `${SCIM_PATH}/Users`, { ...profileOf(person), active: true }))
    return {
        ...instance,
        person(name, changes) {
            const address = `${name}@corp.example`
            return { id: newOktaId(), login: address, email: address, firstName: name, lastName: 'Tester', ...changes }
        },
        local: ({ login, email, firstName, lastName }, values) =>
            store.insert('sys_user', {
                user_name: login,
                email,
                first_name: firstName,
                last_name: lastName,
                active: '1',
                ...values,
            }),
        post,
        posted(person) {
            const answer = post(person)
            const [row] = store.find('sys_user', { x_scim_okta_user_id: person.id }, 1)
            if (!row?.sys_id) throw new Error(`POST of ${person.login} answered ${answer.text}`)
            return row.sys_id
        },
        reviewOf: (person) => only(REVIEWS, person),
        linkOf: (person) => only(LINKS, person),
        act(action, table, sysIds, by) {
            const listed = typeof sysIds !== 'string'
            const form = new URLSearchParams({ sys_action: action })
            if (listed) form.set('sysparm_checked_items', sysIds.join(','))
            else form.set('sys_uniqueValue', sysIds)
            const { status, headers } = instance.requestNow(
                'POST',
                `/${table}${listed ? '_list' : ''}.do`,
                form.toString(),
                by,
            )
            return { status, messages: JSON.parse(String(headers['X-Instance-Messages'] ?? '[]')) as Message[] }
        },
        tableApi: (method, path, by, body) => instance.requestNow(method, `/api/now/table/${path}`, body, by),
        logged: () => log.map(({ message }) => message),
    }
}
