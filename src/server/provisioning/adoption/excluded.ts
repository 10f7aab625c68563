/** Accounts that no Okta user ever becomes. */

import { foldName } from '../../scim/fold.ts'
import { fieldOf, type UserRecord } from '../records.ts'

/** Accounts the platform comes with. */
const SHIPPED = ['admin', 'guest', 'system', 'soap.guest']

/** Why nobody may be proposed for the account, in words that follow its name; `''` when somebody may. */
export function excludedBecause(person: UserRecord, startedBy: string): string {
    if (person.sysId === startedBy) return 'is the administrator who runs this adoption'
    if (SHIPPED.indexOf(foldName(fieldOf(person, 'user_name'))) !== -1) return 'is an account the platform comes with'
    if (fieldOf(person, 'web_service_access_only') === 'true') return 'is a technical account (web service access only)'
    if (fieldOf(person, 'internal_integration_user') === 'true') return 'is a technical account (integration user)'
    return ''
}
