/** Handovers in a dry run: rules, open work and plans are read, and what would be planned or ended is taken down. */

import type { Handovers } from '../handover/plan.ts'
import { named, type WriteList } from './planned-writes.ts'

const TABLE = 'x_scim_okta_handover'

/** Reads through to `handovers` and stores nothing. */
export function dryHandovers(handovers: Handovers, list: WriteList, newSysId: () => string): Handovers {
    return {
        waitMinutes: handovers.waitMinutes,
        rules: () => handovers.rules(),
        open: (table, rule, leavers) => handovers.open(table, rule, leavers),
        plan() {
            const sysId = newSysId()
            list.add({ table: TABLE, operation: 'insert', sysId, fields: named(['user', 'open_records', 'due_at']) })
            return sysId
        },
        ofReturner: (user) => handovers.ofReturner(user),
        endByReturn({ sysId }) {
            list.add({ table: TABLE, operation: 'update', sysId, fields: named(['state', 'returned_at']) })
        },
    }
}
