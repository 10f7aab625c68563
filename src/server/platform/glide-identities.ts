/** x_scim_okta_identity over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type { IdentityLink, LinkChanges, LinkOrigin, LinkState, NewLink } from '../provisioning/records.ts'
import type { Identities } from '../provisioning/stores.ts'
import { openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_identity'
const COLUMN_OF: Readonly<Record<keyof LinkChanges, string>> = {
    user: 'user',
    state: 'state',
    origin: 'origin',
    replacedBy: 'replaced_by',
    approver: 'approver',
    lastSeen: 'last_seen',
    reason: 'reason',
    firstSeen: 'first_seen',
}
export const LINK_COLUMNS = ['okta_user_id', ...Object.values(COLUMN_OF)]

/** More links than this for one person would be a broken table, not a history. */
const MOST_LINKS = 20

/** The store of identity links. */
export function glideIdentities(): Identities {
    return { find, ofUser, claim, hasAlike, change, remove }
}

function find(oktaUserId: string): IdentityLink | undefined {
    // Okta ids are case-exact; the database is not.
    return alike(oktaUserId).find((link) => link.oktaUserId === oktaUserId)
}

function hasAlike(oktaUserId: string): boolean {
    return alike(oktaUserId).some((link) => link.oktaUserId !== oktaUserId)
}

/** The links whose Okta id the database takes for this one. */
function alike(oktaUserId: string): IdentityLink[] {
    const rows = links()
    rows.addQuery('okta_user_id', '=', oktaUserId)
    rows.setLimit(2)
    return linksIn(rows)
}

function ofUser(user: string): IdentityLink[] {
    const rows = links()
    rows.addQuery('user', '=', user)
    rows.orderByDesc('sys_created_on')
    rows.orderBy('sys_id')
    rows.setLimit(MOST_LINKS)
    return linksIn(rows)
}

function claim(link: NewLink): IdentityLink | undefined {
    const { oktaUserId, user, state, origin, firstSeen = '', approver = '', reason = '' } = link
    const row = links()
    row.initialize()
    row.setValue('okta_user_id', oktaUserId)
    // The rules of this table check and copy what people insert; a claim is checked, and its column follows.
    row.setWorkflow(false)
    writeChanges(row, { user, state, origin, firstSeen, lastSeen: firstSeen, approver, reason })
    const sysId = row.insert()
    if (!sysId) return find(oktaUserId)
    return { sysId: String(sysId), oktaUserId, user, state, origin, replacedBy: '', approver, lastSeen: firstSeen }
}

function change(link: IdentityLink, changes: LinkChanges): IdentityLink {
    const row = links()
    if (!row.get('sys_id', link.sysId)) throw new Error(`the identity link ${link.sysId} is gone`)
    writeChanges(row, changes)
    if (!row.update()) throw new Error(`the identity link ${link.sysId} could not be changed`)
    return { ...link, ...changes }
}

function remove(link: IdentityLink): void {
    const row = links()
    if (!row.get('sys_id', link.sysId)) return
    if (!row.deleteRecord()) throw new Error(`the identity link ${link.sysId} could not be deleted`)
}

function writeChanges(row: GlideRecord, changes: LinkChanges): void {
    const values: Record<string, string> = {}
    for (const name of Object.keys(changes) as (keyof LinkChanges)[]) values[COLUMN_OF[name]] = changes[name] ?? ''
    writeFields(row, values)
}

/** Runs the query and answers its links. */
export function linksIn(rows: GlideRecord): IdentityLink[] {
    const found: IdentityLink[] = []
    rows.query()
    while (rows.next()) found.push(readLink(rows))
    return found
}

function readLink(row: GlideRecord): IdentityLink {
    const text = (column: string) => String(row.getValue(column) ?? '')
    return {
        sysId: String(row.getUniqueValue()),
        oktaUserId: text('okta_user_id'),
        user: text('user'),
        state: text('state') as LinkState,
        origin: text('origin') as LinkOrigin | '',
        replacedBy: text('replaced_by'),
        approver: text('approver'),
        lastSeen: text('last_seen'),
    }
}

function links(): GlideRecord {
    return openTable(TABLE, LINK_COLUMNS)
}
