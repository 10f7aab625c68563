/** The brake's ledger in memory, with the keys that the tables have. */

import type {
    Brake,
    Brakes,
    BrakeKind,
    BrakeLimit,
    BrakeSettings,
    EntryState,
    NewEntry,
    WaitingState,
} from '../../src/server/provisioning/brake/brake.ts'

export interface MemoryEntry extends NewEntry {
    readonly sysId: string
    state: EntryState
    people: string
    amount: number
    attempts: number
    lastAt: string
    brake: string
    key: string
}

export interface MemoryBrake extends Brake {
    kind: BrakeKind
    state: Brake['state']
    decidedAt: string
    lastHeldAt: string
    isTold: boolean
    activeFor: string
    limit: string
    counted: number
    held: number
}

export interface MemoryBrakes extends Brakes {
    readonly entries: Map<string, MemoryEntry>
    readonly brakes: Map<string, MemoryBrake>
    /** What administrators set; tests change it. */
    set: BrakeSettings
    /** sys_ids of brakes that the administrators were told of. */
    readonly told: string[]
    reads: number
    writes: number
    /** What happens between the sum being asked for and being answered. */
    beforeTally?: () => void
}

export const OFF: BrakeLimit = { most: 0, percent: 0, atLeast: 0 }

const WAITING: readonly EntryState[] = ['held', 'approved', 'refused']

/** A brake that is off until a test sets limits; `allowed` is asked before each write. */
export function memoryBrakes(allowed: (what: string) => boolean): MemoryBrakes {
    let ids = 0
    const wrote = (what: string) => {
        if (!allowed(what)) throw new Error(`${what} was refused`)
        store.writes++
    }
    const entry = (sysId: string): MemoryEntry => {
        const row = store.entries.get(sysId)
        if (!row) throw new Error(`the braked change ${sysId} is gone`)
        return row
    }
    const waits = ({ state }: MemoryEntry) => WAITING.includes(state)
    const asWaiting = (row: MemoryEntry) => {
        const brake = store.brakes.get(row.brake)
        return { ...row, state: row.state as WaitingState, brake: brake && { ...brake } }
    }
    const store: MemoryBrakes = {
        entries: new Map(),
        brakes: new Map(),
        set: { deactivations: OFF, removals: OFF, retirements: OFF, windowMinutes: 60, retrySeconds: 300 },
        told: [],
        reads: 0,
        writes: 0,
        settings: () => store.set,
        count(fresh) {
            wrote('count')
            const sysId = `entry-${String(++ids).padStart(5, '0')}`
            const counted = { state: 'counted' as const, attempts: 0, lastAt: '', brake: '', key: sysId }
            store.entries.set(sysId, { ...fresh, ...counted, sysId })
            return sysId
        },
        tally(countsFor, subject, since) {
            store.reads++
            store.beforeTally?.()
            const rows = [...store.entries.values()].filter((row) => row.countsFor === countsFor)
            const counted = rows.filter(({ state, at }) => state === 'counted' && at >= since)
            const total = counted.reduce((sum, { amount }) => sum + amount, 0)
            return { total, waits: rows.some((row) => row.subject === subject && waits(row)) }
        },
        waiting(countsFor, subject) {
            store.reads++
            const row = [...store.entries.values()].find(({ key }) => key === `${countsFor}:${subject}`)
            return row && asWaiting(row)
        },
        hold(sysId, { countsFor, subject }, brake, at) {
            const key = `${countsFor}:${subject}`
            if ([...store.entries.values()].some((row) => row.key === key)) return false
            wrote('hold')
            Object.assign(entry(sysId), { state: 'held', brake, attempts: 1, lastAt: at, key })
            return true
        },
        change(sysId, changes) {
            wrote('change')
            const row = entry(sysId)
            Object.assign(row, changes)
            if (changes.state && !waits(row)) row.key = sysId
        },
        drop(sysId) {
            wrote('drop')
            store.entries.delete(sysId)
        },
        active(countsFor) {
            store.reads++
            return [...store.brakes.values()].find(({ activeFor }) => activeFor === countsFor)
        },
        trip({ kind, countsFor, limit, counted, at }) {
            const winner = store.active(countsFor)
            if (winner) return winner
            wrote('trip')
            const sysId = `brake-${store.brakes.size + 1}`
            const brake: MemoryBrake = {
                ...{ sysId, number: sysId.toUpperCase(), kind, state: 'tripped', decidedAt: '' },
                ...{ firstHeldAt: at, lastHeldAt: at, isTold: false, activeFor: countsFor, limit, counted, held: 0 },
            }
            store.brakes.set(sysId, brake)
            store.tell(sysId)
            return brake
        },
        recount(sysId, at) {
            wrote('recount')
            const brake = store.brakes.get(sysId)!
            const rows = [...store.entries.values()].filter((row) => row.brake === sysId && row.state === 'held')
            brake.held = rows.reduce((sum, { amount }) => sum + amount, 0)
            if (at !== undefined) brake.lastHeldAt = at
        },
        page: (after, limit) =>
            [...store.entries.values()]
                .filter((row) => waits(row) && row.sysId > after)
                .sort((one, other) => (one.sysId < other.sysId ? -1 : 1))
                .slice(0, limit)
                .map(asWaiting),
        tripped: (limit) => [...store.brakes.values()].filter(({ state }) => state === 'tripped').slice(0, limit),
        tell(sysId) {
            wrote('tell')
            store.told.push(sysId)
            store.brakes.get(sysId)!.isTold = true
        },
        expire(sysId) {
            wrote('expire')
            Object.assign(store.brakes.get(sysId)!, { state: 'expired', activeFor: sysId, held: 0 })
        },
    }
    return store
}

/** What an administrator decides about a brake; its rows do not say so yet. */
export function decide(store: MemoryBrakes, brake: string, state: 'approved' | 'refused', at: string): void {
    Object.assign(store.brakes.get(brake)!, { state, decidedAt: at, activeFor: brake })
}

/** How many rows are in each state. */
export function statesIn(store: MemoryBrakes): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const { state } of store.entries.values()) counts[state] = (counts[state] ?? 0) + 1
    return counts
}
