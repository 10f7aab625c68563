/** Is an Okta id unique on this instance? Two simultaneous requests for one person rely on it. */

import { isWritable } from '../clone-guard.ts'
import { OKTA_USER_ID } from '../records.ts'
import { CANARY_OKTA_ID, isCanaryLinked } from './canary.ts'
import { fail, pass, warn, type Check, type Finding, type SetupContext } from './check.ts'

const COLUMNS = [
    ['sys_user', OKTA_USER_ID],
    ['x_scim_okta_identity', 'okta_user_id'],
] as const

export const uniqueOktaId: Check = { id: 'unique-okta-id', name: 'An Okta id belongs to one person', run: checkUnique }

function checkUnique(context: SetupContext): Finding {
    const isCopy = !isWritable(context.instance, context.instances)
    const canTry = !isCopy && isCanaryLinked(context)
    // A refusal proves something only where another link is let in.
    if (canTry && !context.admitsLink(context.freshOktaId())) {
        const action = 'Look for rules or data policies on x_scim_okta_identity that refuse new records'
        return fail('Not even a first Okta identity with an Okta id can be made, so nothing could be tried', action)
    }
    if (canTry && context.admitsLink(CANARY_OKTA_ID)) {
        const detail = 'A second Okta identity with the same Okta id was accepted (and taken back)'
        return fail(detail, 'Restore the unique index on x_scim_okta_identity.okta_user_id')
    }
    const known = COLUMNS.map(([table, column]) => ({ at: `${table}.${column}`, is: context.isUnique(table, column) }))
    const loose = known.filter(({ is }) => is === false).map(({ at }) => at)
    if (loose.length > 0) {
        const action = `Remove duplicates of ${loose.join(' and ')}, then set Unique in the dictionary`
        return fail(`Not unique by the dictionary: ${loose.join(', ')}`, action)
    }
    if (isCopy) {
        const detail = 'Both columns are to be unique, but nothing is tried on an instance that is not confirmed'
        return warn(detail, 'Check again when it is confirmed')
    }
    if (!canTry) {
        const action = 'See the check of inactive people, then check again'
        return warn('There is no identity of the setup check yet, so nothing could be tried', action)
    }
    const untold = known.filter(({ is }) => is === undefined).map(({ at }) => at)
    if (untold.length > 0) {
        const detail = `A second Okta identity is refused; the dictionary entry of ${untold.join(' and ')} cannot be read`
        const action =
            'Look in the dictionary whether the column is unique; allow the application to read sys_dictionary'
        return warn(detail, action)
    }
    return pass('A second Okta identity is refused, and both columns are unique by the dictionary')
}
