/** Values that many people share, and accounts that nobody is: neither makes anybody somebody. */
import assert from 'node:assert/strict'
import { newOktaId } from '../../okta/okta-user.ts'
import { ENTERPRISE_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { BOSS, LINKS, openReviewDesk, REVIEWS, type ReviewDesk } from './review-desk.ts'

describe('what many share names nobody', () => {
    let desk: ReviewDesk
    beforeEach(async () => {
        desk = await openReviewDesk('strict')
    })
    afterEach(() => desk.close())

    const stored = (id: string) => desk.platform.store.read('sys_user', id)!
    const crowd = (size: number, shared: Record<string, string>) => {
        for (let each = 0; each < size; each++) desk.local(desk.person(`p${each}`), shared)
    }
    const newcomer = () =>
        desk.person('jsmith', { id: newOktaId(), firstName: 'Jane', lastName: 'New', employeeNumber: '0000' })
    const put = (id: string, body: object) =>
        desk.requestNow('PUT', `${SCIM_PATH}/Users/${id}`, {
            schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
            externalId: newOktaId(),
            active: true,
            ...body,
        })
    const allow = (property: string, value: string) => {
        const { store } = desk.platform
        store.update('sys_properties', store.find('sys_properties', { name: property }, 1)[0]!.sys_id!, { value })
    }

    for (const size of [4, 10, 18, 19, 25, 60]) {
        it(`a leaver's userName and a number that ${size} others have revive nobody, by POST or PUT`, () => {
            crowd(size, { employee_number: '0000' })
            const old = desk.person('jsmith', { lastName: 'Old' })
            const id = desk.local(old, { employee_number: '0000', active: '0' })
            assert.equal(desk.post(newcomer()).status, 409)
            const extension = { [ENTERPRISE_USER_URN]: { employeeNumber: '0000' } }
            assert.equal(put(id, { userName: old.login, ...extension }).status, 409)
            assert.deepEqual([stored(id).active, stored(id).x_scim_okta_user_id], ['0', null])
        })

        it(`a number that ${size} others have moves no link`, () => {
            allow('x_scim_okta.match.rotated_id', 'relink')
            crowd(size, { employee_number: '0000' })
            const old = desk.person('jsmith', { lastName: 'New', employeeNumber: '0000' })
            const id = desk.local(old, { employee_number: '0000', x_scim_okta_user_id: old.id })
            desk.platform.store.insert(LINKS, { okta_user_id: old.id, user: id, state: 'current' })
            assert.equal(desk.post(newcomer()).status, 409)
            assert.equal(stored(id).x_scim_okta_user_id, old.id)
        })
    }

    it('one crowded key does not hide what another one finds', () => {
        const key = { order: '150', scim_path: 'title', field: 'title', immutable: 'true', may: 'link', active: 'true' }
        assert.equal(desk.tableApi('POST', 'x_scim_okta_match_key', BOSS, key).status, 201)
        crowd(25, { title: 'Clerk' })
        const ann = desk.person('ann')
        const id = desk.local({ ...ann, login: 'ann.other@corp.example' }, { employee_number: 'E77' })
        const answer = desk.post({ ...ann, employeeNumber: 'E77', title: 'Clerk' })
        assert.deepEqual([answer.status, answer.json.id], [201, id])
    })

    it('accounts of the platform and of programs become nobody, and cannot be linked by a review', () => {
        const { store } = desk.platform
        const admin = store.find('sys_user', { user_name: 'admin' }, 1)[0]!.sys_id!
        const service = store.insert('sys_user', { user_name: 'svc.ldap', active: '1', web_service_access_only: '1' })
        for (const [id, userName] of [
            [admin, 'admin'],
            [service, 'svc.ldap'],
        ] as const) {
            const externalId = newOktaId()
            assert.equal(put(id, { userName, externalId }).status, 409)
            assert.equal(stored(id).x_scim_okta_user_id, null)
            const review = store.find(REVIEWS, { okta_user_id: externalId })[0]!.sys_id!
            assert.equal(
                desk.tableApi('PATCH', `${REVIEWS}/${review}`, BOSS, { decision: 'link', user: id }).status,
                403,
            )
        }
    })

    it('Ignore holds, also when the question has become certain since', () => {
        const person = desk.person('otto')
        const id = desk.local(person, { active: '0' })
        assert.equal(desk.post(person).status, 409)
        const review = () => desk.reviewOf(person)
        desk.tableApi('PATCH', `${REVIEWS}/${review().sys_id}`, BOSS, { decision: 'ignore' })
        desk.platform.store.update('sys_user', id, { user_name: 'otto.old' })
        const answer = desk.post(person)
        assert.equal(answer.status, 409)
        assert.match(answer.json.detail, /an administrator decided to ignore this Okta user/)
        assert.equal(review().state, 'ignored')
        desk.tableApi('PATCH', `${REVIEWS}/${review().sys_id}`, BOSS, { decision: 'create' })
        assert.equal(desk.post(person).status, 201)
    })
})
