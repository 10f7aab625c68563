/** Takes back the link of one proposal, unless somebody has changed or used it since. */

import { fieldOf, OKTA_USER_ID, type IdentityLink, type UserRecord } from '../records.ts'
import type { Adoption, AdoptionContext, Proposal, ProposalChanges } from './adoption.ts'

/**
 * Clears the column, then removes the link, and answers what becomes of the proposal: undone, or kept with the reason. An
 * attempt that was cut off in between is completed.
 */
export function undoProposal(context: AdoptionContext, adoption: Adoption, proposal: Proposal): ProposalChanges {
    const { oktaUserId } = proposal
    const person = context.people.read([proposal.user], adoption.startedBy)[0]
    const link = context.links.find(oktaUserId)
    if (!person) return kept('The record does not exist any more')
    const reason = keptBecause(proposal, person, link)
    if (reason !== '') return kept(reason)
    if (fieldOf(person, OKTA_USER_ID) !== '') {
        const left = context.people.writeOktaId(person.sysId, '')
        if (left !== '') return kept('ServiceNow refused to clear the column Okta user ID')
    }
    // Okta may have written while the column was cleared: then it is right, and the link and its column stay.
    const still = context.links.find(oktaUserId)
    const since = still ? keptBecause(proposal, person, still) : ''
    if (still && since !== '') {
        context.people.writeOktaId(person.sysId, oktaUserId)
        return kept(since)
    }
    if (still) removeOrRestore(context, person, still)
    return { state: 'undone', error: '', link: '' }
}

function keptBecause({ oktaUserId, user }: Proposal, person: UserRecord, link: IdentityLink | undefined): string {
    const column = fieldOf(person, OKTA_USER_ID)
    if (column !== '' && column !== oktaUserId) return `The record has another Okta user ID by now, ${column}`
    if (!link) return column === '' ? '' : 'The identity link was deleted by somebody else'
    if (link.user !== user) return 'The Okta user is linked to another record by now'
    if (link.state !== 'current') return `The link is ${link.state} by now`
    if (link.lastSeen !== '') return `Okta has written to the record since, last on ${link.lastSeen.slice(0, 10)}`
    if (link.origin !== 'adoption') return 'The link was made by something else'
    return ''
}

/** Without the column the link would be half of one: if it cannot go and nobody else removed it, the column comes back. */
function removeOrRestore({ links, people }: AdoptionContext, person: UserRecord, link: IdentityLink): void {
    try {
        links.remove(link)
    } catch (thrown) {
        if (!links.find(link.oktaUserId)) return
        people.writeOktaId(person.sysId, link.oktaUserId)
        throw thrown
    }
}

function kept(error: string): ProposalChanges {
    return { state: 'kept', error: error.slice(0, 1000) }
}
