/** ServiceNow's own side of the story: records as an administrator sees them, through the Table API. */
import type { Credentials } from '../okta/scim-client.ts'
import { basicAuthorization } from '../okta/scim-client.ts'
import { MAX_RETRIES, isCancelled } from '../okta/task-error.ts'

/** A record: column values as strings, references as sys_ids, empty columns as ''. */
export type TableRow = Record<string, string>

/**
 * Reads and writes records over `/api/now/table` (Table API, REST API reference). Throws an Error that names request,
 * status and the platform's message when an answer is neither the expected status nor, on reads and deletes, a 404.
 * A read or update that the platform cut off is repeated, three times at most.
 */
export class TableApi {
    private readonly root: string
    private readonly authorization: string

    /** @param baseUrl of the instance, e.g. `https://example.service-now.com` */
    constructor(baseUrl: string, credentials: Credentials) {
        this.root = `${baseUrl.replace(/\/+$/, '')}/api/now/table`
        this.authorization = basicAuthorization(credentials)
    }

    /** The record with this sys_id; undefined when there is none. */
    async get(table: string, sysId: string): Promise<TableRow | undefined> {
        const answer = await this.send('GET', `/${table}/${encodeURIComponent(sysId)}`)
        return answer === undefined ? undefined : toRow(answer)
    }

    /** Records for an encoded query, at most `limit` of them; the caller keeps `^` out of values. */
    async query(table: string, query: string, limit = 100): Promise<TableRow[]> {
        const parameters = new URLSearchParams({ sysparm_query: query, sysparm_limit: String(limit) })
        const answer = await this.send('GET', `/${table}?${parameters}`)
        return Array.isArray(answer) ? answer.map(toRow) : []
    }

    /** Creates a record and returns it as stored. */
    async create(table: string, row: TableRow): Promise<TableRow> {
        return toRow(await this.send('POST', `/${table}`, row))
    }

    /** Changes columns of a record and returns it as stored. */
    async update(table: string, sysId: string, changes: TableRow): Promise<TableRow> {
        return toRow(await this.send('PATCH', `/${table}/${encodeURIComponent(sysId)}`, changes))
    }

    /** Deletes a record; one that is not there is no failure. */
    async remove(table: string, sysId: string): Promise<void> {
        await this.send('DELETE', `/${table}/${encodeURIComponent(sysId)}`)
    }

    private async send(method: string, path: string, body?: TableRow): Promise<unknown> {
        for (let retries = 0; ; retries++) {
            const response = await fetch(this.root + path, {
                method,
                headers: {
                    Authorization: this.authorization,
                    Accept: 'application/json',
                    ...(body && { 'Content-Type': 'application/json' }),
                },
                body: body && JSON.stringify(body),
                signal: AbortSignal.timeout(60_000),
            })
            const text = await response.text()
            if (response.status === 204) return undefined
            if (response.ok) return (JSON.parse(text) as { result: unknown }).result
            if (response.status === 404 && (method === 'GET' || method === 'DELETE')) return undefined
            const repeatable = method !== 'POST' && retries < MAX_RETRIES
            if (!(repeatable && isCancelled({ status: response.status, text }))) {
                throw new Error(`Table API: ${method} ${path} answered ${response.status} ${text.slice(0, 300)}`)
            }
        }
    }
}

function toRow(record: unknown): TableRow {
    const row: TableRow = {}
    for (const [column, value] of Object.entries(record as Record<string, unknown>)) {
        row[column] =
            typeof value === 'object' && value !== null ? String((value as { value: unknown }).value) : String(value)
    }
    return row
}
