/** What writing a person takes besides the columns: records that are made for references, and the proof that it was written. */

import type { Verdict } from './authority/verdict.ts'
import { afterReadBack } from './authority/judge.ts'
import type { JudgedUser } from './judge-user.ts'
import { writeRefused } from './outcome.ts'
import { fieldOf, OKTA_USER_ID, type FieldValues, type UserRecord } from './records.ts'
import { createReferenced } from './references/resolve.ts'
import type { Statement } from './statement.ts'
import type { Context } from './stores.ts'

/** Makes the records that references name and that their resolvers create, before the person is written. */
export function createReferences(context: Context, judged: JudgedUser): void {
    for (const question of judged.creations) {
        const { field, path } = question.reference
        const answer = createReferenced(context, question)
        if (answer.kind !== 'found') continue
        judged.changes[field] = answer.sysId
        judged.names[field] = answer.shown
        judged.texts[field] = null
        const position = judged.verdicts.findIndex((verdict) => verdict.path === path)
        judged.verdicts[position] = { ...judged.verdicts[position]!, code: 'written' }
    }
}

/** Verdicts on the two attributes that have rules of their own. */
export function lifecycleVerdicts(statement: Statement, user: UserRecord | undefined, changes: FieldValues): Verdict[] {
    return statement.leaves.flatMap(({ path, value }): Verdict[] => {
        const code = (changed: boolean) => (changed ? 'written' : 'unchanged')
        if (path === 'active' && value !== null) {
            const changed = changes.active !== undefined && (user !== undefined || value === false)
            return [{ path, field: 'active', code: code(changed || user === undefined) }]
        }
        // That an Okta id is null says nothing: a link is not taken back by whoever pushes the profile.
        if (path === 'externalId' && (value === null || value === '')) return [{ path, code: 'byRule' }]
        if (path === 'externalId') {
            const before = user ? fieldOf(user, OKTA_USER_ID) : ''
            return [{ path, field: OKTA_USER_ID, code: code(before !== value) }]
        }
        return path === 'active' ? [{ path, code: 'byRule' }] : []
    })
}

/**
 * The verdicts after the record was read back. Throws 403 when the platform kept the person active or inactive against
 * the request: an answer that looks like success would leave a leaver signed in.
 */
export function provenVerdicts(verdicts: readonly Verdict[], changes: FieldValues, written: UserRecord): Verdict[] {
    const proven = afterReadBack(verdicts, changes, written.fields)
    if (changes.active !== undefined && fieldOf(written, 'active') !== changes.active) {
        throw writeRefused(`to make user ${written.sysId} ${changes.active === 'true' ? 'active' : 'inactive'}`)
    }
    return proven
}
