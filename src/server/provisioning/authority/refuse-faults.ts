/** No write goes by half of what administrators set up. */

import { scimError } from '../../scim/error.ts'
import type { Settings } from './configuration.ts'

/**
 * Throws 503 naming the first wrong row, which may have come by an import, past the rules that check rows when they are
 * saved.
 */
export function refuseFaults({ faults }: Pick<Settings, 'faults'>): void {
    const fault = faults[0]
    if (!fault) return
    const row = fault.sysId === '' ? '' : ` ${fault.sysId}`
    throw scimError(503, `Provisioning stands still: ${fault.kind}${row} (${fault.name}) is wrong. ${fault.text}`)
}
