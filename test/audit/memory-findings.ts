/** Runs and findings in memory, with the keys that the tables have; every write can be made to fail. */
import type {
    Finding,
    FindingChanges,
    FindingMatch,
    Findings,
    Match,
    Sighting,
} from '../../src/server/audit/findings/finding.ts'
import { NOTHING_COUNTED, type Run, type RunChanges, type Runs } from '../../src/server/audit/run/run.ts'

export type StoredFinding = Omit<Finding, 'lastRun'> & FindingChanges & Pick<Sighting, 'kind'> & { firstRun: string }

export interface MemoryFindings extends Findings {
    readonly rows: Map<string, StoredFinding>
    readonly matches: Map<string, FindingMatch>
    reads: number
    writes: number
    /** Throws instead of the n-th write from now, counted from 1; as if the platform cut the script off. */
    failAt: number | undefined
    /** Findings with their people as comparable text, whatever their sys_ids. */
    shown(): string[]
}

const CUT_OFF = new Error('cut off')

export function memoryFindings(): MemoryFindings {
    const rows = new Map<string, StoredFinding>()
    const matches = new Map<string, FindingMatch>()
    let number = 0
    const wrote = (): void => {
        if (store.failAt !== undefined && --store.failAt <= 0) {
            store.failAt = undefined
            throw CUT_OFF
        }
        store.writes++
    }
    const read = <T>(value: T): T => {
        store.reads++
        return value
    }
    const asFinding = (row: StoredFinding): Finding => ({ ...row, lastRun: row.lastRun ?? '' })
    const store: MemoryFindings = {
        rows,
        matches,
        reads: 0,
        writes: 0,
        failAt: undefined,
        byKeys: (keys) => read([...rows.values()].filter(({ key }) => keys.includes(key)).map(asFinding)),
        matchesOf: (ids) => read([...matches.values()].filter(({ finding }) => ids.includes(finding))),
        open({ matches: _, ...sighting }, run, now) {
            const winner = [...rows.values()].find(({ key }) => key === sighting.key)
            if (winner) return winner.sysId
            wrote()
            const sysId = `finding-${++number}`
            rows.set(sysId, { sysId, ...sighting, state: 'open', firstRun: run, lastRun: run, lastSeen: now })
            return sysId
        },
        change(sysIds, changes) {
            store.reads++
            for (const sysId of sysIds) {
                const row = rows.get(sysId)
                if (!row) continue
                wrote()
                rows.set(sysId, { ...row, ...changes })
            }
        },
        addMatch(finding, match: Match) {
            if ([...matches.values()].some((each) => each.finding === finding && each.user === match.user)) return
            wrote()
            const sysId = `match-${++number}`
            matches.set(sysId, { ...match, sysId, finding })
        },
        changeMatch(sysId, match) {
            wrote()
            matches.set(sysId, { ...matches.get(sysId)!, ...match })
        },
        removeMatch(sysId) {
            wrote()
            matches.delete(sysId)
        },
        unseen: (kinds, run, limit) =>
            read(
                [...rows.values()]
                    .filter((row) => kinds.includes(row.kind) && row.state === 'open' && row.lastRun !== run)
                    .map(({ sysId }) => sysId)
                    .slice(0, limit),
            ),
        seenKeys: (kind, run, limit) =>
            read(
                [...rows.values()]
                    .filter((row) => row.kind === kind && row.lastRun === run)
                    .map(({ key }) => key)
                    .slice(0, limit),
            ),
        counts(run) {
            const all = read([...rows.values()])
            const of = (kind: string) => all.filter((row) => row.kind === kind && row.lastRun === run).length
            return {
                seen: {
                    unmatched: of('unmatched'),
                    duplicate: of('duplicate'),
                    shared_value: of('shared_value'),
                },
                created: all.filter(({ firstRun }) => firstRun === run).length,
                resolved: all.filter(({ resolvedRun }) => resolvedRun === run).length,
            }
        },
        shown: () =>
            [...rows.values()]
                .map((row) => {
                    const people = [...matches.values()]
                        .filter(({ finding }) => finding === row.sysId)
                        .sort((a, b) => a.order - b.order)
                        .map(({ user, why }) => `${user}: ${why}`)
                    const { key, kind, user, basis, confidence, summary, state } = row
                    return JSON.stringify({ key, kind, user, basis, confidence, summary, state, people })
                })
                .sort(),
    }
    return store
}

export interface MemoryRuns extends Runs {
    readonly rows: Map<string, Run & RunChanges>
    /** Called before each read, so that a test can come between. */
    onRead: ((reads: number) => void) | undefined
    reads: number
    writes: number
}

export function memoryRuns(): MemoryRuns {
    const rows = new Map<string, Run & RunChanges>()
    const store: MemoryRuns = {
        rows,
        reads: 0,
        writes: 0,
        onRead: undefined,
        read(sysId) {
            store.onRead?.(++store.reads)
            const row = rows.get(sysId)
            return row && { ...row }
        },
        save(sysId, changes) {
            store.writes++
            rows.set(sysId, { ...rows.get(sysId)!, ...changes })
        },
    }
    return store
}

export function queuedRun(sysId: string): Run & RunChanges {
    return {
        sysId,
        kind: 'people',
        state: 'queued',
        stop: false,
        step: 'read',
        chunk: 0,
        cursor: '',
        startedBy: 'caller',
        startedAt: '',
        counts: NOTHING_COUNTED,
        bySource: {},
    }
}
