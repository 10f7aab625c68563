/** Leaving and returning: which fields change when a person is deactivated or comes back. */

import { DEACTIVATED_AT, fieldOf, isActive, LOCKED_BEFORE, type FieldValues, type UserRecord } from './records.ts'

/**
 * The changes that make a record active or inactive; empty when it is already. `user` is undefined for a new record.
 *
 * Deactivation locks the account and remembers whether it was locked before. A return takes the lock off only if
 * deactivation put it on: the platform itself locks inactive users and never unlocks them (Lock Out Inactive Users).
 */
export function activation(user: UserRecord | undefined, active: boolean, now: string): FieldValues {
    const wasActive = user ? isActive(user) : undefined
    if (wasActive === active) return {}
    if (!active) {
        const locked = user ? fieldOf(user, 'locked_out') === 'true' : false
        return { active: 'false', locked_out: 'true', [DEACTIVATED_AT]: now, [LOCKED_BEFORE]: String(locked) }
    }
    if (!user || fieldOf(user, DEACTIVATED_AT) === '') return { active: 'true' }
    const back: FieldValues = { active: 'true', [DEACTIVATED_AT]: '', [LOCKED_BEFORE]: 'false' }
    if (fieldOf(user, LOCKED_BEFORE) !== 'true') back.locked_out = 'false'
    return back
}
