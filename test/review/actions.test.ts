// What an administrator does with a review on its form, in its list and on its candidates.
import assert from 'node:assert/strict'
import type { Credentials } from '../../okta/scim-client.ts'
import type { OktaUser } from '../../okta/okta-user.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import type { Row } from '../../instance/platform.ts'
import {
    AGENT,
    AUDITOR,
    BOSS,
    CANDIDATES,
    openReviewDesk,
    REVIEWS,
    type Acted,
    type ReviewDesk,
} from './review-desk.ts'

const LINK = 'x_scim_okta_review_link'
const CREATE = 'x_scim_okta_review_create'
const IGNORE = 'x_scim_okta_review_ignore'
const LINK_CANDIDATE = 'x_scim_okta_candidate_link'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`actions on reviews, ${mode}`, () => {
        let desk: ReviewDesk
        let maya: OktaUser
        let mayaId: string
        /** The same userName with another Okta id. */
        let reborn: OktaUser

        beforeEach(async () => {
            desk = await openReviewDesk(mode)
            maya = desk.person('maya')
            mayaId = desk.posted(maya)
            reborn = { ...maya, id: newOktaId() }
            assert.equal(desk.post(reborn).status, 409)
        })
        afterEach(() => desk.close())

        const store = () => desk.platform.store
        const review = (): Row => desk.reviewOf(reborn)
        const press = (action: string, by = BOSS): Acted => desk.act(action, REVIEWS, review().sys_id!, by)
        const bossId = () => store().find('sys_user', { user_name: BOSS.user }, 1)[0]!.sys_id!
        const promise = () => {
            const { state, user, approver } = desk.linkOf(reborn)
            return { state, user, approver }
        }
        const said = (type: string, text: RegExp, { status, messages }: Acted) => {
            assert.equal(status, 302)
            assert.deepEqual(
                messages.map((message) => message.type),
                [type],
                JSON.stringify(messages),
            )
            assert.match(messages[0]!.text, text)
        }
        const candidates = () => store().find(CANDIDATES, { review: review().sys_id! }, 10)
        const candidateOf = (user: string) => candidates().find((row) => row.user === user)!.sys_id!
        /** A second record that could be them: the review has two candidates from now on. */
        const colleague = (): string => {
            const number = { employee_number: 'L0815' }
            const id = desk.local(desk.person('ito'), number)
            assert.equal(desk.post({ ...reborn, employeeNumber: 'L0815' }).status, 409)
            assert.equal(candidates().length, 2)
            return id
        }

        it('Link promises the only candidate, and the next request of Okta does it', () => {
            const before = store().read('sys_user', mayaId)
            said('info', /^Review OSR[0-9A-F]{8} is settled\. Retry the task in Okta/, press(LINK))
            const { state, user, decided_by, decided_at } = review()
            assert.deepEqual([state, user, decided_by], ['linked', mayaId, bossId()])
            assert.match(String(decided_at), /^\d{4}-/)
            assert.deepEqual(promise(), { state: 'pending', user: mayaId, approver: bossId() })
            assert.deepEqual(store().read('sys_user', mayaId), before)

            const answer = desk.post(reborn)
            assert.equal(answer.status, 201, answer.text)
            assert.equal(answer.json.id, mayaId)
            assert.equal(desk.linkOf(reborn).state, 'current')
            assert.deepEqual(
                [desk.linkOf(maya).state, desk.linkOf(maya).replaced_by],
                ['retired', desk.linkOf(reborn).sys_id],
            )
        })

        it('Link wants a user where there are two, and does not guess', () => {
            colleague()
            said('error', /^Choose the user who is this Okta user$/, press(LINK))
            assert.deepEqual([review().state, review().decision], ['open', null])
            assert.deepEqual(promise(), { state: 'pending', user: null, approver: null })
            assert.equal(desk.post(reborn).status, 409)
        })

        it('Link this user decides for that candidate, unless the userName is another one’s', () => {
            const other = colleague()
            const link = (user: string) => desk.act(LINK_CANDIDATE, CANDIDATES, candidateOf(user), BOSS)
            said('error', /^userName "maya@corp\.example" is that of maya Tester: give that user another/, link(other))
            assert.deepEqual([review().state, review().user], ['open', null])
            said('info', /is settled/, link(mayaId))
            assert.deepEqual([review().state, review().user], ['linked', mayaId])
            assert.equal(desk.post(reborn).json.id, mayaId)
        })

        it('Link this user in the list of candidates does the same', () => {
            colleague()
            said('info', /is settled/, desk.act(LINK_CANDIDATE, CANDIDATES, [candidateOf(mayaId)], BOSS))
            assert.deepEqual([review().state, review().user], ['linked', mayaId])
        })

        it('Create new is refused while the userName is taken, and creates once it is free', () => {
            said('error', /^userName "maya@corp\.example" is that of maya Tester: link that user, or/, press(CREATE))
            assert.deepEqual([review().state, review().decision], ['open', null])
            store().update('sys_user', mayaId, { user_name: 'maya.left' })
            said('info', /is settled/, press(CREATE))
            assert.deepEqual([review().state, review().user], ['created', null])
            // The record to be made has its sys_id already.
            const planned = promise().user
            assert.deepEqual(promise(), { state: 'pending', user: planned, approver: bossId() })
            assert.equal(store().read('sys_user', planned!), undefined)

            const answer = desk.post(reborn)
            assert.equal(answer.status, mode === 'nasty' ? answer.status : 201, answer.text)
            const { state, user } = promise()
            assert.equal(state, 'current')
            assert.notEqual(user, mayaId)
            assert.equal(store().read('sys_user', String(user))?.user_name, maya.login)
            assert.equal(desk.linkOf(maya).state, 'current')
        })

        it('Link takes an inactive candidate too, whom the platform hides from the administrator’s own session', () => {
            store().update('sys_user', mayaId, { active: '0' })
            said('info', /is settled/, press(LINK))
            assert.deepEqual([review().state, review().user], ['linked', mayaId])
            const answer = desk.post(reborn)
            assert.deepEqual([answer.status, answer.json.id], [201, mayaId])
            assert.equal(store().read('sys_user', mayaId)?.active, '1')
        })

        it('Link this user takes an inactive candidate too', () => {
            colleague()
            store().update('sys_user', mayaId, { active: '0' })
            said('info', /is settled/, desk.act(LINK_CANDIDATE, CANDIDATES, candidateOf(mayaId), BOSS))
            assert.equal(promise().user, mayaId)
        })

        it('Create new does not see an inactive holder of the userName: the next request names it instead', () => {
            store().update('sys_user', mayaId, { active: '0' })
            said('info', /is settled/, press(CREATE))
            const refused = desk.post(reborn)
            assert.equal(refused.status, 409)
            assert.match(refused.json.detail, new RegExp(`already belongs to ServiceNow user ${mayaId}`))
            assert.equal(store().read('sys_user', mayaId)?.x_scim_okta_user_id, maya.id)
            store().update('sys_user', mayaId, { user_name: 'maya.left' })
            assert.equal(desk.post(reborn).status, 201)
            assert.notEqual(promise().user, mayaId)
        })

        it('Create new is taken back by whoever takes the userName before the retry', () => {
            store().update('sys_user', mayaId, { user_name: 'maya.left' })
            press(CREATE)
            const squatter = desk.local(desk.person('maya'))
            assert.equal(desk.post(reborn).status, 409)
            assert.equal(store().read('sys_user', squatter)?.x_scim_okta_user_id, null)
            assert.equal(promise().state, 'pending')
        })

        it('Ignore leaves the requests refused, and can still be decided otherwise', () => {
            said('info', /is ignored: requests for this Okta user stay refused/, press(IGNORE))
            const refused = desk.post(reborn)
            assert.equal(refused.status, 409)
            assert.match(refused.json.detail, new RegExp(`^Review ${review().number} .*ignore`))
            assert.deepEqual([review().state, review().decided_by], ['ignored', bossId()])
            said('info', /is settled/, press(LINK))
            assert.equal(desk.post(reborn).json.id, mayaId)
        })

        it('Ignore in the list ignores those that were ticked', () => {
            const others = [newOktaId(), newOktaId()].map((id) => ({ ...maya, id }))
            for (const other of others) desk.post(other)
            const ticked = [reborn, others[0]!].map((person) => desk.reviewOf(person).sys_id!)
            const { status, messages } = desk.act(IGNORE, REVIEWS, ticked, BOSS)
            if (mode === 'strict') assert.deepEqual([status, messages.length], [302, 2])
            assert.deepEqual(
                [reborn, ...others].map((person) => desk.reviewOf(person).state),
                ['ignored', 'ignored', 'open'],
            )
        })

        it('are over once the review is settled', () => {
            press(LINK)
            const settled = review()
            for (const action of [IGNORE, CREATE]) {
                const acted = press(action)
                if (mode === 'strict') assert.equal(acted.status, 403)
                else said('error', /^Review OSR[0-9A-F]{8} is linked already$/, acted)
                assert.deepEqual(review(), settled)
            }
            const patched = desk.tableApi('PATCH', `${REVIEWS}/${settled.sys_id}`, BOSS, { decision: 'ignore' })
            assert.equal(patched.status, 403)
            assert.match(patched.text, /Carry out the decision/)
            assert.deepEqual(review(), settled)
        })

        const everyAction = (who: Credentials): Acted[] => [
            ...[LINK, CREATE, IGNORE].map((action) => press(action, who)),
            desk.act(LINK_CANDIDATE, CANDIDATES, candidateOf(mayaId), who),
        ]

        it('are not for auditors, not even where the platform asks for no role', () => {
            const [open, waiting] = [review(), promise()]
            for (const acted of everyAction(AUDITOR)) {
                if (mode === 'strict') assert.equal(acted.status, 403)
                else said('error', /^That takes the role x_scim_okta\.admin$/, acted)
            }
            assert.deepEqual([review(), promise()], [open, waiting])
        })

        it('do not exist for those who cannot see reviews', () => {
            const [open, waiting] = [review(), promise()]
            for (const who of [AGENT, desk.credentials]) {
                for (const { status } of everyAction(who)) assert.ok([401, 403, 404].includes(status), `${status}`)
            }
            assert.deepEqual([review(), promise()], [open, waiting])
        })
    })
}
