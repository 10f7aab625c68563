// Links that an administrator edits: the link is right, and the column of sys_user follows it.
import assert from 'node:assert/strict'
import type { OktaUser } from '../../okta/okta-user.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import type { Row } from '../../instance/platform.ts'
import { AUDITOR, BOSS, LINKS, openReviewDesk, type ReviewDesk } from './review-desk.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`links in the hands of an administrator, ${mode}`, () => {
        let desk: ReviewDesk
        let maya: OktaUser
        let mayaId: string

        beforeEach(async () => {
            desk = await openReviewDesk(mode)
            maya = desk.person('maya')
            mayaId = desk.posted(maya)
        })
        afterEach(() => desk.close())

        const column = (id: string) => desk.platform.store.read('sys_user', id)?.x_scim_okta_user_id
        const change = (person: OktaUser, body: Row, by = BOSS) =>
            desk.tableApi('PATCH', `${LINKS}/${desk.linkOf(person).sys_id}`, by, body).status
        /** An old link of the same person. */
        const retired = (): OktaUser => {
            const old = { ...maya, id: newOktaId() }
            desk.platform.store.insert(LINKS, { okta_user_id: old.id, user: mayaId, state: 'retired' })
            return old
        }

        it('an Okta id never changes', () => {
            const before = desk.linkOf(maya)
            assert.equal(change(maya, { okta_user_id: newOktaId() }), 403)
            assert.equal(change(maya, { okta_user_id: maya.id.toLowerCase() }), 403)
            assert.deepEqual(desk.linkOf(maya), before)
            assert.equal(column(mayaId), maya.id)
        })

        it('a person has one current link', () => {
            const old = retired()
            assert.equal(change(old, { state: 'current' }), 403)
            assert.equal(desk.linkOf(old).state, 'retired')
            assert.equal(column(mayaId), maya.id)
            const ken = desk.person('ken')
            const kenId = desk.posted(ken)
            assert.equal(change(ken, { user: mayaId }), 403)
            assert.deepEqual([desk.linkOf(ken).user, column(kenId)], [kenId, ken.id])
        })

        it('retiring a link empties the column, and making it current fills it', () => {
            assert.equal(change(maya, { state: 'retired' }), 200)
            assert.equal(column(mayaId), null)
            assert.equal(change(maya, { state: 'current' }), 200)
            assert.equal(column(mayaId), maya.id)
        })

        it('a retired link takes nobody in, a current one again does', () => {
            change(maya, { state: 'retired' })
            assert.equal(desk.post(maya).status, 409)
            const { situation, state } = desk.reviewOf(maya)
            assert.deepEqual([situation, state], ['unlinked', 'open'])
            assert.equal(column(mayaId), null)
            change(maya, { state: 'current' })
            desk.platform.store.update('sys_user', mayaId, { active: '0' })
            const answer = desk.post(maya)
            assert.deepEqual([answer.status, answer.json.id], [201, mayaId])
        })

        it('an old link takes the place of the one that was retired', () => {
            const old = retired()
            assert.equal(change(maya, { state: 'retired' }), 200)
            assert.equal(change(old, { state: 'current' }), 200)
            assert.equal(column(mayaId), old.id)
        })

        it('a link that is given to another person takes the column along', () => {
            const other = desk.local(desk.person('other'))
            assert.equal(change(maya, { user: other }), 200)
            assert.deepEqual([column(mayaId), column(other)], [null, maya.id])
        })

        it('a deleted link leaves no Okta id behind', () => {
            const path = `${LINKS}/${desk.linkOf(maya).sys_id}`
            assert.equal(desk.tableApi('DELETE', path, BOSS).status, 204)
            assert.equal(column(mayaId), null)
        })

        it('notes about a link change nothing else', () => {
            assert.equal(change(maya, { reason: 'checked' }), 200)
            assert.deepEqual([desk.linkOf(maya).state, desk.linkOf(maya).reason], ['current', 'checked'])
            assert.equal(column(mayaId), maya.id)
            assert.ok([403, 404].includes(change(maya, { reason: 'mine' }, AUDITOR)))
        })
    })
}
