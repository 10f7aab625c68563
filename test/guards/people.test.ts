// Protected and terminated people, through every door of the built package.
import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { profileOf } from '../../okta/okta-user.ts'
import { BOSS } from '../review/review-desk.ts'
import { openGuardDesk, type GuardDesk } from './guard-desk.ts'

const active = (value: boolean) => ({ op: 'replace', value: { active: value } })

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[]) {
    describe(`a protected user (${mode})`, () => {
        let desk: GuardDesk
        beforeEach(async () => {
            desk = await openGuardDesk(mode)
        })
        afterEach(() => desk.close())

        it('is changed by no PUT, PATCH, DELETE or Bulk, and the 403 names the guard', () => {
            const ada = desk.person('ada')
            const id = desk.posted(ada)
            const number = desk.guard('protected_user', id)
            const before = desk.user(id)
            const profile = { ...profileOf({ ...ada, lastName: 'King' }), active: true }
            const doors = [
                desk.send('PUT', `/Users/${id}`, profile),
                desk.patch(`/Users/${id}`, { op: 'replace', path: 'title', value: 'Countess' }),
                desk.patch(`/Users/${id}`, active(false)),
                desk.send('DELETE', `/Users/${id}`),
                desk.post({ ...ada, login: 'ada.king@corp.example' }),
            ]
            for (const answer of doors) {
                assert.equal(answer.status, 403, answer.text)
                assert.match(answer.json.detail, new RegExp(`^Guard ${number} in ServiceNow protects user ${id}`))
                assert.ok(answer.json.detail.length <= 200)
            }
            const bulk = desk.send('POST', '/Bulk', {
                schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
                Operations: [
                    { method: 'DELETE', path: `/Users/${id}` },
                    { method: 'POST', path: '/Users', bulkId: 'b', data: profileOf(desk.person('bob')) },
                ],
            })
            const statuses = bulk.json.Operations.map((each: { status: string }) => each.status)
            // A repetition after a cut-off finds Bob there.
            assert.ok(['201', '409'].includes(statuses[1]), statuses[1])
            assert.equal(statuses[0], '403')
            assert.deepEqual(desk.user(id), before)
        })

        it('is answered as ever where nothing would change, and read', () => {
            const ada = desk.person('ada')
            const id = desk.posted(ada)
            desk.guard('protected_user', id)
            assert.equal(desk.send('GET', `/Users/${id}`).status, 200)
            const own = desk.send('GET', `/Users/${id}`).json
            assert.equal(desk.send('PUT', `/Users/${id}`, own).status, 200)
        })

        it('is adopted and linked by nobody, and no reference is made for the request', () => {
            const eve = desk.person('eve')
            const id = desk.local(eve)
            const number = desk.guard('protected_user', id)
            const answer = desk.send('PUT', `/Users/${id}`, { ...profileOf(eve), active: true })
            assert.equal(answer.status, 403, answer.text)
            assert.match(answer.json.detail, new RegExp(number))
            assert.equal(desk.user(id).x_scim_okta_user_id, null)
            assert.deepEqual(desk.platform.store.find('x_scim_okta_identity', { okta_user_id: eve.id }, 5), [])
        })

        it('leaves a row in the log that says protected for each attribute', () => {
            const id = desk.posted(desk.person('ada'))
            desk.guard('protected_user', id)
            const answer = desk.patch(`/Users/${id}`, { op: 'replace', path: 'title', value: 'Countess' })
            assert.deepEqual(desk.verdicts(answer), ['title protected'])
        })

        it('is free again when the guard is lifted or expires', () => {
            const id = desk.posted(desk.person('ada'))
            const title = (value: string) => desk.patch(`/Users/${id}`, { op: 'replace', path: 'title', value }).status
            const number = desk.guard('protected_user', id)
            assert.equal(title('One'), 403)
            desk.lift(number)
            assert.equal(title('One'), 200)
            const timed = desk.guard('protected_user', id, { expires_at: '2999-01-01 00:00:00' })
            assert.equal(title('Two'), 403)
            desk.change(timed, { expires_at: '2020-01-01 00:00:00' })
            assert.equal(title('Two'), 200)
        })
    })

    describe(`a terminated user (${mode})`, () => {
        let desk: GuardDesk
        beforeEach(async () => {
            desk = await openGuardDesk(mode)
        })
        afterEach(() => desk.close())

        const renamed = 'maya.new@corp.example'
        const doors: [
            string,
            (id: string, person: ReturnType<GuardDesk['person']>) => ReturnType<GuardDesk['send']>,
        ][] = [
            ['PATCH after a lookup', (id) => desk.patch(`/Users/${id}`, active(true))],
            ['PUT', (id, person) => desk.send('PUT', `/Users/${id}`, { ...profileOf(person), active: true })],
            [
                'PUT without externalId',
                (id, { login }) => desk.send('PUT', `/Users/${id}`, { userName: login, active: true }),
            ],
            ['POST', (_id, person) => desk.post(person)],
            ['POST under a new userName', (_id, person) => desk.post({ ...person, login: renamed })],
        ]
        for (const [door, send] of doors) {
            it(`does not come back by ${door}: 409 and a review, until the guard is lifted`, () => {
                const { person, id } = desk.leaver('maya')
                const number = desk.guard('terminated_user', id)
                const before = desk.user(id)
                const answer = send(id, person)
                assert.deepEqual([answer.status, answer.json.scimType], [409, 'uniqueness'], answer.text)
                const review = desk.reviewOf(person)
                assert.match(answer.json.detail, new RegExp(`lift guard ${number} .*${review.number}`))
                assert.ok(answer.json.detail.length <= 200)
                assert.ok(desk.verdicts(answer).includes('active protected'))
                assert.deepEqual([review.state, review.situation], ['open', 'linked-inactive'])
                assert.match(review.reason ?? '', new RegExp(number))
                assert.deepEqual(desk.user(id), before)
                assert.equal(send(id, person).status, 409)
                assert.equal(Number(desk.reviewOf(person).times_seen) >= 2, true)

                desk.lift(number)
                const back = send(id, person)
                assert.ok(back.status < 300, back.text)
                assert.equal(desk.send('GET', `/Users/${id}`).json.active, true)
                assert.equal(desk.reviewOf(person).state, 'obsolete')
                assert.deepEqual([desk.user(id).active, desk.user(id).locked_out], ['1', '0'])
            })
        }

        it('is changed while they stay inactive', () => {
            const { person, id } = desk.leaver('maya')
            desk.guard('terminated_user', id)
            const put = desk.send('PUT', `/Users/${id}`, {
                ...profileOf({ ...person, lastName: 'Gone' }),
                active: false,
            })
            assert.equal(put.status, 200, put.text)
            assert.deepEqual([desk.user(id).last_name, desk.user(id).active], ['Gone', '0'])
            assert.equal(desk.send('DELETE', `/Users/${id}`).status, 204)
        })

        it('comes back by no review while the guard counts', () => {
            const { person, id } = desk.leaver('maya')
            const number = desk.guard('terminated_user', id)
            desk.post(person)
            const path = `x_scim_okta_review/${desk.reviewOf(person).sys_id}`
            const [said] = desk.act(
                'x_scim_okta_review_link',
                'x_scim_okta_review',
                String(desk.reviewOf(person).sys_id),
                BOSS,
            ).messages
            assert.match(said?.text ?? '', new RegExp(`lift ${number} first`))
            for (const decision of ['link', 'create']) {
                const refused = desk.tableApi('PATCH', path, BOSS, { decision })
                assert.equal(refused.status, 403, refused.text)
                assert.equal(desk.reviewOf(person).state, 'open')
            }
            desk.lift(number)
            const settled = desk.tableApi('PATCH', path, BOSS, { decision: 'link' })
            assert.equal(settled.status, 200, settled.text)
            assert.equal(desk.post(person).status, 201)
            assert.equal(desk.user(id).active, '1')
        })

        it('is refused without a review where no Okta id says who it is', () => {
            const { id } = desk.send('POST', '/Users', { userName: 'ulla@corp.example', active: true }).json
            desk.send('DELETE', `/Users/${id}`)
            const number = desk.guard('terminated_user', id)
            const answer = desk.patch(`/Users/${id}`, active(true))
            assert.equal(answer.status, 409)
            assert.match(answer.json.detail, new RegExp(number))
            assert.deepEqual(desk.platform.store.find('x_scim_okta_review', {}, 5), [])
        })
    })
}
