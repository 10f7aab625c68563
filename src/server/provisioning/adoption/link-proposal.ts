/** Links the person of one approved proposal, after looking at everything again. */

import { checkOktaUserId } from '../identity/settle.ts'
import { fieldOf, OKTA_USER_ID, type IdentityLink, type UserRecord } from '../records.ts'
import type { Adoption, AdoptionContext, Proposal, ProposalChanges } from './adoption.ts'
import { otherOktaId, RETIRED, WAITING } from './decide.ts'
import { excludedBecause } from './excluded.ts'

/**
 * Takes the identity link, writes the column Okta user ID and nothing else, and answers what becomes of the proposal. A
 * link that was taken by an attempt that was cut off is completed; one that the platform then lets no column be written
 * for is removed again.
 */
export function linkProposal(context: AdoptionContext, adoption: Adoption, proposal: Proposal): ProposalChanges {
    const person = context.people.read([proposal.user], adoption.startedBy)[0]
    if (!person) return failed('The record does not exist any more')
    const renamed = renamedSince(proposal, person)
    if (renamed) return renamed
    const refusal = refusalOf(context, adoption, proposal, person)
    if (refusal !== '') return failed(refusal)
    const { oktaUserId } = proposal
    const found = context.links.find(oktaUserId)
    // Our own attempt takes the link first, so a column without one was written by somebody else.
    if (!found && fieldOf(person, OKTA_USER_ID) === oktaUserId) return { state: 'already_linked', error: '' }
    const link = found ?? claim(context, adoption, proposal)
    if (!link) return failed(noLink(context, oktaUserId))
    if (link.state === 'retired') return failed(RETIRED)
    if (link.state === 'pending') {
        return failed(link.user === '' ? WAITING : "The Okta id is promised to a record: Okta's next request links it")
    }
    if (link.user !== person.sysId) return failed('The Okta user is linked to another record by now')
    if (fieldOf(person, OKTA_USER_ID) === oktaUserId) {
        const own = isUnused(link)
        return { state: own ? 'linked' : 'already_linked', link: link.sysId, error: '' }
    }
    if (!isUnused(link)) return { state: 'already_linked', link: link.sysId, error: '' }
    const written = context.people.writeOktaId(person.sysId, oktaUserId)
    if (written === oktaUserId) return { state: 'linked', link: link.sysId, error: '' }
    context.links.remove(link)
    return failed(
        written === undefined
            ? 'ServiceNow refused the column Okta user ID: a business rule, data policy or access rule stands against it'
            : `The column Okta user ID holds "${written.slice(0, 100)}" after it was written: a business rule changes it`,
    )
}

/** Is it a link that an adoption made and Okta has not written through? */
function isUnused(link: IdentityLink): boolean {
    return link.origin === 'adoption' && link.state === 'current' && link.lastSeen === ''
}

function failed(error: string): ProposalChanges {
    return { state: 'failed', error: error.slice(0, 1000) }
}

/** Whoever approves the failed proposal again has read the new User ID in its error, so that one counts from now on. */
function renamedSince({ recordUserName }: Proposal, person: UserRecord): ProposalChanges | undefined {
    const userName = fieldOf(person, 'user_name')
    if (userName === recordUserName) return undefined
    const error = `The record's User ID was ${recordUserName} when it was proposed; it is ${userName} now`
    return { ...failed(error), recordUserName: userName }
}

function refusalOf({ links }: AdoptionContext, adoption: Adoption, proposal: Proposal, person: UserRecord): string {
    const { oktaUserId } = proposal
    checkOktaUserId(oktaUserId)
    const excluded = excludedBecause(person, adoption.startedBy)
    if (excluded !== '') return `The record ${excluded}`
    const other = otherOktaId(person, links.ofUser(person.sysId), oktaUserId)
    return other === '' ? '' : `The record is linked to another Okta user by now, ${other}`
}

function claim({ links }: AdoptionContext, adoption: Adoption, proposal: Proposal): IdentityLink | undefined {
    const { oktaUserId, user, line, decidedBy, reason } = proposal
    return links.claim({
        oktaUserId,
        user,
        state: 'current',
        origin: 'adoption',
        reason: `Adoption ${adoption.name}, line ${line}: ${reason}`.slice(0, 500),
        approver: decidedBy,
    })
}

function noLink({ links }: AdoptionContext, oktaUserId: string): string {
    return links.hasAlike(oktaUserId)
        ? 'An Okta user id that differs in letter case only is linked already'
        : 'ServiceNow refused the identity link: a business rule, data policy or access rule stands against it'
}
