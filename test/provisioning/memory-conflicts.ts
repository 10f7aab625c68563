/** Conflicts and their findings in memory, with the keys that the tables have. */

import type { Conflict, Conflicts, FlipFlop, FlipFlopTerms } from '../../src/server/provisioning/writers/conflict.ts'

export interface MemoryConflicts extends Conflicts {
    readonly rows: Map<string, Conflict>
    readonly findings: Map<string, FlipFlop & { state: string; at: string }>
    /** What administrators set; tests change it. */
    set: FlipFlopTerms
    reads: number
    writes: number
    /** The platform refuses every write. */
    broken: boolean
    /** What happens between the reading of a conflict and its being stored. */
    beforeSave?: () => void
}

export function memoryConflicts(): MemoryConflicts {
    const wrote = (): void => {
        if (store.broken) throw new Error('refused')
        store.writes++
    }
    const store: MemoryConflicts = {
        rows: new Map(),
        findings: new Map(),
        set: { windowDays: 14, flips: 3 },
        reads: 0,
        writes: 0,
        broken: false,
        terms: () => store.set,
        of(user, fields) {
            store.reads++
            return [...store.rows.values()].filter((row) => row.user === user && fields.includes(row.field))
        },
        save(conflict) {
            const key = `${conflict.user}:${conflict.field}`
            store.beforeSave?.()
            const stored = store.rows.get(key)
            if (stored && (conflict.sysId === '' || stored.revision !== conflict.revision)) return stored
            wrote()
            store.rows.set(key, { ...conflict, sysId: `conflict-${key}`, revision: conflict.revision + 1 })
            return undefined
        },
        quietSince(time, after, limit) {
            store.reads++
            return [...store.rows.values()]
                .filter(({ state, lastSeen, sysId }) => state !== 'resolved' && lastSeen < time && sysId > after)
                .sort((one, other) => (one.sysId < other.sysId ? -1 : 1))
                .slice(0, limit)
        },
        report(flipFlop, now) {
            wrote()
            const known = store.findings.get(flipFlop.key)
            const state = known && known.state !== 'resolved' ? known.state : 'open'
            store.findings.set(flipFlop.key, { ...flipFlop, state, at: now })
            return flipFlop.key
        },
        settle(finding, now) {
            const known = store.findings.get(finding)
            if (known?.state !== 'open') return
            wrote()
            store.findings.set(finding, { ...known, state: 'resolved', at: now })
        },
    }
    return store
}
