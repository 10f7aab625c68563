import assert from 'node:assert/strict'
import { countOf, groupSurroundings, groupVersion, renderGroup } from '../../src/server/provisioning/render-group.ts'
import type { FieldValues } from '../../src/server/provisioning/records.ts'
import type { JsonObject } from '../../src/server/scim/resource.ts'
import { GROUP_URN, SERVICENOW_GROUP_URN } from '../../src/server/scim/schema/urns.ts'
import type { Wanted } from '../../src/server/scim/wanted.ts'
import { EXTERNAL_ID, read, REVISION, versionIn } from './group-requests.ts'
import { group, member } from './memory-groups.ts'
import { memory, person, type Memory } from './memory-stores.ts'

function setUp(): Memory {
    const state = memory()
    person(state, 'ann', { user_name: 'ann', first_name: 'Ann' })
    person(state, 'bob', { user_name: 'bob' })
    group(state, 'g', { name: 'Risk', description: 'All of it', email: 'risk@corp.example', [EXTERNAL_ID]: 'e' })
    group(state, 'inner', { name: 'Inner', parent: 'g' })
    group(state, 'plain', { name: 'Plain' })
    for (const id of ['bob', 'ann', 'gone', 'ann']) member(state, 'g', id)
    return state
}

describe('groups: the representation (RFC 7643 section 4.2)', () => {
    it('of a group with everything', () => {
        const state = setUp()
        const { baseUrl } = state.context
        const resource = read(state, 'g')
        assert.deepEqual(resource, {
            schemas: [GROUP_URN, SERVICENOW_GROUP_URN],
            id: 'g',
            externalId: 'e',
            displayName: 'Risk',
            [SERVICENOW_GROUP_URN]: { description: 'All of it', email: 'risk@corp.example' },
            members: [
                // Without a name there is nothing to display; somebody whose record is gone is still a member.
                { value: 'bob', $ref: `${baseUrl}/Users/bob`, type: 'User' },
                { value: 'ann', $ref: `${baseUrl}/Users/ann`, type: 'User', display: 'Ann' },
                { value: 'gone', $ref: `${baseUrl}/Users/gone`, type: 'User' },
                { value: 'inner', $ref: `${baseUrl}/Groups/inner`, type: 'Group', display: 'Inner' },
            ],
            meta: {
                resourceType: 'Group',
                created: '2025-01-01T00:00:00Z',
                lastModified: '2025-01-01T00:00:00Z',
                location: `${baseUrl}/Groups/g`,
                version: versionIn(resource),
            },
        })
    })

    it('of a group without anything', () => {
        const state = setUp()
        const { schemas, externalId, members } = read(state, 'plain')
        assert.deepEqual([schemas, externalId, members], [[GROUP_URN], undefined, []])
    })

    const wants: [string, Wanted, string[], boolean][] = [
        ['nothing', () => false, [], false],
        ['members', (name) => name === 'members', ['children', 'memberships'], true],
        ['the version alone', (name) => name === 'meta.version', ['children', 'membershipCounts'], false],
        ['everything', () => true, ['children', 'memberships'], true],
    ]
    for (const [name, wanted, reads, withMembers] of wants) {
        it(`reads only what is wanted, once for all groups: ${name} (RFC 7644 section 3.9)`, () => {
            const state = setUp()
            const groups = ['g', 'plain', 'inner'].map((id) => state.context.groups.read(id)!)
            const surroundings = groupSurroundings(state.context, groups, wanted)
            assert.deepEqual(state.groupReads, reads)
            groups.forEach((each, index) => {
                const { members } = renderGroup(state.context.baseUrl, each, surroundings[index]!)
                assert.equal(members !== undefined, withMembers)
            })
        })
    }

    it('no groups cost nothing', () => {
        const state = setUp()
        assert.deepEqual(
            groupSurroundings(state.context, [], () => true),
            [],
        )
        assert.deepEqual(state.groupReads, [])
    })
})

describe('groups: the version (RFC 7644 section 3.14)', () => {
    const byHand = (fields: FieldValues) => (state: Memory) =>
        void state.groups.set('g', { ...state.groups.get('g'), ...fields })

    const visible: [string, (state: Memory) => void][] = [
        ['the name', byHand({ name: 'New' })],
        ['the description', byHand({ description: '' })],
        ['the e-mail', byHand({ email: 'new@corp.example' })],
        ['externalId', byHand({ [EXTERNAL_ID]: 'f' })],
        ['the number of changes made here', byHand({ [REVISION]: '8' })],
        ['a new member', (state) => member(state, 'g', 'cyd')],
        ['a member less', (state) => state.memberships.pop()],
        [
            'one member for another',
            (state) => {
                state.memberships.pop()
                member(state, 'g', 'cyd', '2026-02-02 02:02:02')
            },
        ],
        ['a nested group', (state) => group(state, 'plain', { name: 'Plain', parent: 'g' })],
        ['a nested group less', (state) => group(state, 'inner', { name: 'Inner' })],
    ]
    for (const [name, change] of visible) {
        it(`changes with ${name}`, () => {
            const state = setUp()
            const before = versionIn(read(state, 'g'))
            change(state)
            assert.notEqual(versionIn(read(state, 'g')), before)
        })
    }

    for (const [name, fields] of [
        ['the time of the update', { sys_updated_on: '2026-02-02 00:00:00' }],
        ['active', { active: 'false' }],
        ['the group it is nested in', { parent: 'plain' }],
        ['the manager', { manager: 'ann' }],
    ] as const) {
        it(`does not change with ${name}`, () => {
            const state = setUp()
            const before = versionIn(read(state, 'g'))
            byHand(fields)(state)
            assert.equal(versionIn(read(state, 'g')), before)
        })
    }

    it('is the same whether members are read or only counted', () => {
        const state = setUp()
        const record = state.context.groups.read('g')!
        const counted = groupSurroundings(state.context, [record], (name) => name === 'meta.version')[0]!
        assert.equal(groupVersion(record, counted), (read(state, 'g').meta as JsonObject).version)
        assert.deepEqual(counted.count, countOf(state.memberships))
    })

    it('counts no members as none', () => assert.deepEqual(countOf([]), { rows: 0, newest: '' }))
})
