/** Records that people refer to, in a dry run: read from the real store, made in memory. */

import { foldName } from '../../scim/fold.ts'
import { displayNameOf } from '../kept-attributes.ts'
import { fieldOf, type UserRecord } from '../records.ts'
import type { CreatedRecord, ReferencedRecord, References } from '../stores.ts'
import type { DryUsers } from './dry-users.ts'
import { changedFields, type WriteList } from './planned-writes.ts'

/**
 * A store of references that writes nothing. Records it made are found again, and so are people whom the run created or
 * changed, as they would be.
 */
export function dryReferences(real: References, list: WriteList, users: DryUsers): References {
    const made: { readonly table: string; readonly record: ReferencedRecord }[] = []
    const madeIn = (table: string) => made.flatMap((each) => (each.table === table ? each.record : []))
    const people = (table: string) => (table === 'sys_user' ? users.planned() : [])
    const find = (table: string, by: Searched, text: string): ReferencedRecord[] => {
        const holds = (record: ReferencedRecord) =>
            by.searchFields.some((field) => foldName(valueOf(record, field)) === foldName(text))
        const own = [...madeIn(table), ...people(table).map((user) => asReferenced(by, user))]
        const found = real.find(table, by, text).filter(({ sysId }) => own.every((each) => each.sysId !== sysId))
        return [...found, ...own.filter(holds)]
    }
    return {
        find,
        create(table, sysId, name, shownField): CreatedRecord | undefined {
            const byId = { searchFields: ['sys_id'], shownField }
            if (find(table, byId, sysId).length > 0) return undefined
            const record = { sysId, shown: shownField === 'name' ? name : '', fields: { name } }
            made.push({ table, record })
            list.add({ table, operation: 'insert', sysId, fields: changedFields({}, { name }) })
            return record
        },
        managerOf(user) {
            const planned = users.planned().find(({ sysId }) => sysId === user)
            return planned ? fieldOf(planned, 'manager') : real.managerOf(user)
        },
        names(table, sysIds, column) {
            const names = { ...real.names(table, sysIds, column) }
            const isAsked = ({ sysId }: { readonly sysId: string }) => sysIds.indexOf(sysId) >= 0
            for (const { sysId, shown } of madeIn(table).filter(isAsked)) names[sysId] = shown
            if (table !== 'sys_user') return names
            for (const user of users.planned().filter(isAsked)) {
                names[user.sysId] =
                    column === undefined || column === 'name' ? displayNameOf(user) : fieldOf(user, column)
            }
            return names
        },
    }
}

type Searched = Parameters<References['find']>[1]

function asReferenced({ searchFields, shownField }: Searched, user: UserRecord): ReferencedRecord {
    const fields = Object.fromEntries(searchFields.map((field) => [field, valueOf(user, field)]))
    return { sysId: user.sysId, shown: valueOf(user, shownField), fields }
}

function valueOf({ sysId, fields }: Pick<UserRecord, 'sysId' | 'fields'>, field: string): string {
    return field === 'sys_id' ? sysId : (fields[field] ?? '')
}
