/** Puts the stores of one request together. */

import { gs } from '@servicenow/glide'
import { glideBrakes } from '../platform/glide-brakes.ts'
import { glideConflicts } from '../platform/glide-conflicts.ts'
import { glideGroups } from '../platform/glide-groups.ts'
import { glideHandoverPlans } from '../platform/glide-handover-plans.ts'
import { glideGuards } from '../platform/glide-guards.ts'
import { glideIdentities } from '../platform/glide-identities.ts'
import { readMatchKeys } from '../platform/glide-match-keys.ts'
import { glidePendings } from '../platform/glide-pendings.ts'
import { glideReferences } from '../platform/glide-references.ts'
import { glideReviews } from '../platform/glide-reviews.ts'
import { glideUsers } from '../platform/glide-users.ts'
import { readLimits, readMatchPolicy } from '../platform/settings.ts'
import { newAccount } from '../provisioning/log/account.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import type { Context } from '../provisioning/stores.ts'
import { readConfiguration } from './configuration.ts'
import type { Exchange } from './exchange.ts'

/** What of an exchange a context is made from. */
type Origin = Pick<Exchange, 'baseUrl' | 'note' | 'configuration' | 'account' | 'requestId'> & {
    readonly method: string
}

/** Stores over Glide, the platform's clock and ids, for the calling user. */
export function contextOf({ baseUrl, method, note, configuration, account, requestId }: Origin): Context {
    const { settings, mapping } = configuration()
    return {
        settings,
        mapping,
        account,
        users: glideUsers(mapping),
        identities: glideIdentities(),
        conflicts: glideConflicts(),
        matching: { policy: readMatchPolicy(), keys: () => readMatchKeys(mapping.type) },
        reviews: glideReviews(),
        references: glideReferences(),
        pendings: glidePendings(requestId),
        handovers: glideHandoverPlans(requestId),
        guards: glideGuards(),
        brakes: glideBrakes(requestId),
        groups: glideGroups(),
        limits: readLimits(),
        now: () => platformTime(Date.now()),
        newSysId: () => String(gs.generateGUID()),
        callerId: String(gs.getUserID()),
        baseUrl,
        method,
        note,
    }
}

/** Where an operation gets its stores from. */
export type ContextSource = (request: Origin) => Context

/** The same for rules and actions, which answer no request. */
export function backgroundContext(): Context {
    return contextOf({
        baseUrl: '',
        method: 'POST',
        note: (text) => gs.info(text),
        configuration: readConfiguration,
        account: newAccount(),
        requestId: '',
    })
}
