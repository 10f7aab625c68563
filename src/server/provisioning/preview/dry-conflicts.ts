/** Conflicts of a dry run: those there are can be read, what would be stored about them is taken down. */

import type { Conflict, Conflicts } from '../writers/conflict.ts'
import type { WriteList } from './planned-writes.ts'

const TABLE = 'x_scim_okta_conflict'
const FINDINGS = 'x_scim_okta_finding'

/** Reads through to `conflicts` and stores nothing; what was stored in this run is seen by its later reads. */
export function dryConflicts(conflicts: Conflicts, list: WriteList, newSysId: () => string): Conflicts {
    const saved = new Map<string, Conflict>()
    const keyOf = ({ user, field }: Pick<Conflict, 'user' | 'field'>) => `${user}:${field}`
    return {
        terms: () => conflicts.terms(),
        of(user, fields) {
            const stored = conflicts.of(user, fields).filter((each) => !saved.has(keyOf(each)))
            const own = [...saved.values()].filter((each) => each.user === user && fields.indexOf(each.field) >= 0)
            return [...stored, ...own]
        },
        save(conflict) {
            const kept = conflict.sysId === '' ? { ...conflict, sysId: newSysId() } : conflict
            list.add({
                table: TABLE,
                operation: conflict.sysId === '' ? 'insert' : 'update',
                sysId: kept.sysId,
                fields: [],
            })
            saved.set(keyOf(kept), kept)
            return undefined
        },
        quietSince: (time, after, limit) =>
            conflicts.quietSince(time, after, limit).filter((each) => !saved.has(keyOf(each))),
        report() {
            const sysId = newSysId()
            list.add({ table: FINDINGS, operation: 'insert', sysId, fields: [] })
            return sysId
        },
        settle: (finding) => list.add({ table: FINDINGS, operation: 'update', sysId: finding, fields: [] }),
    }
}
