/** The people and groups that work may go to. */

/** What speaks against somebody; `''` for nothing. Later ones are only looked for where the earlier ones are fine. */
export interface Candidate {
    readonly sysId: string
    readonly name: string
    /** sys_id; `''` for none. */
    readonly manager: string
    readonly active: boolean
    /** Why it is the account of a program, in words that follow its name. */
    readonly technical: string
    /** Why they are leaving too, in words that follow their name. */
    readonly leaving: string
    /** Number of the guard that protects the user. */
    readonly protectedBy: string
}

export interface WorkGroup {
    readonly sysId: string
    readonly name: string
    /** False when it is inactive or retired. */
    readonly active: boolean
    /** sys_id; `''` for none. */
    readonly manager: string
}

/** Everybody is read once per chunk. */
export interface People {
    person(sysId: string): Candidate | undefined
    group(sysId: string): WorkGroup | undefined
    isMember(user: string, group: string): boolean
}

/** Why nobody hands work to this person, in words that follow their name; `''` when they may have it. */
export function obstacleOf({ active, technical, leaving, protectedBy }: Candidate): string {
    if (!active) return 'is inactive'
    if (technical !== '') return technical
    if (leaving !== '') return leaving
    return protectedBy === '' ? '' : `is protected by ${protectedBy}`
}
