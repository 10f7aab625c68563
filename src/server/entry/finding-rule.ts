/** The rule of x_scim_okta_finding. */

import type { GlideRecord } from '@servicenow/glide'
import { changes } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

/**
 * Before an update that resolves a finding: whoever no longer found it says when, and people cannot write that
 * column.
 */
export function checkResolved(current: GlideRecord): void {
    refuseSave(current, () =>
        changes(current, 'resolved_at')
            ? undefined
            : 'A finding is resolved when it is no longer found: it can be ignored',
    )
}
