/** A rename onto somebody else's userName is refused, in any case of letters; one's own name may change case. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { rename } from '../../okta/lifecycle.ts'
import { lookupHits } from './expectations.ts'
import { reviewsOf } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '30',
    title: 'Rename onto a taken userName: 409, both unchanged; own name in other case: fine',
    source: 'RFC 7643 section 4.1.1 (userName is unique and not case-exact); RFC 7644 section 3.5.1',
    dialects: BOTH,
    async run(context) {
        const { okta } = context
        const [maya, ken] = [context.person('maya'), context.person('ken')]
        const mine = await assign(okta, maya)
        const his = await assign(okta, ken)
        const before = [await context.record(mine.id), await context.record(his.id)]

        for (const login of [ken.login, ken.login.toUpperCase()]) {
            await assert.rejects(rename(okta, mine.id, maya, { login, lastName: 'Gone' }), {
                status: 409,
                scimType: 'uniqueness',
            })
        }
        assert.deepEqual([await context.record(mine.id), await context.record(his.id)], before)

        assert.deepEqual(await reviewsOf(context, maya.id), [])

        const login = maya.login.replace('maya', 'Maya')
        const { resource } = await rename(okta, mine.id, maya, { login })
        assert.equal(resource.userName, login)
        assert.equal((await context.record(mine.id)).user_name, login)
        await lookupHits(context, login.toUpperCase(), 1)
    },
}
