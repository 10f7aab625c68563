/** May Okta write to this instance, by the clone guard? */

import { standingOf } from '../clone-guard.ts'
import { fail, pass, warn, type Check, type Finding, type SetupContext } from './check.ts'

export const confirmedInstance: Check = {
    id: 'instance-confirmed',
    name: 'This instance is confirmed',
    run: checkStanding,
}

function checkStanding({ instance, instances }: SetupContext): Finding {
    const found = standingOf(instance, instances)
    const name = instance.name || instance.id
    switch (found.standing) {
        case 'confirmed':
            return pass(`This instance (${name}) is confirmed`)
        case 'new':
            return pass(`No instance is remembered yet; the first write remembers this one as ${name}`)
        case 'unknown':
            return warn(
                'Neither instance_id nor instance_name can be read, so a clone of this instance would be written to',
                'Set the property instance_name, and after a clone deactivate the integration user of the copy',
            )
        default:
            return fail(
                `This instance (${name}) ${found.because}: Okta may only read`,
                'If Okta is meant to write here, confirm it under Okta SCIM instances',
            )
    }
}
