/** The rule of x_scim_okta_finding. */

import type { GlideRecord } from '@servicenow/glide'
import { changes } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

/**
 * Before an update that resolves a finding: a run that no longer found it names itself, and people cannot write that
 * column.
 */
export function checkResolved(current: GlideRecord): void {
    refuseSave(current, () =>
        changes(current, 'resolved_run') ? undefined : 'A finding is resolved by the next run: it can be ignored',
    )
}
