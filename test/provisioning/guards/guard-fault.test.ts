import assert from 'node:assert/strict'
import { guardFault } from '../../../src/server/provisioning/guards/guard-fault.ts'

describe('what is wrong with a guard', () => {
    const of = (kind: string, user: string, group: string, reason = 'why') => guardFault({ kind, user, group, reason })

    it('nothing, when it says of whom it is and why', () => {
        assert.equal(of('protected_user', 'ada', ''), undefined)
        assert.equal(of('terminated_user', 'ada', ''), undefined)
        assert.equal(of('protected_group', '', 'team'), undefined)
        assert.equal(of('allowed_group', '', 'team'), undefined)
    })

    it('says what is missing, or too much', () => {
        assert.equal(of('protected_user', '', ''), 'Choose the user that the guard is about')
        assert.equal(of('allowed_group', '', ''), 'Choose the group that the guard is about')
        assert.equal(of('protected_user', 'ada', 'team'), 'A guard of this kind is about a user: leave group empty')
        assert.equal(of('protected_user', 'ada', '', ' '), 'Say why, in Reason')
        assert.match(of('constructor', 'ada', '') ?? '', /^"constructor" is no kind of guard: protected_user, /)
    })
})
