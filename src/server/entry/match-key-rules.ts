/** Rules of x_scim_okta_match_key: a wrong key is refused when it is saved. */

import type { GlideRecord } from '@servicenow/glide'
import { matchKeyOf, userFieldReader } from '../platform/glide-match-keys.ts'
import { keyFault } from '../provisioning/matching/match-key.ts'
import { readConfiguration } from './configuration.ts'
import { earlier } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

const OKTA_ID = 'externalId'

/** Before insert and update. */
export function checkMatchKey(current: GlideRecord, previous?: GlideRecord | null): void {
    refuseSave(current, () => {
        const key = matchKeyOf(current)
        const wasOktaId = earlier(current, previous)?.getValue('scim_path') === OKTA_ID
        const active = String(current.getValue('active') ?? '')
        if (wasOktaId && (key.path !== OKTA_ID || (active !== '1' && active !== 'true'))) return STAYS
        return keyFault(key, userFieldReader(), readConfiguration().mapping.type)
    })
}

/** Before delete. */
export function keepMatchKey(current: GlideRecord): void {
    refuseSave(current, () => (current.getValue('scim_path') === OKTA_ID ? STAYS : undefined))
}

const STAYS = 'The Okta user id is what people are matched by: this key stays, and stays active'
