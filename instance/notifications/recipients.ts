/**
 * Who gets a notification's e-mail.
 *
 * documented (Create an email notification): users, groups and fields of the record; a parameter of the event holds one
 * recipient or several, commas between; people need to be active and to have an address; members of a group get it only
 * where the group includes members; delegates too unless excluded; the creator of the event only where the notification
 * says so. (Force a notification, Make a notification mandatory): whoever disabled notifications gets those only.
 * reported: recipients are sys_ids of users or groups, or addresses.
 */

import { referencedTable } from '../glide/column-kind.ts'
import type { GlideEnvironment } from '../glide/environment.ts'
import { notEmulated } from '../glide/members.ts'
import type { GlideRecordCore } from '../glide/GlideRecord.ts'
import type { Row } from '../platform.ts'
import { platformTime } from '../storage/row-store.ts'

/** Reported value of sys_user.notification: disabled. */
const DISABLED = '1'

/** The addresses, each once, in the order in which they were named. Throws `not emulated: …` for other recipients. */
export function recipientsOf(
    environment: GlideEnvironment,
    notification: Row,
    event: Row,
    current: GlideRecordCore | undefined,
): string[] {
    const named = [
        ...listed(notification.recipient_users),
        ...listed(notification.recipient_groups),
        ...listed(notification.recipient_fields).flatMap((path) => inField(current, path)),
        ...(notification.event_parm_1 === '1' ? listed(event.parm1) : []),
        ...(notification.event_parm_2 === '1' ? listed(event.parm2) : []),
    ]
    const addresses = new Set<string>()
    const give = (address: string | null | undefined) => address && addresses.add(address)
    for (const name of named) {
        const user = read(environment, 'sys_user', name)
        const group = user ? undefined : read(environment, 'sys_user_group', name)
        if (user)
            for (const person of withDelegates(environment, notification, user))
                give(addressOf(person, notification, event))
        else if (group) ofGroup(environment, notification, event, group).forEach(give)
        else if (name.includes('@')) give(name)
        else throw notEmulated(`the recipient ${name} of notification ${notification.name ?? ''}`)
    }
    return [...addresses]
}

const listed = (text: string | null | undefined): string[] =>
    (text ?? '')
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')

/** What a field of the record, or of one it refers to, holds: references, lists of them, or an address. */
function inField(current: GlideRecordCore | undefined, path: string): string[] {
    let record = current
    const steps = path.split('.')
    for (const [index, step] of steps.entries()) {
        if (!record) return []
        const column = record.definition?.columns.get(step)
        if (!column) throw notEmulated(`the recipient field ${path}`)
        if (index === steps.length - 1) return listed(record.getValue(step))
        if (referencedTable(column) === undefined) throw notEmulated(`the recipient field ${path}`)
        record = record.loadReference(column)
    }
    return []
}

/** The address of a person who may get it, else null. */
function addressOf(person: Row, notification: Row, event: Row): string | null {
    const forced = notification.mandatory === '1' || notification.force_delivery === '1'
    if (person.active !== '1' || (person.notification === DISABLED && !forced)) return null
    if (person.sys_id === event.user_id && notification.send_self !== '1') return null
    return person.email ?? null
}

function withDelegates(environment: GlideEnvironment, notification: Row, user: Row): Row[] {
    if (notification.exclude_delegates === '1' || user.active !== '1') return [user]
    const now = platformTime(environment.clock())
    const sql = `SELECT "delegate" FROM "sys_user_delegate" WHERE "user" = ? AND "notifications" = '1'
        AND ("starts" IS NULL OR "starts" <= ?) AND ("ends" IS NULL OR "ends" >= ?) ORDER BY "sys_id"`
    const delegates = environment.database.rows(sql, [user.sys_id ?? '', now, now])
    return [user, ...people(environment, delegates, 'delegate')]
}

function ofGroup(environment: GlideEnvironment, notification: Row, event: Row, group: Row): (string | null)[] {
    if (group.active !== '1') throw notEmulated(`an inactive group as recipient of ${notification.name ?? ''}`)
    if (group.include_members !== '1') return [group.email ?? null]
    const sql = 'SELECT "user" FROM "sys_user_grmember" WHERE "group" = ? ORDER BY "sys_created_on", "sys_id"'
    const members = environment.database.rows(sql, [group.sys_id ?? ''])
    return [
        group.email ?? null,
        ...people(environment, members, 'user').map((person) => addressOf(person, notification, event)),
    ]
}

/** The people whom a column of the rows names, without those who are gone. */
function people(environment: GlideEnvironment, rows: readonly Row[], column: string): Row[] {
    const found = rows.map((row) => read(environment, 'sys_user', row[column] ?? ''))
    return found.filter((person) => person !== undefined)
}

function read(environment: GlideEnvironment, table: string, sysId: string): Row | undefined {
    const definition = environment.catalog.table(table)
    return definition && environment.database.read(definition, sysId)
}
