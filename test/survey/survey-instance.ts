/** The built package on an instance in this process, with a crowd of people, seen through the Table API. */
import { serve } from '../../instance/http/server.ts'
import { openPlatform, type OpenPlatform } from '../../instance/open-platform.ts'
import type { Mode, Row } from '../../instance/platform.ts'
import { seedMinimal } from '../../instance/seeds/minimal.ts'

export interface SurveyInstance {
    readonly platform: OpenPlatform
    /** Sends a request to the Table API as admin; events are delivered before the next one. */
    send(method: string, path: string, body?: unknown): Promise<{ status: number; json: TableAnswer }>
    /** Rows of a table as the Table API shows them. */
    rows(table: string, query?: string): Promise<Record<string, string>[]>
    /** Inserts a run and answers it once it has ended, resuming it when it was cut off. */
    run(): Promise<Record<string, string>>
    /** Adds somebody without any id and answers the sys_id. */
    person(row: Row): string
    close(): Promise<void>
}

export interface TableAnswer {
    readonly result?: Record<string, string> | Record<string, string>[]
    readonly error?: { readonly detail: string }
}

const ADMIN = `Basic ${Buffer.from('admin:admin').toString('base64')}`

export async function openSurveyInstance(mode: Mode): Promise<SurveyInstance> {
    const platform = openPlatform({ packagePath: 'dist/app', db: ':memory:', mode })
    platform.store.transaction(() => seedMinimal(platform))
    const server = await serve(platform, { port: 0, trace: false })
    const send: SurveyInstance['send'] = async (method, path, body) => {
        const response = await fetch(`${server.baseUrl}/api/now/table/${path}`, {
            method,
            headers: { Authorization: ADMIN, Accept: 'application/json', 'Content-Type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const text = await response.text()
        return { status: response.status, json: (text === '' ? {} : JSON.parse(text)) as TableAnswer }
    }
    const rows: SurveyInstance['rows'] = async (table, query = '') => {
        const parameters = `sysparm_limit=1000&sysparm_exclude_reference_link=true&sysparm_query=${encodeURIComponent(query)}`
        const { status, json } = await send('GET', `${table}?${parameters}`)
        if (status !== 200) throw new Error(`${table} answered ${status} ${JSON.stringify(json)}`)
        return json.result as Record<string, string>[]
    }
    return {
        platform,
        send,
        rows,
        async run() {
            const { status, json } = await send('POST', 'x_scim_okta_run', { kind: 'people' })
            if (status !== 201) throw new Error(`the run was answered ${status} ${JSON.stringify(json)}`)
            const { sys_id: sysId } = json.result as Record<string, string>
            for (let each = 0; each < 100; each++) {
                const [run] = await rows('x_scim_okta_run', `sys_id=${sysId}`)
                if (run && !['queued', 'running'].includes(run.state ?? '')) return run
                await send('PATCH', `x_scim_okta_run/${sysId}`, { state: 'queued' })
            }
            throw new Error('the run does not end')
        },
        person: (row) => platform.store.insert('sys_user', { active: '1', ...row }),
        async close() {
            await server.close()
            platform.close()
        },
    }
}

/** Findings as comparable text: their people by userName, so that two instances can be compared. */
export async function shownFindings({ rows }: SurveyInstance): Promise<string[]> {
    const names = new Map((await rows('sys_user')).map((user) => [user.sys_id, user.user_name]))
    const matches = await rows('x_scim_okta_finding_match', 'ORDERBYorder')
    return (await rows('x_scim_okta_finding'))
        .map(({ sys_id: sysId, kind, user, summary, basis, confidence, state }) => {
            const people = matches
                .filter(({ finding }) => finding === sysId)
                .map((match) => `${names.get(match.user)} (${match.why})`)
                .sort()
            const subject = kind === 'unmatched' ? names.get(user) : ''
            return JSON.stringify({ kind, subject, summary, basis, confidence, state, people })
        })
        .sort()
}

/** A crowd in which everything there is to find occurs, across several pages of 20. */
export function addCrowd({ person, platform }: SurveyInstance, size = 60): void {
    platform.store.transaction(() => {
        for (let number = 0; number < size; number++) {
            person({
                user_name: `crowd.${String(number).padStart(3, '0')}`,
                first_name: 'Crowd',
                last_name: `Number ${number % (size - 10)}`,
                email: `crowd${number % (size - 5)}${number % 2 === 0 ? '+tag' : ''}@corp.example`,
                employee_number: number % 3 === 0 ? '0000' : `N${number % (size - 8)}`,
                active: number % 7 === 6 ? '0' : '1',
                source: number % 5 === 1 ? `ldap:CN=${number}` : null,
                x_scim_okta_user_id: number % 5 === 2 ? `00ucrowd${number}` : null,
                web_service_access_only: number % 11 === 10 ? '1' : '0',
            })
        }
    })
}
