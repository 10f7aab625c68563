/** A run: one pass over everybody, done in chunks that the event queue delivers. */

export type RunKind = 'people'

export type RunState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** Reading goes through the people; resolving closes the findings that the reading did not meet again. */
export type RunStep = 'read' | 'resolve'

/** What a run has counted so far. */
export interface RunCounts {
    /** Active people when the run began. */
    readonly total: number
    readonly read: number
    readonly linked: number
    readonly otherId: number
    readonly technical: number
    readonly unmatched: number
    readonly duplicates: number
    readonly sharedValues: number
    /** Findings that this run opened for the first time. */
    readonly created: number
    readonly resolved: number
}

/** A row of x_scim_okta_run. */
export interface Run {
    readonly sysId: string
    readonly kind: RunKind
    readonly state: RunState
    /** An administrator cancelled it. The run never writes this, so that a state it writes at that moment hides nothing. */
    readonly stop: boolean
    readonly step: RunStep
    /** Number of the chunk that is due; an event that names another one is late or double. */
    readonly chunk: number
    /** sys_id of the last person read; `''` before the first. */
    readonly cursor: string
    /** sys_id of who started it. */
    readonly startedBy: string
    readonly startedAt: string
    readonly counts: RunCounts
    /** People by the source of their other id. */
    readonly bySource: Readonly<Record<string, number>>
}

/** New values of a run; what is absent stays. */
export interface RunChanges {
    readonly state?: RunState
    readonly step?: RunStep
    readonly chunk?: number
    readonly cursor?: string
    readonly startedAt?: string
    readonly finishedAt?: string
    readonly counts?: RunCounts
    readonly bySource?: Readonly<Record<string, number>>
    /** What went wrong; `''` clears. */
    readonly message?: string
    readonly summary?: string
}

export interface Runs {
    read(sysId: string): Run | undefined
    /** Writes the changes in one statement; throws when the platform refuses. */
    save(sysId: string, changes: RunChanges): void
}

export const NOTHING_COUNTED: RunCounts = {
    total: 0,
    read: 0,
    linked: 0,
    otherId: 0,
    technical: 0,
    unmatched: 0,
    duplicates: 0,
    sharedValues: 0,
    created: 0,
    resolved: 0,
}

/** True while the run has work to do. */
export function isGoing(state: RunState): boolean {
    return state === 'queued' || state === 'running'
}

/** A reason to end a run as failed, in words for administrators. A plain object: the engine lets nobody extend Error. */
export interface RunFault {
    readonly isRunFault: true
    readonly message: string
}

export function runFault(message: string): RunFault {
    return { isRunFault: true, message }
}

export function isRunFault(error: unknown): error is RunFault {
    return typeof error === 'object' && error !== null && (error as Partial<RunFault>).isRunFault === true
}

/** What an administrator may do to a run by changing its state; the run itself goes from queued to running to its end. */
const ALLOWED: Readonly<Record<RunState, readonly RunState[]>> = {
    queued: ['running', 'failed', 'cancelled'],
    running: ['queued', 'done', 'failed', 'cancelled'],
    failed: ['queued'],
    done: [],
    cancelled: [],
}

/** May a run in state `from` get the state `to`? Back to queued is how it is resumed. */
export function mayBecome(from: RunState, to: RunState): boolean {
    return from === to || ALLOWED[from].includes(to)
}
