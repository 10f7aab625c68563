/** What is wrong with a guard that somebody saves. */

/** The columns of x_scim_okta_guard that people write, as texts. */
export interface GuardInput {
    readonly kind: string
    /** sys_ids. */
    readonly user: string
    readonly group: string
    readonly reason: string
}

/** Of whom a guard of each kind is. */
const SUBJECTS: Readonly<Record<string, 'user' | 'group'>> = {
    protected_user: 'user',
    protected_group: 'group',
    terminated_user: 'user',
    allowed_group: 'group',
}

/** Says what is wrong, in words for whoever saves it; undefined when nothing is. */
export function guardFault(input: GuardInput): string | undefined {
    const subject = subjectOf(input.kind)
    if (!subject) return `"${input.kind.slice(0, 40)}" is no kind of guard: ${Object.keys(SUBJECTS).join(', ')}`
    const other = subject === 'user' ? 'group' : 'user'
    if (input[subject] === '') return `Choose the ${subject} that the guard is about`
    if (input[other] !== '') return `A guard of this kind is about a ${subject}: leave ${other} empty`
    if (input.reason.trim() === '') return 'Say why, in Reason'
    return undefined
}

/** Is it about a user or a group? Undefined for what is no kind of guard. */
export function subjectOf(kind: string): 'user' | 'group' | undefined {
    return Object.keys(SUBJECTS).indexOf(kind) < 0 ? undefined : SUBJECTS[kind]
}
