/** Scheduled job: ends conflicts that have been quiet. */

import { gs } from '@servicenow/glide'
import { glideConflicts } from '../platform/glide-conflicts.ts'
import { glideUsers } from '../platform/glide-users.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { settleQuiet } from '../provisioning/writers/settle-quiet.ts'
import { readConfiguration } from './configuration.ts'

/** Every day: goes through what nobody has written to within the window (settle-quiet.ts). What fails is logged. */
export function settleQuietConflicts(): void {
    const ownership = readConfiguration()
    const users = glideUsers(ownership.mapping)
    settleQuiet(glideConflicts(), {
        ownership,
        people: (sysIds) =>
            users.window([[{ field: 'sys_id', operator: 'IN', value: sysIds.join(',') }]], {
                offset: 0,
                limit: sysIds.length,
            }),
        now: platformTime(Date.now()),
        note: (text) => gs.error(`Okta SCIM: ${text}`),
    })
}
