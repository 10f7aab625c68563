/** The people and groups that work may go to, over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type { Candidate, People, WorkGroup } from '../provisioning/handover/people.ts'
import { technicalBecause, TECHNICAL_FLAGS } from '../provisioning/matching/technical-account.ts'
import { RETIRED_AT } from '../provisioning/records.ts'
import { openTable, readFields } from './glide-rows.ts'

const PERSON_COLUMNS = ['user_name', 'name', 'manager', 'active']

/**
 * Everybody is read once: the store is made for one chunk.
 *
 * @param now UTC `yyyy-MM-dd HH:mm:ss`, for guards that expire
 */
export function glideHandoverPeople(now: () => string): People {
    const persons = new Map<string, Candidate | undefined>()
    const groups = new Map<string, WorkGroup | undefined>()
    const members = new Map<string, boolean>()
    return {
        person: (sysId) => once(persons, sysId, () => readPerson(sysId, now())),
        group: (sysId) => once(groups, sysId, () => readGroup(sysId)),
        isMember: (user, group) => once(members, `${user} ${group}`, () => readMembership(user, group)),
    }
}

function once<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
    if (!known.has(key)) known.set(key, read())
    return known.get(key)!
}

function readPerson(sysId: string, now: string): Candidate | undefined {
    const row = first(openTable('sys_user', PERSON_COLUMNS), { sys_id: sysId })
    if (!row) return undefined
    const flags = TECHNICAL_FLAGS.filter((flag) => row.isValidField(flag))
    const fields = readFields(row, [...PERSON_COLUMNS, ...flags], ['active', ...flags])
    const active = fields['active'] === 'true'
    const technical = active ? technicalBecause({ sysId, fields }) : ''
    const leaving = active && technical === '' ? leavingBecause(sysId) : ''
    return {
        sysId,
        name: fields['name'] || fields['user_name'] || sysId,
        manager: fields['manager']!,
        active,
        technical,
        leaving,
        protectedBy: active && technical === '' && leaving === '' ? protectedBy(sysId, now) : '',
    }
}

/** A plan that waits or runs, or a deactivation that the brake holds. */
function leavingBecause(user: string): string {
    const plans = openTable('x_scim_okta_handover', ['user', 'state', 'number'])
    plans.addQuery('state', 'IN', 'waiting,running')
    const plan = first(plans, { user })
    if (plan) return `is leaving (${String(plan.getValue('number') ?? '')})`
    const entry = first(openTable('x_scim_okta_brake_entry', ['subject', 'counts_for', 'state']), {
        subject: user,
        counts_for: 'deactivations',
        state: 'held',
    })
    return entry ? 'is to be deactivated, which the brake holds back' : ''
}

function protectedBy(user: string, now: string): string {
    const rows = openTable('x_scim_okta_guard', ['kind', 'user', 'active', 'expires_at', 'number'])
    rows.addNullQuery('expires_at').addOrCondition('expires_at', '>', now)
    const guard = first(rows, { user, kind: 'protected_user', active: 'true' })
    return guard ? String(guard.getValue('number') ?? guard.getUniqueValue()) : ''
}

function readGroup(sysId: string): WorkGroup | undefined {
    const columns = ['name', 'manager', 'active', RETIRED_AT]
    const row = first(openTable('sys_user_group', columns), { sys_id: sysId })
    if (!row) return undefined
    const fields = readFields(row, columns, ['active'])
    return {
        sysId,
        name: fields['name']!,
        manager: fields['manager']!,
        active: fields['active'] === 'true' && fields[RETIRED_AT] === '',
    }
}

function readMembership(user: string, group: string): boolean {
    return Boolean(first(openTable('sys_user_grmember', ['user', 'group']), { user, group }))
}

/** The first row that has all the values, beyond the conditions it has already. */
function first(rows: GlideRecord, values: Readonly<Record<string, string>>): GlideRecord | undefined {
    for (const column of Object.keys(values)) rows.addQuery(column, '=', values[column]!)
    rows.setLimit(1)
    rows.query()
    return rows.next() ? rows : undefined
}
