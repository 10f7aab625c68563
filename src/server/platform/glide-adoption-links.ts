/** The identity links as an adoption looks at them: many at once. */

import type { AdoptionLinks } from '../provisioning/adoption/adoption.ts'
import type { IdentityLink } from '../provisioning/records.ts'
import { glideIdentities, LINK_COLUMNS, linksIn } from './glide-identities.ts'
import { inPieces, openTable } from './glide-rows.ts'

const TABLE = 'x_scim_okta_identity'

/** Values of one IN condition. */
const PIECE = 1000
/** More links per person on average would be a broken table. */
const MOST_PER_VALUE = 20

/** The store of links for adoptions. */
export function glideAdoptionLinks(): AdoptionLinks {
    return { ...glideIdentities(), among }
}

function among(oktaUserIds: readonly string[], users: readonly string[]): IdentityLink[] {
    const byId = oktaUserIds.filter((id) => id.indexOf(',') === -1)
    const alone = oktaUserIds.filter((id) => id.indexOf(',') !== -1)
    const found = [
        ...inPieces(byId, PIECE).flatMap((piece) => all('okta_user_id', 'IN', piece)),
        ...alone.flatMap((id) => all('okta_user_id', '=', [id])),
        ...inPieces(users, PIECE).flatMap((piece) => all('user', 'IN', piece)),
    ]
    return found.filter((link, index) => found.findIndex((each) => each.sysId === link.sysId) === index)
}

function all(column: string, operator: 'IN' | '=', values: readonly string[]): IdentityLink[] {
    const row = openTable(TABLE, LINK_COLUMNS)
    row.addQuery(column, operator, values.join(','))
    row.setLimit(values.length * MOST_PER_VALUE)
    return linksIn(row)
}
