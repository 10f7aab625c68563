import assert from 'node:assert/strict'
import { CANARY_ID, CANARY_NAME, CANARY_OKTA_ID } from '../../../src/server/provisioning/setup/canary.ts'
import { inactivePeopleVisible } from '../../../src/server/provisioning/setup/inactive-people.ts'
import { person } from '../memory-stores.ts'
import { said, setupFixture, type SetupFixture } from './setup-fixture.ts'

describe('setup check: inactive people', () => {
    let fixture: SetupFixture
    const run = () => said(inactivePeopleVisible.run(fixture.context()))

    beforeEach(() => {
        fixture = setupFixture()
    })

    it('makes one inactive, locked user without anything else, once, and finds it', () => {
        assert.match(run(), /^pass: .* is found by sys_id, user ID and Okta id$/)
        assert.match(run(), /^pass/)
        assert.deepEqual(fixture.memory.writes, ['create sys_user', 'claim identity'])
        const user = fixture.memory.people.get(CANARY_ID)
        assert.deepEqual(
            [user?.user_name, user?.active, user?.locked_out, user?.x_scim_okta_user_id, user?.email],
            [CANARY_NAME, 'false', 'true', CANARY_OKTA_ID, undefined],
        )
        assert.equal(fixture.memory.links.get(CANARY_OKTA_ID)?.user, CANARY_ID)
    })

    it('fails where inactive people are hidden, at the first run and later', () => {
        fixture.hideInactive = true
        assert.match(run(), /^fail: .* can neither be found nor be made/)
        assert.match(run(), /^fail: .* query business rules, query ACLs and data filters/)
        fixture.hideInactive = false
        assert.match(run(), /^pass/)
        fixture.hideInactive = true
        assert.match(run(), /^fail: .* can neither be found nor be made/)
    })

    it('fails for each key by which the user is not found', () => {
        run()
        const { users } = fixture.context()
        const candidates: typeof users.candidates = (okta, name, linked) =>
            okta !== '' || linked !== '' ? users.candidates('', name, '') : users.candidates(okta, name, linked)
        const found = inactivePeopleVisible.run(fixture.context({ users: { ...users, candidates } }))
        assert.match(said(found), /^fail: .* is not found by sys_id and Okta id/)
    })

    it('says that somebody activated it, and sets it back', () => {
        run()
        fixture.memory.people.set(CANARY_ID, { ...fixture.memory.people.get(CANARY_ID), active: 'true' })
        assert.match(run(), /^warn: Somebody changed the user .* \(active\); it was set back/)
        assert.equal(fixture.memory.people.get(CANARY_ID)?.active, 'false')
        assert.match(run(), /^pass/)
    })

    it('is not misled by an activated user where inactive ones are hidden', () => {
        run()
        fixture.memory.people.set(CANARY_ID, { ...fixture.memory.people.get(CANARY_ID), active: 'true' })
        fixture.hideInactive = true
        assert.match(run(), /^fail: Somebody changed/)
    })

    it('says that somebody deleted it, and makes it again', () => {
        run()
        fixture.memory.people.delete(CANARY_ID)
        fixture.memory.links.set(CANARY_OKTA_ID, { ...fixture.memory.links.get(CANARY_OKTA_ID)!, user: '' })
        assert.match(run(), /^warn: Somebody deleted the user/)
        assert.equal(fixture.memory.links.get(CANARY_OKTA_ID)?.user, CANARY_ID)
        assert.match(run(), /^pass/)
    })

    it('leaves somebody else with its user ID alone', () => {
        person(fixture.memory, 'other', { user_name: CANARY_NAME })
        assert.match(run(), /^warn: The user ID okta-scim-setup-check belongs to other/)
        assert.deepEqual(fixture.memory.writes, [])
    })

    it('throws when its identity cannot be written', () => {
        fixture.memory.beforeWrite = (what) => what !== 'claim identity'
        assert.throws(run, /x_scim_okta_identity cannot be written/)
    })

    it('writes nothing on an instance that is not confirmed', () => {
        const copy = { instance: { id: 'id-dev', name: 'dev', url: '' } }
        const look = () => said(inactivePeopleVisible.run(fixture.context(copy)))
        assert.match(look(), /^warn: Not checked on an instance that is not confirmed: .* \(not there\)/)
        assert.deepEqual(fixture.memory.writes, [])
        run()
        const written = [...fixture.memory.writes]
        assert.match(look(), /^pass/)
        fixture.memory.people.set(CANARY_ID, { ...fixture.memory.people.get(CANARY_ID), active: 'true' })
        assert.match(look(), /^warn: Not checked .* \(active\)/)
        fixture.memory.people.set(CANARY_ID, { ...fixture.memory.people.get(CANARY_ID), active: 'false' })
        fixture.hideInactive = true
        assert.match(look(), /^warn: Not checked/)
        assert.deepEqual(fixture.memory.writes, written)
    })
})
