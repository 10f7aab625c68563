/**
 * What the platform's own audit trail says about a logged request, attribute by attribute. Holds values of people: for
 * an administrator's eyes, in the answer only.
 */

import { verdictText, type Verdict, type VerdictCode } from '../authority/verdict.ts'
import { scimError } from '../../scim/error.ts'
import { platformTime, scimTime } from '../platform-time.ts'
import type { LogEntry } from './log-entry.ts'

/** A row of sys_audit. */
export interface AuditedChange {
    readonly field: string
    readonly from: string
    readonly to: string
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly at: string
}

/** Where audit rows are read. */
export interface AuditTrail {
    /**
     * What was recorded about the person between two times, both included, as written by this user name; oldest first, at
     * most 500. Undefined when the trail cannot be read, or shows nothing of anybody.
     */
    changes(user: string, by: string, since: string, until: string): AuditedChange[] | undefined
}

export type ProofResult = 'recorded' | 'nothing to record' | 'dropped' | 'not audited'

export interface AttributeProof {
    readonly path: string
    /** Column of sys_user; `''` where the attribute has none. */
    readonly field: string
    readonly verdict: string
    readonly audited: Omit<AuditedChange, 'field'> | null
    readonly result: ProofResult
    /** What that means, in a sentence. */
    readonly text: string
}

export interface ProofReport {
    readonly log: string
    /** sys_id of the person. */
    readonly user: string
    readonly method: string
    readonly status: number
    /** User name of whoever sent the request. */
    readonly caller: string
    /** Between these times the audit trail was searched, UTC. */
    readonly since: string
    readonly until: string
    /** Could the audit trail be read? */
    readonly auditRead: boolean
    /** What is to be known about the answer as a whole; `''` for nothing. */
    readonly note: string
    readonly attributes: readonly AttributeProof[]
    /** Recorded for the person by the same caller at that time, and no attribute of the request. */
    readonly others: readonly AuditedChange[]
}

/** Why an attribute did not end in the record, as the rest of "It was sent and did not end in the record: …". */
const DROPPED: Readonly<Partial<Record<VerdictCode, string>>> = {
    notAuthoritative: 'Okta may not write this field',
    alreadySet: 'Okta may write this field only while it is empty, and it has a value',
    condition: 'the condition of the setting does not hold for this person',
    notFound: 'no record fits what was sent',
    ambiguous: 'several records fit what was sent, and none is guessed',
    circular: 'the person would report to themselves, directly or through others',
    pending: 'the record it names is not there yet; it is written when that appears',
    notMapped: 'no mapping says which field it is',
    readOnly: 'clients cannot write this attribute',
    byRule: 'the application never takes this attribute from clients',
    rejected: 'ServiceNow holds another value after the write: a business rule or the column changed it',
    protected: 'the record is protected',
    held: 'the brake held the request, because too much was to be taken away at once, and nothing of it was written',
    refused: 'the request as a whole was answered with an error, and nothing of it was written',
}

/** Said where the audit trail cannot be read. */
const UNREAD =
    'sys_audit could not be read: it shows the application no row of any record, as where access between scopes is refused. ' +
    'What follows is what the request log says; look at the history of the user for the rest'

/** How long after the request audit rows may still be written, in milliseconds. */
const AFTERWARDS = 5000

/** Asks the audit trail about a logged request. Throws 400 for one that was about nobody. */
export function proofFor(logged: LogEntry, trail: AuditTrail): ProofReport {
    const { user, callerName, startedAt, endedAt } = logged
    if (user === '') {
        throw scimError(
            400,
            'The logged request was about no user, and only those of users can be proved',
            'invalidValue',
        )
    }
    const until = platformTime(Date.parse(scimTime(endedAt)) + AFTERWARDS)
    const window = { since: startedAt, until }
    return prove(logged, window, trail.changes(user, callerName, startedAt, until))
}

/** Joins the log's verdicts with what was audited; `audited` is undefined when the trail could not be read. */
export function prove(
    logged: LogEntry,
    window: { readonly since: string; readonly until: string },
    audited: readonly AuditedChange[] | undefined,
): ProofReport {
    const fields = logged.verdicts.map(({ field }) => field ?? '')
    return {
        log: logged.sysId,
        user: logged.user,
        method: logged.method,
        status: logged.status,
        caller: logged.callerName,
        ...window,
        auditRead: audited !== undefined,
        note: audited === undefined ? UNREAD : '',
        attributes: logged.verdicts.map((verdict) => proofOf(verdict, audited)),
        others: (audited ?? []).filter(({ field }) => fields.indexOf(field) < 0),
    }
}

function proofOf(verdict: Verdict, audited: readonly AuditedChange[] | undefined): AttributeProof {
    const { path, field = '' } = verdict
    const found = field === '' ? undefined : changeOf(field, audited ?? [])
    const result = resultOf(verdict, found)
    const change = found ? { from: found.from, to: found.to, at: found.at } : null
    const text = sentence(verdict, result, found, audited !== undefined)
    return { path, field, verdict: verdictText(verdict), audited: change, result, text }
}

/** From the first row's old value to the last row's new one: the request may have written the column twice. */
function changeOf(field: string, audited: readonly AuditedChange[]): AuditedChange | undefined {
    const rows = audited.filter((row) => row.field === field)
    const [first, last] = [rows[0], rows[rows.length - 1]]
    return first && last ? { ...last, from: first.from } : undefined
}

function resultOf({ code, field }: Verdict, found: AuditedChange | undefined): ProofResult {
    if (DROPPED[code] !== undefined) return 'dropped'
    if (code === 'unchanged') return found ? 'recorded' : 'nothing to record'
    return found ? 'recorded' : field === undefined ? 'nothing to record' : 'not audited'
}

function sentence(verdict: Verdict, result: ProofResult, found: AuditedChange | undefined, read: boolean): string {
    const { code, field, absent } = verdict
    if (result === 'dropped') return droppedText(verdict, found)
    if (result === 'recorded') {
        if (code === 'unchanged') {
            return 'It was there already, and still somebody changed it at the same time: see its history.'
        }
        const what = absent
            ? 'It was left out, which clears the field'
            : code === 'truncated'
              ? 'It was cut to the length of the column'
              : 'It was written'
        return `${what}, and the audit trail has the change.`
    }
    if (code === 'unchanged') return 'It was in the record already, so nothing was written.'
    if (field === undefined) return 'It is kept in the column x_scim_okta_attributes and has none of its own.'
    if (!read) return 'It was written by what the request log says; the audit trail could not be read.'
    return (
        'It was written by what the request log says, and the audit trail has no change: either the table or this column ' +
        'is not audited, or a business rule wrote the old value back.'
    )
}

function droppedText({ code, owner, absent }: Verdict, found: AuditedChange | undefined): string {
    const reason = DROPPED[code]!
    const who = owner === undefined ? '' : `; ${owner} has the say over it`
    const what = absent ? 'It was left out, and the field was not cleared' : 'It was sent and did not end in the record'
    const besides = found
        ? '. The audit trail has a change of the field at that time all the same: see its history'
        : ''
    return `${what}: ${reason}${code === 'notAuthoritative' ? who : ''}${besides}.`
}
