/** x_scim_okta_identity over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type { IdentityLink } from '../provisioning/records.ts'
import type { Identities } from '../provisioning/stores.ts'
import { openTable } from './glide-rows.ts'

const TABLE = 'x_scim_okta_identity'
const COLUMNS = ['okta_user_id', 'user', 'state']

/** The store of identity links. */
export function glideIdentities(): Identities {
    return { find, claim, hasAlike, repoint }
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
    rows.query()
    const found: IdentityLink[] = []
    while (rows.next()) found.push(readLink(rows))
    return found
}

function claim(oktaUserId: string, user: string): IdentityLink | undefined {
    const row = links()
    row.initialize()
    row.setValue('okta_user_id', oktaUserId)
    row.setValue('user', user)
    row.setValue('state', 'current')
    const sysId = row.insert()
    return sysId ? { sysId: String(sysId), oktaUserId, user, retired: false } : find(oktaUserId)
}

function repoint(link: IdentityLink, user: string): void {
    const row = links()
    if (!row.get('sys_id', link.sysId)) return
    row.setValue('user', user)
    if (!row.update()) throw new Error(`the identity link ${link.sysId} could not be repaired`)
}

function readLink(row: GlideRecord): IdentityLink {
    return {
        sysId: String(row.getUniqueValue()),
        oktaUserId: String(row.getValue('okta_user_id') ?? ''),
        user: String(row.getValue('user') ?? ''),
        retired: row.getValue('state') === 'retired',
    }
}

function links(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
