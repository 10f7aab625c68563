/** Who the administrators are that the application tells by e-mail. */

import { gs } from '@servicenow/glide'
import { openTable } from './glide-rows.ts'

const PROPERTY = 'x_scim_okta.mail.administrators'
const ROLE = 'x_scim_okta.admin'

/** So many are told at most. */
const MOST = 50

/**
 * The recipients: those that the property names (user names or e-mail addresses, commas between), else the active people
 * who hold the role x_scim_okta.admin; at most 50. People as sys_ids, addresses as they are. Names of nobody active, and
 * roles that cannot be read, are left out with a line in the log.
 */
export function administratorsToTell(): string[] {
    const named = namesIn(String(gs.getProperty(PROPERTY, '')))
    if (named.length > 0) return recipientsNamed(named)
    try {
        return activePeople(holdersOfRole())
    } catch (thrown) {
        gs.warn(`who holds ${ROLE} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
        return []
    }
}

function namesIn(text: string): string[] {
    const names: string[] = []
    for (const part of text.split(',')) {
        const name = part.trim()
        if (name !== '' && names.indexOf(name) === -1) names.push(name)
    }
    if (names.length > MOST) gs.warn(`${PROPERTY} names ${names.length}; only the first ${MOST} are told`)
    return names.slice(0, MOST)
}

/** User names come first: in Okta they look like addresses. */
function recipientsNamed(names: readonly string[]): string[] {
    const recipients: string[] = []
    const people = peopleNamed(names)
    for (const name of names) {
        const person = people[name.toLowerCase()]
        const recipient = person === undefined && name.indexOf('@') > 0 ? name : (person ?? '')
        if (recipient === '') gs.warn(`${PROPERTY}: ${name} is nobody active and no e-mail address`)
        else if (recipients.indexOf(recipient) === -1) recipients.push(recipient)
    }
    return recipients
}

/** By user name in lower case: the sys_id, or `''` of somebody who is inactive. */
function peopleNamed(names: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {}
    const rows = openTable('sys_user', ['user_name', 'active'])
    rows.addQuery('user_name', 'IN', names.join(','))
    rows.orderByDesc('active')
    rows.setLimit(MOST)
    rows.query()
    while (rows.next()) {
        const name = String(rows.getValue('user_name') ?? '').toLowerCase()
        const active = String(rows.getValue('active')) === '1' || String(rows.getValue('active')) === 'true'
        if (found[name] === undefined) found[name] = active ? String(rows.getUniqueValue()) : ''
    }
    return found
}

/** People with a row of their own for the role, by user name or through a group; not those who have it through admin. */
function holdersOfRole(): string[] {
    const role = openTable('sys_user_role', ['name'])
    if (!role.get('name', ROLE)) return unreadable('sys_user_role')
    const rows = openTable('sys_user_has_role', ['user', 'role', 'state'])
    rows.addQuery('role', '=', String(role.getUniqueValue()))
    rows.addQuery('state', '=', 'active')
    rows.orderBy('sys_created_on')
    rows.setLimit(MOST * 4)
    rows.query()
    const people: string[] = []
    while (rows.next()) {
        const person = String(rows.getValue('user') ?? '')
        if (person !== '' && people.indexOf(person) === -1) people.push(person)
    }
    return people
}

function unreadable(table: string): string[] {
    gs.warn(`${ROLE} is not to be seen in ${table}: check the cross-scope privileges`)
    return []
}

function activePeople(people: readonly string[]): string[] {
    if (people.length === 0) return []
    const active: string[] = []
    const rows = openTable('sys_user', ['active'])
    rows.addQuery('sys_id', 'IN', people.join(','))
    rows.addQuery('active', '=', 'true')
    rows.orderBy('sys_id')
    rows.setLimit(MOST)
    rows.query()
    while (rows.next()) active.push(String(rows.getUniqueValue()))
    return active
}
