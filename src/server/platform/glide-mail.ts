/** Queues the events that e-mail notifications answer to. What is written to whom is in the notifications. */

import { gs } from '@servicenow/glide'
import { openTable } from './glide-rows.ts'
import { administratorsToTell } from './mail-administrators.ts'

/** Parameter 1 of an event holds 255 characters (observed: sysevent); several recipients are parted by commas (documented). */
const LONGEST = 255

/**
 * Queues the event for one recipient: parameter 1 is the user's sys_id, parameter 2 the count. True when it was queued;
 * false, and a line in the log, when the record is gone or nobody is named. Whether an e-mail is sent is the
 * notification's business: inactive people and those without notifications get none (documented).
 */
export function mailRecipient(event: string, table: string, sysId: string, recipient: string, count: number): boolean {
    return queue(event, table, sysId, [recipient], String(count))
}

/**
 * Queues the event for the administrators of the application, several recipients to an event. True when at least one
 * event was queued; false, and a line in the log, when there is nobody to tell or the record is gone. Never throws for
 * want of recipients: a missing e-mail stops nothing.
 */
export function mailAdministrators(event: string, table: string, sysId: string): boolean {
    const recipients = administratorsToTell()
    if (recipients.length === 0)
        gs.warn(`${event}: no administrator to tell; name some in x_scim_okta.mail.administrators`)
    return queue(event, table, sysId, recipients, '')
}

function queue(event: string, table: string, sysId: string, recipients: readonly string[], count: string): boolean {
    const lists = recipientLists(recipients)
    if (lists.length === 0) return false
    const row = openTable(table, [])
    if (!row.get('sys_id', sysId)) {
        gs.warn(`${event}: no e-mail, because ${table} ${sysId} is gone`)
        return false
    }
    for (const list of lists) gs.eventQueue(event, row, list, count)
    return true
}

/** The recipients in as few lists as fit into the parameter; blank ones and those that do not fit are left out. */
function recipientLists(recipients: readonly string[]): string[] {
    const lists: string[] = []
    for (const recipient of recipients) {
        if (recipient === '' || recipient.length > LONGEST) continue
        const last = lists.length - 1
        const longer = last < 0 ? '' : `${lists[last]!},${recipient}`
        if (longer !== '' && longer.length <= LONGEST) lists[last] = longer
        else lists.push(recipient)
    }
    return lists
}
