/** What an administrator may do with an adoption and its proposals, and when. Pure; the rules on the tables ask here. */

import type { AdoptionState, ProposalState } from './adoption.ts'

export type AdoptionAction = 'propose' | 'approve_high' | 'link' | 'undo'

/** The state in which each action's events work, and the states it may be given in. Given again, an action resumes. */
const ACTIONS: Readonly<
    Record<AdoptionAction, { readonly to: AdoptionState; readonly from: readonly AdoptionState[] }>
> = {
    propose: { to: 'proposing', from: ['draft', 'failed', 'proposing'] },
    approve_high: { to: 'approving', from: ['proposed', 'linked', 'undone', 'approving'] },
    link: { to: 'linking', from: ['proposed', 'linked', 'undone', 'linking'] },
    undo: { to: 'undoing', from: ['proposed', 'linked', 'undone', 'undoing'] },
}

/** The state an action leads to, or why it cannot be given now. */
export function stateAfter(action: string, state: AdoptionState): { to: AdoptionState } | { refusal: string } {
    const known = Object.keys(ACTIONS).indexOf(action) === -1 ? undefined : ACTIONS[action as AdoptionAction]
    if (!known) return { refusal: `There is no action "${action.slice(0, 40)}"` }
    if (known.from.indexOf(state) === -1) {
        return {
            refusal: `This is not possible while the adoption is ${state}; it has to be ${known.from.join(' or ')}`,
        }
    }
    return { to: known.to }
}

/** Do events work through the list in this state? */
export function isRunning(state: AdoptionState): boolean {
    return state === 'proposing' || state === 'approving' || state === 'linking' || state === 'undoing'
}

/** May the list still be changed? */
export function isListOpen(state: AdoptionState): boolean {
    return state === 'draft' || state === 'failed'
}

/** States an administrator may give a proposal, by the state it has. */
const DECISIONS: Partial<Record<ProposalState, readonly ProposalState[]>> = {
    proposed: ['approved', 'rejected'],
    approved: ['rejected', 'proposed'],
    rejected: ['approved', 'proposed'],
    failed: ['approved', 'rejected'],
    undone: ['approved', 'rejected'],
}

/** Why an administrator may not give the proposal this state; `''` when they may. */
export function decisionRefusal(from: ProposalState, to: string, adoption: AdoptionState | undefined): string {
    if (adoption === undefined) return 'Its adoption does not exist any more'
    if (adoption === 'proposing') return 'Its adoption is still being proposed'
    const allowed = DECISIONS[from]
    if (!allowed) return `A proposal that is ${from} cannot be decided on`
    if ((allowed as readonly string[]).indexOf(to) !== -1) return ''
    return `A proposal that is ${from} can become ${allowed.join(' or ')}, not "${to.slice(0, 40)}"`
}
