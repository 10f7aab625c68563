/** An instance with those who have to do with the request log, and what they see of it. */
import type { Mode, Row } from '../../instance/platform.ts'
import { openReviewDesk, type ReviewDesk } from '../review/review-desk.ts'
import type { AnswerNow } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

export const LOG = 'x_scim_okta_log'
export const BODIES = 'x_scim_okta_log_body'
export const UNMAPPED = 'x_scim_okta_unmapped'

export interface LogDesk extends ReviewDesk {
    /** A SCIM request below the base. */
    scim(method: string, path: string, body?: unknown): AnswerNow
    /** What the request adds to the log, oldest first, and its answer. */
    logging(method: string, path: string, body?: unknown): { answer: AnswerNow; rows: Row[] }
    rows(table: string): Row[]
    setProperty(name: string, value: string): void
}

export async function openLogDesk(mode: Mode): Promise<LogDesk> {
    const desk = await openReviewDesk(mode)
    const { store } = desk.platform
    const rows = (table: string): Row[] => store.find(table, {}, 10000)
    const scim = (method: string, path: string, body?: unknown) => desk.requestNow(method, `${SCIM_PATH}${path}`, body)
    return {
        ...desk,
        scim,
        logging(method, path, body) {
            const before = new Set(rows(LOG).map(({ sys_id }) => sys_id))
            const answer = scim(method, path, body)
            const added = rows(LOG).filter(({ sys_id }) => !before.has(sys_id))
            return { answer, rows: added.sort((a, b) => String(a.request_id).localeCompare(String(b.request_id))) }
        },
        rows,
        setProperty(name, value) {
            const property = store.find('sys_properties', { name }, 1)[0]
            if (!property?.sys_id) throw new Error(`there is no property ${name}`)
            store.update('sys_properties', property.sys_id, { value })
        },
    }
}
