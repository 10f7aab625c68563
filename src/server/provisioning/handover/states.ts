/** Which state of a handover may follow which, and what the unique column holds. */

import type { HandoverState } from './handover.ts'

/** What people may make of a plan; runs and returns do the rest. */
const NEXT: Readonly<Record<HandoverState, readonly HandoverState[]>> = {
    waiting: ['running', 'cancelled'],
    running: ['cancelled'],
    done: ['undoing'],
    cancelled: ['running', 'undoing'],
    undoing: [],
    undone: [],
}

/** May an administrator bring a plan from one state to the other? */
export function mayDecide(from: HandoverState, to: HandoverState): boolean {
    return NEXT[from].indexOf(to) >= 0
}

/** Is the plan the one of its leaver: waiting or running? */
export function isActivePlan(state: HandoverState): boolean {
    return state === 'waiting' || state === 'running'
}

/**
 * The value of the unique column `active_for`, which lets a leaver have one plan that waits or runs: the leaver while it
 * does, the plan itself afterwards, because whether empty values count as equal is the database's affair.
 */
export function activeFor(state: HandoverState, user: string, plan: string): string {
    return isActivePlan(state) ? user : plan
}
