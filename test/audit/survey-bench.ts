/** Surveys in memory: whole runs with chunks that are delivered as a test wants them. */
import { peopleSurvey } from '../../src/server/audit/people/people-survey.ts'
import type { OtherId, Person } from '../../src/server/audit/people/person.ts'
import { advance } from '../../src/server/audit/run/advance.ts'
import { memoryFindings, memoryRuns, queuedRun } from './memory-findings.ts'
import { memoryPeople } from './memory-people.ts'

export interface BenchOptions {
    pageSize?: number
    chunkRows?: number
    otherIds?: OtherId[]
    startDateField?: string
    fields?: string[]
}

export const LDAP: OtherId = { sysId: 'other-1', source: 'LDAP', field: 'source', startsWith: 'ldap:' }

export function surveyBench(rows: Person[], options: BenchOptions = {}) {
    const { pageSize = 200, chunkRows = 1000, otherIds = [LDAP], startDateField = '' } = options
    const people = memoryPeople(rows, options.fields ?? ['source', 'u_started'])
    const findings = memoryFindings()
    const runs = memoryRuns()
    const events: [string, number][] = []
    const log: string[] = []
    let minutes = 0
    const now = () => `2026-01-05 10:${String(minutes++ % 60).padStart(2, '0')}:00`
    const context = {
        runs,
        budget: { rows: chunkRows, milliseconds: 1000 },
        jobOf: () =>
            peopleSurvey({
                people,
                findings,
                otherIds,
                settings: { pageSize, sharedLimit: 5, startDateField },
                now,
            }),
        queueChunk: (run: string, chunk: number) => void events.push([run, chunk]),
        clock: () => 0,
        now,
        logError: (text: string) => void log.push(text),
    }
    return {
        people,
        findings,
        runs,
        events,
        log,
        start(sysId: string) {
            runs.rows.set(sysId, queuedRun(sysId))
            events.push([sysId, 0])
        },
        /** Delivers the next event `times` times. */
        deliver(times = 1) {
            const event = events.shift()
            for (let each = 0; event && each < times; each++) advance(context, ...event)
        },
        deliverAgain: (run: string, chunk: number) => advance(context, run, chunk),
        /** Runs a survey to its end and answers the run. */
        run(sysId: string, times = 1) {
            this.start(sysId)
            for (let each = 0; events.length > 0 && each < 10_000; each++) this.deliver(times)
            return runs.rows.get(sysId)!
        },
    }
}

/** The people of a finding, by kind and key. */
export function foundPeople(bench: ReturnType<typeof surveyBench>, kind: string): string[] {
    return [...bench.findings.rows.values()]
        .filter((row) => row.kind === kind && row.state === 'open')
        .map((row) => {
            const people = [...bench.findings.matches.values()]
                .filter(({ finding }) => finding === row.sysId)
                .map(({ user }) => user)
                .sort()
            return `${kind === 'unmatched' ? `${row.user} <- ` : ''}${people.join(' ')} (${row.basis}, ${row.confidence})`
        })
        .sort()
}
