/** The properties of the brake, each within its stated range. */

import type { BrakeKind, BrakeLimit, BrakeSettings } from '../provisioning/brake/brake.ts'
import { wholeNumber } from './settings.ts'

/** A property that is no whole number, or out of its range, counts as its shipped value. */
export function readBrakeSettings(): BrakeSettings {
    return {
        deactivations: limitOf('deactivations', { most: 50, percent: 10, atLeast: 10 }),
        removals: limitOf('removals', { most: 100, percent: 50, atLeast: 20 }),
        retirements: limitOf('retirements', { most: 5, percent: 20, atLeast: 3 }),
        windowMinutes: wholeNumber('x_scim_okta.brake.window_minutes', 60, 1, 10080),
        retrySeconds: wholeNumber('x_scim_okta.brake.retry_seconds', 300, 1, 86400),
    }
}

function limitOf(kind: BrakeKind, shipped: BrakeLimit): BrakeLimit {
    const name = `x_scim_okta.brake.${kind}`
    return {
        most: wholeNumber(name, shipped.most, 0, 100000),
        percent: wholeNumber(`${name}_percent`, shipped.percent, 0, 100),
        atLeast: wholeNumber(`${name}_at_least`, shipped.atLeast, 0, 100000),
    }
}
