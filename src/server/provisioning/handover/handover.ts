/** A handover: the plan for the open work of one leaver, and how far it is. */

/** Waiting until it is due; running in chunks; done; cancelled before its end; undoing in chunks; undone. */
export type HandoverState = 'waiting' | 'running' | 'done' | 'cancelled' | 'undoing' | 'undone'

/** Going through the rules and their records; trying the failed items again; telling who got work; giving back. */
export type HandoverStep = 'work' | 'retry' | 'tell' | 'undo'

/** Items by what became of them. */
export interface HandoverCounts {
    readonly handedOver: number
    /** Left alone, reported only, or changed by somebody meanwhile. */
    readonly leftAlone: number
    readonly failed: number
    readonly undone: number
    /** Not given back, because somebody changed them since. */
    readonly kept: number
}

/** A row of x_scim_okta_handover. */
export interface Handover {
    readonly sysId: string
    readonly number: string
    /** sys_id of the leaver. */
    readonly user: string
    readonly oktaUserId: string
    readonly state: HandoverState
    readonly step: HandoverStep
    /** Which of the rules, in their order, is under way. */
    readonly rulePosition: number
    /** sys_id of the last record or item looked at; `''` before the first. */
    readonly cursor: string
    /** Number of the chunk that is due; an event that names another one is late or double. */
    readonly chunk: number
    /** Somebody cancelled it. A run never writes this, so that a state it writes at that moment hides nothing. */
    readonly stop: boolean
    /** sys_id of the leaver's manager when they left; `''` for none. */
    readonly manager: string
    /** Open records when the person left. */
    readonly openRecords: number
    /** UTC `yyyy-MM-dd HH:mm:ss`, as all times. */
    readonly dueAt: string
    readonly startedAt: string
    readonly counts: HandoverCounts
}

/** New values of a handover; what is absent stays. */
export interface HandoverChanges {
    readonly state?: HandoverState
    readonly step?: HandoverStep
    readonly rulePosition?: number
    readonly cursor?: string
    readonly chunk?: number
    readonly counts?: HandoverCounts
    readonly startedAt?: string
    readonly finishedAt?: string
    readonly returnedAt?: string
    /** In plain words; `''` clears. */
    readonly message?: string
}
