/** Accounts that no Okta user ever becomes by a match. */

import { foldName } from '../../scim/fold.ts'
import { fieldOf, type UserRecord } from '../records.ts'

/** Flags of sys_user that mark accounts of programs; an instance may lack one. */
export const TECHNICAL_FLAGS = ['web_service_access_only', 'internal_integration_user'] as const

/** Accounts the platform comes with. */
const SHIPPED = ['admin', 'guest', 'system', 'soap.guest']

/** Why nobody can be matched with the account, in words that follow its name; `''` when somebody can. */
export function technicalBecause(user: UserRecord): string {
    if (SHIPPED.indexOf(foldName(fieldOf(user, 'user_name'))) !== -1) return 'is an account the platform comes with'
    if (fieldOf(user, TECHNICAL_FLAGS[0]) === 'true') return 'is a technical account (web service access only)'
    if (fieldOf(user, TECHNICAL_FLAGS[1]) === 'true') return 'is a technical account (integration user)'
    return ''
}
