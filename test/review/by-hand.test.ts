/** What an administrator changes by hand: links follow, and what is the application's stays. */
import assert from 'node:assert/strict'
import { newOktaId } from '../../okta/okta-user.ts'
import { BOSS, LINKS, openReviewDesk, REVIEWS, type ReviewDesk } from './review-desk.ts'

describe('links and reviews changed by hand', () => {
    let desk: ReviewDesk
    beforeEach(async () => {
        desk = await openReviewDesk('strict')
    })
    afterEach(() => desk.close())
    const decide = (person: { id: string }, body: Record<string, string>) =>
        desk.tableApi(
            'PATCH',
            `${REVIEWS}/${desk.platform.store.find(REVIEWS, { okta_user_id: person.id })[0]!.sys_id}`,
            BOSS,
            body,
        ).status

    it('a link made by hand cannot be a second current one', () => {
        const maya = desk.person('maya')
        const user = desk.posted(maya)
        const made = desk.tableApi('POST', LINKS, BOSS, { okta_user_id: newOktaId(), user, state: 'current' })
        assert.equal(made.status, 403)
    })

    it('a link made by hand fills the column', () => {
        const user = desk.local(desk.person('free'))
        const okta_user_id = newOktaId()
        assert.equal(desk.tableApi('POST', LINKS, BOSS, { okta_user_id, user, state: 'current' }).status, 201)
        assert.equal(desk.platform.store.read('sys_user', user)?.x_scim_okta_user_id, okta_user_id)
    })

    it('a review ends when its link is made current by hand', () => {
        const eve = desk.person('eve')
        const user = desk.local(eve, { active: '0' })
        desk.post(eve)
        desk.tableApi('PATCH', `${LINKS}/${desk.linkOf(eve).sys_id}`, BOSS, { user, state: 'current' })
        assert.equal(desk.post(eve).status, 201)
        assert.equal(desk.reviewOf(eve).state, 'obsolete')
    })

    it('a link of an inactive person retired in a form empties the column', () => {
        const maya = desk.person('maya')
        const id = desk.posted(maya)
        const { platform } = desk
        platform.store.update('sys_user', id, { active: '0' })
        const boss = platform.store.find('sys_user', { user_name: BOSS.user }, 1)[0]!.sys_id!
        const row = platform.glideRecord(platform.session(boss, true), 'global', LINKS)
        row.get('sys_id', desk.linkOf(maya).sys_id)
        row.setValue('state', 'retired')
        assert.ok(row.update())
        platform.deliverEvents()
        assert.equal(desk.linkOf(maya).state, 'retired')
        assert.equal(platform.store.read('sys_user', id)?.x_scim_okta_user_id, null)
    })

    it('the state of a review follows decisions only', () => {
        const gus = desk.person('gus')
        desk.local(gus, { active: '0' })
        desk.post(gus)
        decide(gus, { state: 'linked' })
        assert.equal(desk.reviewOf(gus).state, 'open')
    })
})
