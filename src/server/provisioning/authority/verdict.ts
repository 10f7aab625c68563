/** What became of each attribute of a request: data, put into words in one place. */

const TEXTS = {
    written: 'written',
    unchanged: 'unchanged',
    notAuthoritative: 'skipped (not authoritative)',
    alreadySet: 'skipped (already set)',
    condition: 'skipped (condition)',
    notFound: 'skipped (reference not found)',
    ambiguous: 'skipped (reference ambiguous)',
    circular: 'skipped (reference circular)',
    pending: 'pending (reference)',
    notMapped: 'ignored (not mapped)',
    readOnly: 'ignored (read only)',
    byRule: 'ignored (by rule)',
    truncated: 'truncated',
    rejected: 'rejected (read-back differs)',
    protected: 'protected',
    held: 'held (brake)',
    /** The request as a whole was answered with an error, and nothing of it was written. */
    refused: 'refused (with the request)',
} as const

export type VerdictCode = keyof typeof TEXTS

export interface Verdict {
    /** SCIM path of the attribute, e.g. `title`, `emails[type eq "work"].value`, `urn:…:User:manager.value`. */
    readonly path: string
    readonly code: VerdictCode
    /** The column it is about; absent where the attribute has none. */
    readonly field?: string
    /** Name of the source that has the say; absent where Okta has it. */
    readonly owner?: string
    /** sys_id of the row of x_scim_okta_setting that decided; absent where none did. */
    readonly row?: string
    /** The request left the attribute out, and the matrix says that this clears it. */
    readonly absent?: true
}

/** The verdict as people read it. */
export function verdictText({ code }: Pick<Verdict, 'code'>): string {
    return TEXTS[code]
}

/** Codes in the order in which lists of counts show them. */
export const VERDICT_CODES = Object.keys(TEXTS) as readonly VerdictCode[]

/** Did the attribute end as the client sent it? */
export function tookEffect({ code }: Pick<Verdict, 'code'>): boolean {
    return code === 'written' || code === 'unchanged'
}
