/**
 * The canary: one inactive user that the application owns, so that it can prove what it sees without touching anybody. It
 * is made at the first check and stays; nobody signs in with it, and it has no role, no password and no e-mail.
 */

import { fieldOf, isRefused, OKTA_USER_ID, type Refused, type UserRecord } from '../records.ts'
import type { SetupContext } from './check.ts'

/** A fixed sys_id, so that the record can be asked for however well it is hidden. */
export const CANARY_ID = '241bf162d0a14c1cda6ea383092eaf54'
export const CANARY_NAME = 'okta-scim-setup-check'
/** No Okta id has hyphens, so nobody in Okta can ever be this user. */
export const CANARY_OKTA_ID = 'okta-scim-setup-check'

const VALUES = {
    user_name: CANARY_NAME,
    first_name: 'Okta SCIM',
    last_name: 'Setup check',
    active: 'false',
    locked_out: 'true',
    web_service_access_only: 'true',
    [OKTA_USER_ID]: CANARY_OKTA_ID,
}

/** The canary by its sys_id, as the store of people sees it. */
export function readCanary({ users }: SetupContext): UserRecord | undefined {
    return users.read(CANARY_ID)
}

/** Makes it; undefined when the platform refused, or hides what it made. */
export function createCanary({ users }: SetupContext): UserRecord | undefined {
    return seen(users.create(CANARY_ID, VALUES))
}

/** Makes it what it has to be again; undefined when the platform refused. */
export function resetCanary({ users }: SetupContext): UserRecord | undefined {
    return seen(users.update(CANARY_ID, VALUES))
}

function seen(written: UserRecord | Refused): UserRecord | undefined {
    return isRefused(written) ? undefined : written
}

/** The names of what a user differs in from what the canary has to be. */
export function canaryFaults(user: UserRecord): string[] {
    const expected: [string, string][] = [
        ['user_name', CANARY_NAME],
        ['active', 'false'],
        [OKTA_USER_ID, CANARY_OKTA_ID],
    ]
    return expected.filter(([field, value]) => fieldOf(user, field) !== value).map(([field]) => field)
}

/** Is there an identity link of it? It remembers that there was a canary. */
export function isCanaryLinked({ identities }: SetupContext): boolean {
    return identities.find(CANARY_OKTA_ID) !== undefined
}

/** Makes its identity link, or lets the one there is name it again. */
export function linkCanary({ identities }: SetupContext): void {
    const terms = { user: CANARY_ID, state: 'current', origin: 'audit', reason: 'Set-up check' } as const
    const link = identities.find(CANARY_OKTA_ID) ?? identities.claim({ oktaUserId: CANARY_OKTA_ID, ...terms })
    if (!link) throw new Error('x_scim_okta_identity cannot be written')
    if (link.user !== CANARY_ID || link.state !== 'current') identities.change(link, terms)
}
