/** Delegations that handovers make, and memberships that they take away and give back. */

import type { GlideRecord } from '@servicenow/glide'
import type { NewDelegation, Written } from '../provisioning/handover/work.ts'
import { addMember, membershipsOf } from './glide-memberships.ts'
import { openTable, writeFields } from './glide-rows.ts'
import { refusalOf } from './refusal.ts'

const DELEGATIONS = 'sys_user_delegate'
const DELEGATION_COLUMNS = [
    'user',
    'delegate',
    'starts',
    'ends',
    'approvals',
    'assignments',
    'notifications',
    'invitations',
]
const NO_DELEGATIONS =
    'ServiceNow refused the delegation without a word. If it does so with all: allow other applications to create and update sys_user_delegate in its Application Access'

/** See Work. */
export function delegate({ sysId, leaver, recipient, starts, ends }: NewDelegation): Written {
    return withoutThrowing(() => {
        if (delegationOf(sysId)) return 'written'
        const row = openTable(DELEGATIONS, DELEGATION_COLUMNS)
        row.initialize()
        row.setNewGuidValue(sysId)
        writeFields(row, {
            user: leaver,
            delegate: recipient,
            starts,
            ends,
            approvals: 'true',
            assignments: 'false',
            notifications: 'false',
            invitations: 'false',
        })
        const refused = refusalOf(row, () => row.insert())
        if (delegationOf(sysId)) return 'written'
        return { refused: refused?.refused || NO_DELEGATIONS }
    })
}

/** See Work. */
export function endDelegation(sysId: string, now: string): Written {
    return withoutThrowing(() => {
        const row = delegationOf(sysId)
        if (!row) return 'gone'
        const ends = String(row.getValue('ends') ?? '')
        if (ends !== '' && ends <= now) return 'written'
        if (String(row.getValue('sys_mod_count') ?? '0') !== '0') return 'changed'
        row.setValue('ends', now)
        const refused = refusalOf(row, () => row.update())
        if (refused) return { refused: refused.refused || NO_DELEGATIONS }
        const kept = String(delegationOf(sysId)?.getValue('ends') ?? '')
        return kept === now ? 'written' : { refused: 'ServiceNow reported success and did not end the delegation' }
    })
}

function delegationOf(sysId: string): GlideRecord | undefined {
    const row = openTable(DELEGATIONS, [...DELEGATION_COLUMNS, 'sys_mod_count'])
    row.addQuery('sys_id', '=', sysId)
    row.setLimit(1)
    row.query()
    if (!row.next()) return undefined
    return row
}

/** See Work. */
export function leaveGroup(membership: string, user: string, group: string): Written {
    return withoutThrowing(() => {
        const row = membershipOf(membership)
        if (!row) return 'gone'
        if (String(row.getValue('user') ?? '') !== user || String(row.getValue('group') ?? '') !== group)
            return 'changed'
        const refused = refusalOf(row, () => row.deleteRecord())
        if (!membershipOf(membership)) return 'written'
        return { refused: refused?.refused || 'ServiceNow did not delete the membership' }
    })
}

/** See Work. */
export function joinGroup(user: string, group: string): Written {
    return withoutThrowing(() => {
        if (membershipsOf(group, [user]).length > 0) return 'written'
        addMember(group, user)
        const added = membershipsOf(group, [user]).length > 0
        return added ? 'written' : { refused: 'ServiceNow did not add the person to the group' }
    })
}

function membershipOf(sysId: string): GlideRecord | undefined {
    const row = openTable('sys_user_grmember', ['user', 'group'])
    row.addQuery('sys_id', '=', sysId)
    row.setLimit(1)
    row.query()
    if (!row.next()) return undefined
    return row
}

/** What the platform throws is a refusal of this record, not the end of the handover. */
function withoutThrowing(write: () => Written): Written {
    try {
        return write()
    } catch (error) {
        return { refused: error instanceof Error ? error.message : String(error) }
    }
}
