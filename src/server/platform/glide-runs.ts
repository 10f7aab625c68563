/** x_scim_okta_run over GlideRecord, and the event that advances a run. */

import { gs, type GlideRecord } from '@servicenow/glide'
import type { Run, RunChanges, RunCounts, RunKind, Runs, RunState, RunStep } from '../audit/run/run.ts'
import { openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_run'
const EVENT = 'x_scim_okta.run.chunk'

const COUNT_COLUMN: Readonly<Record<keyof RunCounts, string>> = {
    total: 'people_total',
    read: 'people_read',
    linked: 'linked',
    otherId: 'other_id',
    technical: 'technical',
    unmatched: 'unmatched',
    duplicates: 'duplicates',
    sharedValues: 'shared_values',
    created: 'new_findings',
    resolved: 'resolved',
}
const COUNTS = Object.keys(COUNT_COLUMN) as (keyof RunCounts)[]
const TEXT_COLUMN = {
    state: 'state',
    step: 'step',
    cursor: 'cursor',
    startedAt: 'started_at',
    finishedAt: 'finished_at',
    message: 'message',
    summary: 'summary',
} as const
const TEXTS = Object.keys(TEXT_COLUMN) as (keyof typeof TEXT_COLUMN)[]
const COLUMNS = [
    'kind',
    'chunk',
    'stop',
    'started_by',
    'finished_by',
    'other_ids',
    ...Object.values(TEXT_COLUMN),
    ...Object.values(COUNT_COLUMN),
]

/** The store of runs. */
export function glideRuns(): Runs {
    return { read, save }
}

/** Queues the event for a chunk of the run. */
export function queueChunk(run: string, chunk: number): void {
    gs.eventQueue(EVENT, null as unknown as GlideRecord, run, String(chunk))
}

function read(sysId: string): Run | undefined {
    const row = runs()
    return row.get('sys_id', sysId) ? readRun(row) : undefined
}

function save(sysId: string, changes: RunChanges): void {
    const row = runs()
    if (!row.get('sys_id', sysId)) throw new Error(`the run ${sysId} is gone`)
    writeFields(row, columnsOf(changes))
    if (!row.update()) throw new Error(`the run ${sysId} could not be changed`)
}

function columnsOf(changes: RunChanges): Record<string, string> {
    const values: Record<string, string> = {}
    for (const name of TEXTS) {
        const value = changes[name]
        if (value !== undefined) values[TEXT_COLUMN[name]] = value
    }
    if (changes.finishedAt !== undefined) {
        values['finished_by'] = changes.finishedAt === '' ? '' : String(gs.getUserID())
    }
    if (changes.chunk !== undefined) values['chunk'] = String(changes.chunk)
    if (changes.bySource) values['other_ids'] = JSON.stringify(changes.bySource)
    if (changes.counts) for (const name of COUNTS) values[COUNT_COLUMN[name]] = String(changes.counts[name])
    return values
}

/** The run in a record that a query or a rule holds. */
function readRun(row: GlideRecord): Run {
    const text = (column: string) => String(row.getValue(column) ?? '')
    const counts = {} as Record<keyof RunCounts, number>
    for (const name of COUNTS) counts[name] = Number(text(COUNT_COLUMN[name])) || 0
    return {
        sysId: String(row.getUniqueValue()),
        kind: text('kind') as RunKind,
        state: text('state') as RunState,
        stop: text('stop') === '1' || text('stop') === 'true',
        step: text('step') as RunStep,
        chunk: Number(text('chunk')) || 0,
        cursor: text('cursor'),
        startedBy: text('started_by'),
        startedAt: text('started_at'),
        counts,
        bySource: readSources(text('other_ids')),
    }
}

function readSources(json: string): Record<string, number> {
    return json === '' ? {} : (JSON.parse(json) as Record<string, number>)
}

/** sys_id of the run of this kind that is queued or running, other than `except`; `''` when there is none. */
export function goingRun(kind: string, except: string): string {
    const row = runs()
    row.addQuery('kind', '=', kind)
    row.addQuery('state', 'IN', 'queued,running')
    row.orderBy('sys_created_on')
    row.setLimit(2)
    row.query()
    while (row.next()) {
        const sysId = String(row.getUniqueValue())
        if (sysId !== except) return sysId
    }
    return ''
}

/** Queues a new run of the kind and answers its sys_id; `''` when the rules of the table refused it. */
export function insertRun(kind: RunKind): string {
    const row = runs()
    row.initialize()
    row.setValue('kind', kind)
    const sysId = row.insert()
    return sysId ? String(sysId) : ''
}

function runs(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
