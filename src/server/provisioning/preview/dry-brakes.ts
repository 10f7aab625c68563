/** The brake in a dry run: what was counted and held can be read, what would be is taken down. */

import type { Brakes, EntryChanges, NewEntry } from '../brake/brake.ts'
import type { WriteList } from './planned-writes.ts'

const TABLE = 'x_scim_okta_brake'
const ENTRIES = 'x_scim_okta_brake_entry'

/** Reads through to `brakes` and stores nothing; what was counted in this run counts in its later sums. */
export function dryBrakes(brakes: Brakes, list: WriteList, newSysId: () => string): Brakes {
    const counted = new Map<string, NewEntry>()
    const add = (table: string, operation: 'insert' | 'update' | 'delete', sysId: string) =>
        list.add({ table, operation, sysId, fields: [] })
    const change = (entry: string, { state }: EntryChanges) => {
        if (state !== undefined && state !== 'counted') counted.delete(entry)
        add(ENTRIES, 'update', entry)
    }
    return {
        settings: () => brakes.settings(),
        count(entry) {
            const sysId = newSysId()
            counted.set(sysId, entry)
            add(ENTRIES, 'insert', sysId)
            return sysId
        },
        tally(countsFor, subject, since) {
            const { total, waits } = brakes.tally(countsFor, subject, since)
            const own = [...counted.values()].filter((each) => each.countsFor === countsFor && each.at >= since)
            return { total: own.reduce((sum, { amount }) => sum + amount, total), waits }
        },
        waiting: (countsFor, subject) => brakes.waiting(countsFor, subject),
        hold(entry, { countsFor, subject }) {
            change(entry, { state: 'held' })
            return brakes.waiting(countsFor, subject) === undefined
        },
        change,
        drop(entry) {
            counted.delete(entry)
            add(ENTRIES, 'delete', entry)
        },
        page: (after, limit) => brakes.page(after, limit),
        active: (countsFor) => brakes.active(countsFor),
        trip(brake) {
            const sysId = newSysId()
            add(TABLE, 'insert', sysId)
            const number = `BRK${sysId.slice(0, 8).toUpperCase()}`
            return {
                sysId,
                number,
                state: 'tripped',
                decidedAt: '',
                firstHeldAt: brake.at,
                lastHeldAt: brake.at,
                isTold: true,
            }
        },
        recount: (brake) => add(TABLE, 'update', brake),
        tripped: (limit) => brakes.tripped(limit),
        expire: (brake) => add(TABLE, 'update', brake),
        tell: (brake) => add(TABLE, 'update', brake),
    }
}
