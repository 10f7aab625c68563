/** Writes seed rows whose ids and creation times are the same at every start. */
import { createHash } from 'node:crypto'
import type { Row, Store } from '../platform.ts'

/** Seconds between the creation times of two seed rows. */
const STEP_SECONDS = 60

/** The sys_id a seed row has, from its table and a key that is unique in it. */
export function seedId(table: string, key: string): string {
    return createHash('md5').update(`${table}:${key}`).digest('hex')
}

function platformTime(milliseconds: number): string {
    return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}

export class SeedWriter {
    private time: number

    /** @param firstRow creation time of the first row, UTC, `yyyy-MM-dd HH:mm:ss`; each further row is a minute later */
    constructor(
        private readonly store: Store,
        firstRow: string,
    ) {
        this.time = Date.parse(`${firstRow.replace(' ', 'T')}Z`)
    }

    /** Stores a row under the id `seedId(table, key)` and answers that id. Throws when the key was used before. */
    insert(table: string, key: string, row: Row): string {
        const created = platformTime(this.time)
        this.time += STEP_SECONDS * 1000
        return this.store.insert(table, {
            ...row,
            sys_id: seedId(table, key),
            sys_created_on: created,
            sys_created_by: 'system',
            sys_updated_on: created,
            sys_updated_by: 'system',
        })
    }
}
