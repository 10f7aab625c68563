/** The rule of x_scim_okta_pending. */

import type { GlideRecord } from '@servicenow/glide'
import { platformTime } from '../provisioning/platform-time.ts'
import { refuseSave } from './refuse-save.ts'

/** Before an update by people, of the state only: what waits can be dropped, and that is final. */
export function checkDropped(current: GlideRecord, previous: GlideRecord): void {
    const from = String(previous.getValue('state') ?? '')
    const to = String(current.getValue('state') ?? '')
    refuseSave(current, () =>
        from === 'waiting' && to === 'dropped' ? undefined : 'A reference that waits can be dropped, nothing else',
    )
    current.setValue('ended_at', platformTime(Date.now()))
    current.setValue('active_key', String(current.getUniqueValue()))
}
