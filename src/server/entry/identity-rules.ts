/** Rules of x_scim_okta_identity: the link is right, the column of sys_user is its copy. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { emptyColumn, repairColumn } from '../provisioning/identity/column.ts'
import { checkOktaUserId } from '../provisioning/identity/settle.ts'
import { endReview } from '../provisioning/review/open-review.ts'
import { backgroundContext } from './context.ts'
import { earlier } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

/** Before insert and update: an Okta id never changes, and a person has one current link. */
export function checkIdentity(current: GlideRecord, previous: GlideRecord | null): void {
    refuseSave(current, () => {
        const oktaUserId = text(current, 'okta_user_id')
        const before = earlier(current, previous)
        if (before && text(before, 'okta_user_id') !== oktaUserId) {
            return 'An Okta user ID never changes: retire this link and let Okta, a review or an adoption make another'
        }
        checkOktaUserId(oktaUserId)
        const user = text(current, 'user')
        if (user === '' || text(current, 'state') !== 'current' || (before && isSameLink(current, before)))
            return undefined
        const own = String(current.getUniqueValue())
        const links = backgroundContext().identities.ofUser(user)
        const other = links.find((link) => link.sysId !== own && link.state === 'current')
        return other && `That user has a current link already, to ${other.oktaUserId}: retire it first`
    })
}

/**
 * After insert and update: puts the columns of the person the link names, and of the one it named before, right, and ends
 * the review that a link made current answers.
 */
export function copyIdentity(current: GlideRecord, previous: GlideRecord | null): void {
    const before = earlier(current, previous)
    const [user, state] = [text(current, 'user'), text(current, 'state')]
    if (before && isSameLink(current, before)) return
    // The one before first: the column is unique.
    if (before && text(before, 'user') !== user) correct(current, text(before, 'user'))
    const isThere = correct(current, user)
    if (isThere && state === 'current') endReview(backgroundContext(), text(current, 'okta_user_id'))
}

/** After delete: the person has no Okta id any more. */
export function forgetIdentity(current: GlideRecord): void {
    correct(current, text(current, 'user'), text(current, 'okta_user_id'))
}

/** The event's parameters. */
interface ColumnEvent {
    readonly parm1: unknown
    readonly parm2: unknown
}

/** Script action of `x_scim_okta.identity.column`: parm1 is the person, parm2 the Okta id of a link that was deleted. */
export function correctColumn(event: ColumnEvent): void {
    correctNow(String(event.parm1), String(event.parm2 ?? ''))
}

/**
 * Corrects the column of a person, and answers whether they are there as far as this session sees. The platform hides
 * inactive people from forms of ordinary administrators (documented as sample script: GlideSystem, rule "user query"), but
 * not from events.
 */
function correct(current: GlideRecord, sysId: string, forgotten = ''): boolean {
    if (sysId === '') return false
    if (correctNow(sysId, forgotten)) return true
    if (gs.isInteractive()) gs.eventQueue('x_scim_okta.identity.column', current, sysId, forgotten)
    return false
}

/** Answers whether the person was found. */
function correctNow(sysId: string, forgotten: string): boolean {
    const context = backgroundContext()
    const user = context.users.read(sysId)
    if (!user) return false
    if (forgotten === '') repairColumn(context, user)
    else emptyColumn(context, user, forgotten)
    return true
}

/** Does the link name the same person in the same state as before? */
function isSameLink(current: GlideRecord, before: GlideRecord): boolean {
    return ['user', 'state'].every((column) => text(current, column) === text(before, column))
}

function text(row: GlideRecord, column: string): string {
    return String(row.getValue(column) ?? '')
}
