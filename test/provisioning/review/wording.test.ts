import assert from 'node:assert/strict'
import type { Candidate, Decision } from '../../../src/server/provisioning/matching/situation.ts'
import type { Review } from '../../../src/server/provisioning/review/review.ts'
import { refusedByReview, why, whyNot } from '../../../src/server/provisioning/review/wording.ts'

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const NUMBER = `${ENTERPRISE}:employeeNumber`
const incoming = { oktaUserId: '00uMAYA', userName: 'maya', keys: [], support: [] }
const review: Review = { sysId: 'r', number: 'OSR1', oktaUserId: '00uMAYA', userName: 'maya', state: 'open' }
const decision: Decision = {
    situation: 'unlinked',
    reaction: 'review',
    candidates: [],
    reason: 'only userName is equal',
}

function candidate(agrees: string[], contradicts: string[] = [], fields: Record<string, string> = {}): Candidate {
    return { user: { sysId: 'x', fields: { active: 'true', ...fields } }, agrees, contradicts }
}

describe('what a review says', () => {
    it('in a refusal: what to do, about whom, and why', () => {
        assert.equal(
            refusedByReview(decision, incoming, review),
            'Settle review OSR1 in ServiceNow, then retry: not certain who userName "maya" is; only userName is equal',
        )
    })

    it('in a refusal that stays: who decided', () => {
        const said = refusedByReview(decision, incoming, { ...review, state: 'ignored' })
        assert.match(said, /OSR1 .* an administrator decided to ignore/)
    })

    it('in a refusal, no more of a userName than Okta shows', () => {
        const said = refusedByReview(decision, { ...incoming, userName: 'x'.repeat(300) }, review)
        assert.ok(said.length <= 200 && said.includes(`"${'x'.repeat(39)}…"`), said)
    })

    it('why somebody matched', () => {
        assert.equal(why(candidate([NUMBER, 'userName'])), 'Equal: employeeNumber, userName')
        assert.match(why(candidate([])), /addressed this record/)
    })

    const reasons: [string, Candidate, string[]][] = [
        ['another id', candidate([NUMBER], [], { x_scim_okta_user_id: '00uOTHER' }), ['another Okta id, 00uOTHER']],
        ['a number that differs', candidate(['externalId'], [NUMBER]), ['employeeNumber differs']],
        ['inactive', candidate([NUMBER], [], { active: 'false' }), ['it is inactive']],
        ['only an e-mail', candidate(['emails', 'userName']), ['emails and userName can belong to somebody else']],
        ['nothing at all', candidate([NUMBER]), ['it is not the only one, or the policy asks for a review']],
        [
            'several reasons',
            candidate(['userName'], [NUMBER], { active: 'false' }),
            ['employeeNumber differs; it is inactive; userName can belong'],
        ],
    ]
    for (const [name, each, parts] of reasons) {
        it(`why somebody did not win: ${name}`, () => {
            for (const part of parts) assert.ok(whyNot(each, incoming).includes(part), whyNot(each, incoming))
        })
    }

    it('does not hold the very same Okta id against somebody', () => {
        const own = candidate([NUMBER], [], { x_scim_okta_user_id: '00uMAYA' })
        assert.ok(!whyNot(own, incoming).includes('another Okta id'))
    })
})
