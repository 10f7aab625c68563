/** x_scim_okta_instance over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type { Instances, NewInstance, RememberedInstance } from '../provisioning/clone-guard.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { openTable } from './glide-rows.ts'

const TABLE = 'x_scim_okta_instance'
const COLUMNS = ['instance_id', 'instance_name', 'url', 'state', 'confirmed_at', 'first_seen', 'reason']

/** The store of remembered instances. */
export function glideInstances(): Instances {
    return { find, another, remember, unconfirm }
}

function find(id: string): RememberedInstance | undefined {
    const rows = instances()
    rows.addQuery('instance_id', '=', id)
    return first(rows)
}

function another(id: string): RememberedInstance | undefined {
    const rows = instances()
    rows.addQuery('instance_id', '!=', id)
    rows.orderBy('state')
    rows.orderByDesc('confirmed_at')
    return first(rows)
}

function remember(instance: NewInstance): RememberedInstance | undefined {
    const row = instances()
    const now = platformTime(Date.now())
    row.initialize()
    row.setValue('instance_id', instance.id)
    row.setValue('instance_name', instance.name)
    row.setValue('url', instance.url)
    row.setValue('state', instance.confirmed ? 'confirmed' : 'unconfirmed')
    row.setValue('first_seen', now)
    row.setValue('confirmed_at', instance.confirmed ? now : '')
    row.setValue('reason', instance.reason)
    return row.insert() ? find(instance.id) : undefined
}

function unconfirm(instance: RememberedInstance, reason: string): void {
    const row = instances()
    if (!row.get('sys_id', instance.sysId)) return
    row.setValue('state', 'unconfirmed')
    row.setValue('reason', reason)
    if (!row.update()) throw new Error(`the confirmation of instance ${instance.sysId} could not be taken back`)
}

function first(rows: GlideRecord): RememberedInstance | undefined {
    rows.setLimit(1)
    rows.query()
    if (!rows.next()) return undefined
    return {
        sysId: String(rows.getUniqueValue()),
        id: String(rows.getValue('instance_id') ?? ''),
        name: String(rows.getValue('instance_name') ?? ''),
        confirmed: rows.getValue('state') === 'confirmed',
    }
}

function instances(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
