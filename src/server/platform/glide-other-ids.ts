/** x_scim_okta_other_id over GlideRecord. */

import type { OtherId } from '../audit/people/person.ts'
import { openTable } from './glide-rows.ts'

const TABLE = 'x_scim_okta_other_id'
/** More systems of record than this would be a broken table. */
const MOST = 100

/** The active rows in their order. */
export function readOtherIds(): OtherId[] {
    const rows = openTable(TABLE, ['source', 'field', 'starts_with', 'active', 'order'])
    rows.addQuery('active', '=', 'true')
    rows.orderBy('order')
    rows.orderBy('sys_id')
    rows.setLimit(MOST)
    rows.query()
    const found: OtherId[] = []
    while (rows.next()) {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        found.push({
            sysId: String(rows.getUniqueValue()),
            source: text('source'),
            field: text('field'),
            startsWith: text('starts_with'),
        })
    }
    return found
}
