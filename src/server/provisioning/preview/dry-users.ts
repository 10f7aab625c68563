/** People in a dry run: read from the real store, changed in memory. */

import { foldName } from '../../scim/fold.ts'
import type { FieldValue } from '../matching/match-key.ts'
import { fieldOf, OKTA_USER_ID, type FieldValues, type UserRecord } from '../records.ts'
import type { Users } from '../stores.ts'
import { changedFields, REFUSED, type WriteList } from './planned-writes.ts'

const TABLE = 'sys_user'
const UNIQUE = ['user_name', OKTA_USER_ID]
const NAME_PARTS = ['first_name', 'middle_name', 'last_name']

export interface DryUsers extends Users {
    /** The people this run would have created or changed, as they would be. */
    planned(): UserRecord[]
}

/**
 * A store of people that writes nothing. Records it changed are seen changed, also among candidates; lists and counts are
 * those of the database, with the changed values in the rows that are found. `callerId` is whoever runs the dry run: the
 * real store adds them to every answer, and here they are only found by their own values.
 */
export function dryUsers(real: Users, list: WriteList, callerId: string, now: () => string): DryUsers {
    const changes = new Map<string, FieldValues>()
    const created = new Map<string, FieldValues>()
    const asPlanned = (user: UserRecord): UserRecord => {
        const changed = changes.get(user.sysId)
        return changed ? { sysId: user.sysId, fields: { ...user.fields, ...changed } } : user
    }
    const newPeople = () => [...created.keys()].map((sysId) => ({ sysId, fields: { ...created.get(sysId)! } }))
    const read = (sysId: string): UserRecord | undefined => {
        const made = created.get(sysId)
        if (made) return { sysId, fields: { ...made } }
        const user = real.read(sysId)
        return user && asPlanned(user)
    }
    const candidates: Users['candidates'] = (oktaUserId, userName, linkedUser, others = []) => {
        const wanted = [
            { field: OKTA_USER_ID, value: oktaUserId },
            { field: 'user_name', value: userName },
            ...others,
        ].filter(({ value }) => value !== '')
        const isMeant = (user: UserRecord) => user.sysId === linkedUser || wanted.some((each) => holds(user, each))
        const isKnown = ({ sysId }: UserRecord) => sysId !== callerId && !changes.has(sysId)
        const found = real.candidates(oktaUserId, userName, linkedUser, others).map(asPlanned)
        const ids = found.map(({ sysId }) => sysId)
        const changed = [...changes.keys()].filter((sysId) => ids.indexOf(sysId) < 0).flatMap((id) => read(id) ?? [])
        return [
            ...found.filter((user) => isKnown(user) || isMeant(user)),
            ...[...changed, ...newPeople()].filter(isMeant),
        ]
    }
    const isTaken = (sysId: string, values: FieldValues) =>
        UNIQUE.some((field) => {
            const value = values[field] ?? ''
            if (value === '') return false
            const people = field === 'user_name' ? candidates('', value, '') : candidates(value, '', '')
            return people.some((user) => user.sysId !== sysId && holds(user, { field, value }))
        })
    return {
        planned: () => [...[...changes.keys()].flatMap((id) => read(id) ?? []), ...newPeople()],
        read,
        candidates,
        create(sysId, values) {
            if (read(sysId) || isTaken(sysId, values)) return REFUSED
            const stamps = { sys_created_on: now(), sys_updated_on: now() }
            const fields = withName({ active: 'true', locked_out: 'false', ...values }, values)
            created.set(sysId, { ...fields, ...stamps })
            list.add({ table: TABLE, operation: 'insert', sysId, fields: changedFields({}, fields) })
            return read(sysId)!
        },
        update(sysId, values) {
            const before = read(sysId)
            if (!before || isTaken(sysId, values)) return REFUSED
            const after = withName({ ...before.fields, ...values }, values)
            const fields = changedFields(before.fields, after)
            list.add({ table: TABLE, operation: 'update', sysId, fields })
            const own = Object.fromEntries(fields.map(({ field }) => [field, after[field]!]))
            const target = created.has(sysId) ? created : changes
            target.set(sysId, { ...target.get(sysId), ...own })
            return read(sysId)!
        },
        window: (clauses, window) => real.window(clauses, window).map(asPlanned),
        count: (clauses) => real.count(clauses),
        maxLength: (field) => real.maxLength(field),
    }
}

/** Does the person hold the value, as the database compares? */
function holds(user: UserRecord, { field, value }: FieldValue): boolean {
    return foldName(fieldOf(user, field)) === foldName(value)
}

/** The platform puts the full name together from its parts whenever one is written (reported). */
function withName(fields: FieldValues, written: FieldValues): FieldValues {
    const before = fields.name ?? ''
    if (NAME_PARTS.every((part) => written[part] === undefined) && written.name === undefined) return fields
    const name = NAME_PARTS.map((part) => fields[part] ?? '').filter((part) => part !== '')
    return name.length === 0 && before === '' ? fields : { ...fields, name: name.join(' ') }
}
