/** The survey of people as the job of a run. */
import type { FindingKind, Findings } from '../findings/finding.ts'
import { recordSightings } from '../findings/record-sightings.ts'
import type { PageDone, RunJob } from '../run/advance.ts'
import { NOTHING_COUNTED, runFault, type Run, type RunChanges, type RunCounts } from '../run/run.ts'
import { checkOtherIds } from './other-ids.ts'
import type { OtherId, People, SurveySettings } from './person.ts'
import { number, summaryOf } from './summary.ts'
import { surveyPage } from './survey-page.ts'

export interface SurveyContext {
    readonly people: People
    readonly findings: Findings
    readonly otherIds: readonly OtherId[]
    readonly settings: SurveySettings
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    now(): string
}

const KINDS: readonly FindingKind[] = ['unmatched', 'duplicate', 'shared_value']
/** Findings that one page resolves. */
const RESOLVED_AT_A_TIME = 200
/** Shared values that a chunk remembers from earlier chunks; of more than these each is only counted again. */
const MOST_SHARED_KEYS = 1000
/** A run that met fewer than nine of ten people read only a part, and proves nothing about the rest. */
const LEAST_READ = 0.9

/** Reads everybody page by page, then resolves the findings that nobody has any more. */
export function peopleSurvey(context: SurveyContext): RunJob {
    let sharedKeys: Set<string> | undefined
    return {
        prepare: (run) => prepare(context, run),
        page(run) {
            if (run.step === 'resolve') return resolvePage(context, run)
            sharedKeys ??= new Set(context.findings.seenKeys('shared_value', run.sysId, MOST_SHARED_KEYS))
            return readPage(context, run, sharedKeys)
        },
        progress: (run) => ({ counts: withFindings(context, run) }),
    }
}

function prepare({ people, otherIds, settings }: SurveyContext, run: Run): RunChanges {
    checkOtherIds(people, otherIds)
    const { startDateField } = settings
    if (startDateField !== '' && !people.hasField(startDateField)) {
        throw runFault(
            `The property x_scim_okta.survey.start_date_field names '${startDateField.slice(0, 80)}', ` +
                'which is no field of sys_user. Correct or empty it.',
        )
    }
    if (run.cursor !== '' || run.step !== 'read') return {}
    const total = people.count()
    if (total === 0) throw runFault('Nobody active can be read from sys_user. Check the cross-scope privileges.')
    return { counts: { ...NOTHING_COUNTED, total }, bySource: {} }
}

function readPage(context: SurveyContext, run: Run, sharedKeys: Set<string>): PageDone {
    const { people, findings, otherIds, settings } = context
    const page = people.page(run.cursor, settings.pageSize)
    if (page.length === 0) return { rows: 0, changes: { step: 'resolve', counts: completeCounts(context, run) } }
    const cursor = page[page.length - 1]!.sysId
    if (cursor === run.cursor) throw runFault('sys_user does not page by sys_id; the run cannot go on.')
    const { sharedLimit } = settings
    const answer = surveyPage({ people, otherIds, sharedLimit, caller: run.startedBy, sharedKeys }, page)
    recordSightings(findings, { run: run.sysId, now: context.now() }, answer.sightings)
    const { counts } = run
    const bySource = sumOf(run.bySource, answer.bySource)
    return {
        rows: page.length,
        changes: {
            cursor,
            bySource,
            counts: {
                ...counts,
                read: counts.read + page.length,
                linked: counts.linked + answer.linked,
                technical: counts.technical + answer.technical,
                unmatched: counts.unmatched + answer.unmatched,
                otherId: Object.keys(bySource).reduce((sum, source) => sum + bySource[source]!, 0),
            },
        },
    }
}

/** The counts at the end of the reading; throws when too few were met for "gone" to mean anything. */
function completeCounts(context: SurveyContext, run: Run): RunCounts {
    const { total, read } = run.counts
    if (read < total * LEAST_READ) {
        throw runFault(
            `Only ${number(read)} of ${number(total)} active people could be read, so nothing was resolved. ` +
                'Check the query rules and data filters on sys_user.',
        )
    }
    return withFindings(context, run)
}

function resolvePage(context: SurveyContext, run: Run): PageDone {
    const { findings } = context
    const now = context.now()
    const gone = findings.unseen(KINDS, run.sysId, RESOLVED_AT_A_TIME)
    if (gone.length > 0) {
        findings.change(gone, { state: 'resolved', resolvedAt: now, resolvedRun: run.sysId })
        return { rows: gone.length, changes: {} }
    }
    const counts = withFindings(context, run)
    const summary = summaryOf(counts, run.bySource)
    return { rows: 0, changes: { state: 'done', counts, summary, finishedAt: now } }
}

/** The counts of findings are asked of the table, since two pages may meet the same finding. */
function withFindings({ findings }: SurveyContext, run: Run): RunCounts {
    const { seen, created, resolved } = findings.counts(run.sysId)
    const { duplicate: duplicates = 0, shared_value: sharedValues = 0 } = seen
    return { ...run.counts, duplicates, sharedValues, created, resolved }
}

function sumOf(
    a: Readonly<Record<string, number>>,
    b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
    const sum: Record<string, number> = { ...a }
    for (const source of Object.keys(b)) sum[source] = (sum[source] ?? 0) + b[source]!
    return sum
}
