import assert from 'node:assert/strict'
import { groupSource, userSource } from '../../src/server/provisioning/sources.ts'
import { parseProjection } from '../../src/server/scim/projection.ts'
import type { JsonObject, ScimResource } from '../../src/server/scim/resource.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { returnedBy } from '../../src/server/scim/wanted.ts'
import * as groups from './group-requests.ts'
import { group, member } from './memory-groups.ts'
import { memory, person } from './memory-stores.ts'
import * as users from './user-requests.ts'

function setUp() {
    const state = memory()
    const ann = person(state, 'ann', { user_name: 'ann' })
    const g = group(state, 'g', { name: 'G' })
    member(state, 'g', 'ann')
    const version = (resource: ScimResource) => (resource.meta as JsonObject).version
    return { state, ann, g, version }
}

describe('lists read around their rows what the answer needs (RFC 7644 section 3.9)', () => {
    const people: [string | undefined, string | undefined, string[], boolean][] = [
        [undefined, undefined, ['ofUsers 1'], true],
        ['userName', undefined, [], false],
        ['userName,meta.location', undefined, [], false],
        ['groups', undefined, ['ofUsers 1'], false],
        // The version is made of the groups too.
        ['meta.version', undefined, ['ofUsers 1'], true],
        [undefined, 'groups', ['ofUsers 1'], true],
        [undefined, 'groups,meta', [], false],
    ]
    for (const [attributes, excluded, reads, withVersion] of people) {
        it(`people: attributes=${attributes ?? ''} excludedAttributes=${excluded ?? ''}`, () => {
            const { state, ann, version } = setUp()
            const wanted = returnedBy(USER_TYPE, parseProjection(attributes, excluded))
            const [resource] = userSource(state.context).render([ann], wanted)
            assert.deepEqual(state.groupReads, reads)
            assert.equal(version(resource!), withVersion ? users.versionIn(users.read(state, 'ann')) : undefined)
        })
    }

    const lists: [string | undefined, string | undefined, string[], boolean][] = [
        [undefined, undefined, ['children', 'memberships'], true],
        ['displayName', undefined, [], false],
        ['members', undefined, ['children', 'memberships'], true],
        ['members.display', undefined, ['children', 'memberships'], true],
        ['meta', undefined, ['children', 'membershipCounts'], false],
        [undefined, 'members', ['children', 'membershipCounts'], false],
        [undefined, 'members,meta', [], false],
    ]
    for (const [attributes, excluded, reads, withMembers] of lists) {
        it(`groups: attributes=${attributes ?? ''} excludedAttributes=${excluded ?? ''}`, () => {
            const { state, g, version } = setUp()
            const wanted = returnedBy(GROUP_TYPE, parseProjection(attributes, excluded))
            const [resource] = groupSource(state.context).render([g], wanted)
            assert.deepEqual(state.groupReads, reads)
            assert.equal('members' in resource!, withMembers)
            if (wanted('meta.version')) assert.equal(version(resource!), groups.versionIn(groups.read(state, 'g')))
        })
    }

    it('who holds a member is not asked for what can be no id', () => {
        const { state } = setUp()
        const members = groupSource(state.context).columns.members!
        const holders = members.kind === 'member' ? members.holders : () => ['none']
        assert.deepEqual(holders('ann'), ['g'])
        assert.deepEqual(holders('javascript:x'), [])
    })
})
