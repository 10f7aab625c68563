/** The queue of references in a dry run: it can be read, what would be queued or ended is taken down. */

import { activeKey, type Pendings } from '../references/pending.ts'
import type { WriteList } from './planned-writes.ts'

const TABLE = 'x_scim_okta_pending'

/** Reads through to `pendings` and stores nothing; what waits in this run is seen by its later reads of single rows only. */
export function dryPendings(pendings: Pendings, list: WriteList, newSysId: () => string): Pendings {
    const add = (operation: 'insert' | 'update' | 'delete', sysId: string) =>
        list.add({ table: TABLE, operation, sysId, fields: [] })
    return {
        limits: pendings.limits,
        queue(pending, mayWait) {
            add(mayWait ? 'update' : 'insert', mayWait ? activeKey(pending.user, pending.field) : newSysId())
            return 'queued'
        },
        end: (user, field) => add('update', activeKey(user, field)),
        missed: ({ sysId }) => add('update', sysId),
        waitingFor: (texts, limit, after) => pendings.waitingFor(texts, limit, after),
        page: (after, limit) => pendings.page(after, limit),
        count: () => pendings.count(),
        deleteEnded(before, limit) {
            if (limit > 0) add('delete', `ended before ${before}`)
            return 0
        },
    }
}
