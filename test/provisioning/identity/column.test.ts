import assert from 'node:assert/strict'
import { currentLink, emptyColumn, freeColumn, repairColumn } from '../../../src/server/provisioning/identity/column.ts'
import { linkOf, memory, person, refused, type Memory } from '../memory-stores.ts'

const MAYA = '00uMAYA00000000000A'
const OTHER = '00uOTHER0000000000A'
const COLUMN = 'x_scim_okta_user_id'

describe('the column of sys_user is a copy of the link', () => {
    let state: Memory
    beforeEach(() => {
        state = memory()
    })
    const withColumn = (value: string) => person(state, 'x', { user_name: 'maya', [COLUMN]: value })

    it('is written where it is empty, corrected where it is wrong, emptied where there is no current link', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x'))
        for (const value of ['', OTHER]) {
            assert.equal(repairColumn(state.context, withColumn(value)).fields[COLUMN], MAYA)
        }
        for (const ended of ['pending', 'retired'] as const) {
            state.links.set(MAYA, linkOf(MAYA, 'x', { state: ended }))
            assert.equal(repairColumn(state.context, withColumn(MAYA)).fields[COLUMN], '')
        }
    })

    it('is believed where no link knows its Okta id: the link is made from it', () => {
        const user = withColumn(OTHER)
        assert.equal(repairColumn(state.context, user), user)
        assert.deepEqual([state.links.get(OTHER)?.user, state.links.get(OTHER)?.state], ['x', 'current'])
        assert.deepEqual(state.writes, ['claim identity'])
    })

    it('is emptied when its link is deleted, and only of that Okta id', () => {
        emptyColumn(state.context, withColumn(OTHER), MAYA)
        assert.deepEqual(state.writes, [])
        emptyColumn(state.context, withColumn(MAYA), MAYA)
        assert.equal(state.people.get('x')![COLUMN], '')
    })

    it('follows a link that was made while it was emptied', () => {
        const user = withColumn(MAYA)
        state.beforeWrite = () => void state.links.set(MAYA, linkOf(MAYA, 'x'))
        emptyColumn(state.context, user, MAYA)
        assert.equal(state.people.get('x')![COLUMN], MAYA)
    })

    it('is left alone where it is right', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x'))
        const user = withColumn(MAYA)
        assert.equal(repairColumn(state.context, user), user)
        assert.deepEqual(state.writes, [])
    })

    it('says which of two current links counts; without its word the newest does', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x'))
        state.links.set(OTHER, linkOf(OTHER, 'x'))
        assert.equal(currentLink(state.context, withColumn(MAYA))?.oktaUserId, MAYA)
        assert.equal(currentLink(state.context, withColumn(''))?.oktaUserId, OTHER)
        state.links.clear()
        assert.equal(currentLink(state.context, withColumn(MAYA)), undefined)
    })

    it('answers 403 when the platform refuses the correction', () => {
        const user = withColumn(OTHER)
        state.beforeWrite = () => false
        assert.equal(refused(() => repairColumn(state.context, user))[0], 403)
    })

    it('is taken off others only, and only where it is the very same Okta id', () => {
        withColumn(MAYA)
        state.links.set(MAYA, linkOf(MAYA, 'y'))
        person(state, 'y', { user_name: 'y', [COLUMN]: MAYA.toLowerCase() })
        freeColumn(state.context, MAYA, 'x')
        assert.deepEqual(state.writes, [])
        freeColumn(state.context, MAYA, 'y')
        assert.deepEqual([state.people.get('x')![COLUMN], state.people.get('y')![COLUMN]], ['', MAYA.toLowerCase()])
    })
})
