// A legacy table in which two people have one userName (no unique key on user_name).
import assert from 'node:assert/strict'
import { newOktaId, type OktaUser } from '../../okta/okta-user.ts'
import { userNameFilter } from '../../okta/scim-message.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { CANDIDATES, LINKS, openReviewDesk, type ReviewDesk } from './review-desk.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`two records with one userName, ${mode}`, () => {
        let desk: ReviewDesk
        let twin: OktaUser

        beforeEach(async () => {
            desk = await openReviewDesk(mode)
            desk.platform.dropUniqueKey('sys_user', 'user_name')
            twin = desk.person('twin')
        })
        afterEach(() => desk.close())

        const at = (day: number) => ({ sys_created_on: `2020-01-0${day} 00:00:00` })
        const lookup = (userName: string): string => {
            const filter = encodeURIComponent(userNameFilter(userName))
            const { status, json } = desk.requestNow(
                'GET',
                `${SCIM_PATH}/Users?filter=${filter}&startIndex=1&count=100`,
            )
            assert.equal(status, 200)
            assert.deepEqual([json.totalResults, json.Resources.length], [1, 1])
            return json.Resources[0].id as string
        }
        const linked = (person: OktaUser, values = {}): string => {
            const user = desk.local(person, { x_scim_okta_user_id: person.id, ...values })
            desk.platform.store.insert(LINKS, { okta_user_id: person.id, user, state: 'current' })
            return user
        }

        it('the lookup answers the oldest of several', () => {
            desk.local(twin, at(3))
            const oldest = desk.local({ ...twin, login: 'TWIN@corp.example' }, at(1))
            desk.local(twin, at(2))
            assert.equal(lookup(twin.login), oldest)
            assert.equal(lookup(twin.login.toUpperCase()), oldest)
        })

        it('an active one before inactive ones', () => {
            desk.local(twin, { ...at(1), active: '0' })
            const active = desk.local(twin, at(2))
            desk.local(twin, { ...at(3), active: '0' })
            assert.equal(lookup(twin.login), active)
        })

        it('a linked one before all others, even when it is inactive', () => {
            desk.local(twin, at(1))
            const managed = linked(twin, { ...at(2), active: '0' })
            desk.local(twin, at(3))
            assert.equal(lookup(twin.login), managed)
        })

        it('a newcomer with the name is nobody of them: a review holds both', () => {
            const ids = [desk.local(twin, at(1)), desk.local(twin, { ...at(2), active: '0' })]
            const people = desk.platform.store.count('sys_user')
            const answer = desk.post(twin)
            assert.equal(answer.status, 409, answer.text)
            assert.equal(answer.json.scimType, 'uniqueness')
            const review = desk.reviewOf(twin)
            assert.equal(review.situation, 'disputed')
            const candidates = desk.platform.store.find(CANDIDATES, { review: review.sys_id! }, 10)
            assert.deepEqual(candidates.map(({ user }) => user).sort(), [...ids].sort())
            assert.equal(desk.platform.store.count('sys_user'), people)
            assert.equal(desk.platform.store.find('sys_user', { x_scim_okta_user_id: twin.id }).length, 0)
        })

        it('Okta goes on with the one it is linked to', () => {
            desk.local(twin, at(1))
            const managed = linked(twin, at(2))
            const path = `${SCIM_PATH}/Users/${managed}`
            const body = { userName: twin.login, externalId: twin.id, title: 'Lead', active: true }
            const written = desk.requestNow('PUT', path, { schemas: [], ...body })
            assert.equal(written.status, 200, written.text)
            assert.deepEqual([written.json.id, written.json.title], [managed, 'Lead'])
        })

        it('a person with the right employee number among them is a question too', () => {
            const [namesake, numbered] = [
                desk.local(twin, at(1)),
                desk.local(twin, { ...at(2), employee_number: 'L07' }),
            ]
            const person = { ...twin, id: newOktaId(), employeeNumber: 'L07' }
            assert.equal(desk.post(person).status, 409)
            assert.equal(desk.reviewOf(person).situation, 'disputed')
            for (const id of [namesake, numbered]) {
                assert.equal(desk.platform.store.read('sys_user', id)?.x_scim_okta_user_id, null)
            }
        })
    })
}
