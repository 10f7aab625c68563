/** Puts the stores of one request together. */

import { gs } from '@servicenow/glide'
import { glideGroups } from '../platform/glide-groups.ts'
import { glideIdentities } from '../platform/glide-identities.ts'
import { glideReferences } from '../platform/glide-references.ts'
import { glideUsers } from '../platform/glide-users.ts'
import { readLimits } from '../platform/settings.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import type { Context } from '../provisioning/stores.ts'
import type { Exchange } from './exchange.ts'

/** Stores over Glide, the platform's clock and ids, for the calling user. */
export function contextOf(exchange: Exchange): Context {
    return {
        users: glideUsers(),
        identities: glideIdentities(),
        references: glideReferences(),
        groups: glideGroups(),
        limits: readLimits(),
        now: () => platformTime(Date.now()),
        newSysId: () => String(gs.generateGUID()),
        callerId: String(gs.getUserID()),
        baseUrl: exchange.baseUrl,
    }
}
