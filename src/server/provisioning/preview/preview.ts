/** What a request would do, said without doing it. Holds values of people: for an administrator's eyes, in the answer only. */

import { verdictText, type VerdictCode } from '../authority/verdict.ts'
import { OWNED } from '../records.ts'
import type { Context } from '../stores.ts'
import { dryRun, type DryContext } from './dry-run.ts'
import type { PlannedField, PlannedWrite } from './planned-writes.ts'

/** What the operation answered the client. */
export interface Answered {
    readonly status: number
    readonly scimType?: string
    readonly detail?: string
}

export interface PreviewedVerdict {
    readonly path: string
    readonly code: VerdictCode
    /** The verdict as people read it. */
    readonly verdict: string
    /** The column it is about; `''` where the attribute has none. */
    readonly field: string
    /** Name of the source that has the say; `''` where Okta has it. */
    readonly owner: string
    /** sys_id of the setting that decided; `''` where none did. */
    readonly row: string
}

/** A column of the person or group that would change. */
export interface PreviewedField {
    readonly table: string
    readonly sysId: string
    readonly field: string
    readonly before: string
    readonly after: string
}

export interface PreviewedReview {
    readonly situation: string
    readonly reason: string
    readonly candidates: readonly { readonly user: string; readonly why: string; readonly whyNot: string }[]
}

export interface PreviewReport extends Answered {
    /** How the person would be recognised; `''` where nobody is looked for. */
    readonly situation: string
    /** What would be done; `''` when nothing. */
    readonly action: string
    /** sys_id of the record it would be about; `''` for none. */
    readonly target: string
    readonly verdicts: readonly PreviewedVerdict[]
    readonly fields: readonly PreviewedField[]
    readonly writes: readonly Pick<PlannedWrite, 'table' | 'operation' | 'sysId'>[]
    readonly review?: PreviewedReview
}

/**
 * Runs the operation on a context that writes nothing. `callerId` is the integration user it is for, `''` for nobody in
 * particular. What `operation` throws is thrown on.
 */
export function preview(context: Context, callerId: string, operation: (dry: DryContext) => Answered): PreviewReport {
    const dry = dryRun(context, callerId)
    const { status, scimType, detail } = operation(dry)
    const { account, writes } = dry
    const review = reviewOf(dry)
    const changes = fieldsOf(writes)
    return {
        status,
        ...(scimType === undefined ? {} : { scimType }),
        ...(detail === undefined ? {} : { detail }),
        situation: account.situation,
        action: account.action,
        target: account.user || account.group || (changes[0]?.sysId ?? ''),
        verdicts: account.verdicts.map(({ path, code, field = '', owner = '', row = '' }) => ({
            path,
            code,
            verdict: verdictText({ code }),
            field,
            owner,
            row,
        })),
        fields: changes,
        writes: writes.map(({ table, operation: what, sysId }) => ({ table, operation: what, sysId })),
        ...(review === undefined ? {} : { review }),
    }
}

function reviewOf(dry: DryContext): PreviewedReview | undefined {
    const review = dry.openedReview()
    if (!review) return undefined
    const { situation, reason, candidates } = review
    return { situation, reason, candidates: candidates.map(({ user, why, whyNot }) => ({ user, why, whyNot })) }
}

/** From the first value to the last, where a column is written twice; one that ends as it was is left out. */
function fieldsOf(writes: readonly PlannedWrite[]): PreviewedField[] {
    const byColumn = new Map<string, PreviewedField>()
    for (const { table, sysId, fields } of writes) {
        for (const change of fields) {
            // Digests are nothing to look at.
            if (!hasValues(change) || change.field === OWNED) continue
            const { field, before, after } = change
            const key = `${table} ${sysId} ${field}`
            byColumn.set(key, { table, sysId, field, before: byColumn.get(key)?.before ?? before, after })
        }
    }
    return [...byColumn.values()].filter(({ before, after }) => before !== after)
}

function hasValues(change: PlannedField): change is Required<PlannedField> {
    return change.before !== undefined && change.after !== undefined
}

/** An attribute that two reports judge differently; `''` where one of them says nothing of it. */
export interface VerdictChange {
    readonly path: string
    readonly current: string
    readonly proposed: string
}

/** The attributes whose verdict differs, in the order of the current report. */
export function verdictChanges(current: PreviewReport, proposed: PreviewReport): VerdictChange[] {
    const paths = [...new Set([...current.verdicts, ...proposed.verdicts].map(({ path }) => path))]
    return paths
        .map((path) => ({ path, current: textOf(current, path), proposed: textOf(proposed, path) }))
        .filter((each) => each.current !== each.proposed)
}

function textOf({ verdicts }: PreviewReport, path: string): string {
    return verdicts.find((each) => each.path === path)?.verdict ?? ''
}
