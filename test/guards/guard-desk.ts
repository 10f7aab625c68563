/** An instance with people, groups and guards, and what Okta sends about them over HTTP. */
import type { Mode, Row } from '../../instance/platform.ts'
import type { OktaUser } from '../../okta/okta-user.ts'
import type { AnswerNow } from '../instance-in-process.ts'
import { openReviewDesk, type ReviewDesk } from '../review/review-desk.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

export const GUARDS = 'x_scim_okta_guard'

export interface GuardDesk extends ReviewDesk {
    /** Sends it; again when the answer was cut off. */
    send(method: string, path: string, body?: unknown): AnswerNow
    patch(path: string, ...operations: object[]): AnswerNow
    /** A group made past SCIM. Returns its sys_id. */
    group(name: string, members?: readonly string[], values?: Row): string
    /** Makes the group grant the role of this name. */
    grant(group: string, role: string): void
    /** Stores a guard as the rule would. Returns its number. */
    guard(kind: string, subject: string, values?: Row): string
    /** Changes the guard. */
    change(number: string, values: Row): void
    /** Makes the guard inactive. */
    lift(number: string): void
    members(group: string): string[]
    user(id: string): Row
    /** The verdicts that the log has of a request that was answered with an error, as `path code`. */
    verdicts(answer: AnswerNow): string[]
    /** Somebody who was posted and deactivated by Okta. */
    leaver(name: string): { person: OktaUser; id: string }
}

export async function openGuardDesk(mode: Mode): Promise<GuardDesk> {
    const desk = await openReviewDesk(mode)
    const { store } = desk.platform
    const send: GuardDesk['send'] = (method, path, body) => {
        const once = () => desk.requestNow(method, `${SCIM_PATH}${path}`, body)
        const answer = once()
        return answer.status === 500 && answer.text.includes('Transaction cancelled') ? once() : answer
    }
    const patch: GuardDesk['patch'] = (path, ...Operations) =>
        send('PATCH', path, { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations })
    let guards = 0
    const change: GuardDesk['change'] = (number, values) => {
        const [row] = store.find(GUARDS, { number }, 1)
        store.update(GUARDS, String(row!.sys_id), values)
    }
    return {
        ...desk,
        send,
        patch,
        group(name, members = [], values) {
            const group = store.insert('sys_user_group', { name, active: '1', ...values })
            for (const user of members) store.insert('sys_user_grmember', { group, user })
            return group
        },
        grant(group, name) {
            const role = store.find('sys_user_role', { name }, 1)[0]?.sys_id ?? store.insert('sys_user_role', { name })
            store.insert('sys_group_has_role', { group, role })
        },
        guard(kind, subject, values) {
            const number = `GRD0000000${++guards}`
            const of: Row = kind.endsWith('_user') ? { user: subject } : { group: subject }
            store.insert(GUARDS, { number, kind, ...of, reason: 'said so', active: '1', ...values })
            return number
        },
        change,
        lift: (number) => change(number, { active: '0' }),
        members: (group) =>
            store
                .find('sys_user_grmember', { group }, 100)
                .map(({ user }) => String(user))
                .sort(),
        user: (id) => store.read('sys_user', id)!,
        verdicts({ json }) {
            const request_id = /\(request (\w+)\)$/.exec(json.detail)?.[1] ?? ''
            const [row] = store.find('x_scim_okta_log', { request_id }, 1)
            const verdicts = JSON.parse(row?.verdicts || '[]') as { path: string; code: string }[]
            return verdicts.map(({ path, code }) => `${path} ${code}`).sort()
        },
        leaver(name) {
            const person = desk.person(name)
            const id = desk.posted(person)
            send('DELETE', `/Users/${id}`)
            return { person, id }
        },
    }
}
