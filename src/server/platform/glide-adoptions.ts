/** x_scim_okta_adoption over GlideRecord, and the event that moves it on. */

import { gs, type GlideRecord } from '@servicenow/glide'
import type { Adoption, Adoptions, AdoptionState } from '../provisioning/adoption/adoption.ts'
import type { FieldValues } from '../provisioning/records.ts'
import { openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_adoption'
const EVENT = 'x_scim_okta.adoption.chunk'
const COLUMNS = ['name', 'csv', 'state', 'done_to_line', 'run', 'message', 'started_by']

/** The store of adoptions. Its writes skip the rules on the table, which are made for people. */
export function glideAdoptions(): Adoptions {
    return { read, csv, advance, enqueue }
}

/** Queues the event for the rows behind the adoption's line. */
export function queueChunk(row: GlideRecord, { state, run, doneToLine }: Adoption): void {
    gs.eventQueue(EVENT, row, state, `${run} ${doneToLine}`)
}

/** The adoption as a record of its table shows it. */
export function adoptionOf(row: GlideRecord): Adoption {
    const text = (column: string) => String(row.getValue(column) ?? '')
    return {
        sysId: String(row.getUniqueValue()),
        name: text('name'),
        state: (text('state') || 'draft') as AdoptionState,
        doneToLine: Number(text('done_to_line')),
        run: Number(text('run')),
        startedBy: text('started_by'),
    }
}

function read(sysId: string): Adoption | undefined {
    const row = adoptions()
    return row.get('sys_id', sysId) ? adoptionOf(row) : undefined
}

function csv({ sysId }: Adoption): string {
    const row = adoptions()
    if (!row.get('sys_id', sysId)) throw new Error(`the adoption ${sysId} is gone`)
    return String(row.getValue('csv') ?? '')
}

function advance({ sysId, state, run, doneToLine }: Adoption, changes: FieldValues): boolean {
    const row = adoptions()
    if (!row.get('sys_id', sysId)) return false
    const now = adoptionOf(row)
    if (now.state !== state || now.run !== run || now.doneToLine !== doneToLine) return false
    writeFields(row, changes)
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`the adoption ${sysId} could not be changed`)
    return true
}

function enqueue(adoption: Adoption): void {
    const row = adoptions()
    if (row.get('sys_id', adoption.sysId)) queueChunk(row, adoption)
}

function adoptions(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
