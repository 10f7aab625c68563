/** The checks of the setup check, in the order they run. */

import type { Check } from './check.ts'
import { confirmedInstance } from './confirmed-instance.ts'
import { inactivePeopleVisible } from './inactive-people.ts'
import { integrationUser } from './integration-user.ts'
import { matchKeys } from './match-keys.ts'
import { readableTables } from './readable-tables.ts'
import { settings } from './settings.ts'
import { uniqueOktaId } from './unique-okta-id.ts'

export const CHECKS: readonly Check[] = [
    integrationUser,
    readableTables,
    inactivePeopleVisible,
    uniqueOktaId,
    settings,
    matchKeys,
    confirmedInstance,
]
