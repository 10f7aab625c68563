/** What the acts share: the two Okta apps, ServiceNow's side of things, and the record of what happened to whom. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { OktaApp } from '../okta/assign.ts'
import type { DialectName } from '../okta/dialects.ts'
import { dialects } from '../okta/dialects.ts'
import type { OktaUser } from '../okta/okta-user.ts'
import type { Credentials, ScimAnswer } from '../okta/scim-client.ts'
import { ScimClient } from '../okta/scim-client.ts'
import type { Narrator } from './narrator.ts'
import type { TableRow } from './table-api.ts'
import { TableApi } from './table-api.ts'

/** Path of the app's SCIM endpoint on an instance. */
export const SCIM_PATH = '/api/x_scim_okta/v2/scim'

const READ_INTERVAL_MS = 250
const MAX_READS = 120

/** A person in Okta's directory, with the id that Okta keeps for the account in ServiceNow. */
export interface Member {
    user: OktaUser
    /** sys_id of the record, which is the SCIM id. */
    id: string
    app: DialectName
    /** What happened, in order. */
    events: string[]
}

export interface Expectation {
    text: string
    passed: boolean
    seen: string
}

export class Stage {
    readonly members: Member[] = []
    readonly expectations: Expectation[] = []
    readonly table: TableApi
    private readonly apps: Record<DialectName, OktaApp>
    private readonly firstTries: Record<DialectName, OktaApp>
    private exchanges: string[] = []

    constructor(
        baseUrl: string,
        integration: Credentials,
        administrator: Credentials,
        readonly narrator: Narrator,
    ) {
        const options = {
            baseUrl: baseUrl + SCIM_PATH,
            credentials: integration,
            onAnswer: (answer: ScimAnswer) => this.exchanges.push(inBrief(answer)),
        }
        this.apps = appsOf(new ScimClient(options))
        this.firstTries = appsOf(new ScimClient({ ...options, attempts: 1 }))
        this.table = new TableApi(baseUrl, administrator)
    }

    app(name: DialectName): OktaApp {
        return this.apps[name]
    }

    /** The same app, which shows a 429 at once instead of waiting as it is told to. */
    firstTry(name: DialectName): OktaApp {
        return this.firstTries[name]
    }

    /** What went over the wire since the last call. */
    takeExchanges(): string {
        const taken = this.exchanges.join(' · ')
        this.exchanges = []
        return taken
    }

    member(firstName: string, lastName: string): Member {
        const found = this.members.find(({ user }) => user.firstName === firstName && user.lastName === lastName)
        if (!found) throw new Error(`${firstName} ${lastName} is not in the story`)
        return found
    }

    /** The record of a sys_id as an administrator sees it; an empty one when it is not there. */
    async record(id: string): Promise<TableRow> {
        return (await this.table.get('sys_user', id)) ?? {}
    }

    /**
     * The record once it has left these states: what is started by a write is done by events. Throws when it is still
     * in one of them after half a minute.
     */
    async settled(table: string, id: string, running: readonly string[]): Promise<TableRow> {
        for (let reads = 1; ; reads++) {
            const row = (await this.table.get(table, id)) ?? {}
            if (!running.includes(String(row.state))) return row
            if (reads >= MAX_READS)
                throw new Error(`${table} ${id} is still ${row.state}: ${row.message || 'no message'}`)
            await sleep(READ_INTERVAL_MS)
        }
    }

    /** Notes an expectation, to be told at the end, with what ServiceNow shows. */
    expect(text: string, passed: boolean, seen: string): void {
        this.expectations.push({ text, passed, seen })
    }
}

function appsOf(client: ScimClient): Record<DialectName, OktaApp> {
    return { wizard: { client, dialect: dialects.wizard }, catalog: { client, dialect: dialects.catalog } }
}

function inBrief(answer: ScimAnswer): string {
    const target = answer.path.includes('?filter=') ? ' lookup' : ''
    return `${answer.method}${target} ${answer.status}`
}
