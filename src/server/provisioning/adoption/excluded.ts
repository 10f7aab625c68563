/** Accounts that nobody is proposed for. */

import { technicalBecause } from '../matching/technical-account.ts'
import type { UserRecord } from '../records.ts'

/** Why nobody may be proposed for the account, in words that follow its name; `''` when somebody may. */
export function excludedBecause(person: UserRecord, startedBy: string): string {
    return person.sysId === startedBy ? 'is the administrator who runs this adoption' : technicalBecause(person)
}
