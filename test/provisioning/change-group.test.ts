import assert from 'node:assert/strict'
import { SMALL_GROUP } from '../../src/server/provisioning/apply-members.ts'
import type { FieldValues } from '../../src/server/provisioning/records.ts'
import type { JsonObject, ScimResource } from '../../src/server/scim/resource.ts'
import { GROUP_URN, SERVICENOW_GROUP_URN } from '../../src/server/scim/schema/urns.ts'
import type { GroupOutcome } from '../../src/server/provisioning/change-group.ts'
import { answer, crowd, EXTERNAL_ID, patch, put, read, RETIRED, versionIn } from './group-requests.ts'
import { group, member } from './memory-groups.ts'
import { memory, NOW, person, refusal, refused, type Memory } from './memory-stores.ts'

function setUp(): Memory {
    const state = memory()
    person(state, 'ann', { user_name: 'ann', first_name: 'Ann' })
    person(state, 'bob', { user_name: 'bob', first_name: 'Bob' })
    group(state, 'g', { name: 'Risk', description: 'All of it', email: 'risk@corp.example', [EXTERNAL_ID]: 'e' })
    group(state, 'h', { name: 'Audit' })
    group(state, 'gone', { name: 'Gone', [RETIRED]: '2026-01-01 00:00:00' })
    member(state, 'g', 'ann')
    return state
}

const fields = (state: Memory, id = 'g'): FieldValues => state.groups.get(id)!

describe('PUT /Groups/{id} (RFC 7644 section 3.5.1)', () => {
    it('keeps what is absent and clears what is null or empty', () => {
        const state = setUp()
        put(state, 'g', { displayName: 'Risk & Audit' })
        assert.deepEqual([fields(state).name, fields(state).description], ['Risk & Audit', 'All of it'])
        put(state, 'g', { displayName: 'Risk', externalId: null, [SERVICENOW_GROUP_URN]: { description: '' } })
        assert.deepEqual([fields(state)[EXTERNAL_ID], fields(state).description], ['', ''])
        assert.equal(fields(state).email, 'risk@corp.example')
        put(state, 'g', { displayName: 'Risk', [SERVICENOW_GROUP_URN]: null })
        assert.equal(fields(state).email, '')
    })

    it('keeps the members when it states none, and takes them out when it states an empty list', () => {
        const state = setUp()
        put(state, 'g', { displayName: 'Risk' })
        assert.equal(state.memberships.length, 1)
        put(state, 'g', { displayName: 'Risk' }, [])
        assert.equal(state.memberships.length, 0)
    })

    it('its own answer put back writes nothing', () => {
        const state = setUp()
        const own = read(state, 'g')
        const outcome = put(state, 'g', own, ['ann'])
        assert.deepEqual([outcome.action, state.writes], ['unchanged', []])
        assert.deepEqual(answer(state, outcome), own)
    })
})

describe('groups: displayName is unique (RFC 7643 section 2.2)', () => {
    const rename: [string, (state: Memory, name: string) => GroupOutcome][] = [
        ['PUT', (state, displayName) => put(state, 'g', { displayName })],
        ['PATCH', (state, name) => patch(state, 'g', ['replace', 'displayName', name])],
    ]
    for (const [method, to] of rename) {
        it(`${method} onto the name of another group: 409 uniqueness, nothing written`, () => {
            for (const name of ['Audit', 'AUDIT', 'audit ']) {
                const state = setUp()
                assert.deepEqual(
                    refused(() => to(state, name)),
                    [409, 'uniqueness'],
                )
                assert.deepEqual(state.writes, [])
            }
        })

        it(`${method} onto the name of a retired group, onto one that differs in accents, onto its own in other letters`, () => {
            for (const name of ['Gone', 'Áudit', 'RISK']) {
                const state = setUp()
                to(state, name)
                assert.equal(fields(state).name, name)
            }
        })
    }

    it('a name that only the platform holds for taken is 409 too, once it has refused it', () => {
        const state = setUp()
        state.beforeWrite = (what) => what !== 'update sys_user_group'
        assert.deepEqual(
            refused(() => put(state, 'g', { displayName: 'Áudit' })),
            [409, 'uniqueness'],
        )
        assert.deepEqual(
            refused(() => put(state, 'g', { displayName: 'Nobody has it' })),
            [403, undefined],
        )
    })

    for (const [name, displayName] of [
        ['empty', ' '],
        ['longer than the column', 'x'.repeat(81)],
        ['the text NULL', 'NULL'],
        ['javascript:', 'javascript:gs.log(1)'],
    ] as const) {
        it(`400 invalidValue: ${name}`, () => {
            const state = setUp()
            assert.deepEqual(
                refused(() => put(state, 'g', { displayName })),
                [400, 'invalidValue'],
            )
            assert.deepEqual(state.writes, [])
        })
    }
})

describe('PATCH /Groups/{id} (RFC 7644 section 3.5.2)', () => {
    it('changes attributes and members together, in one write of the group', () => {
        const state = setUp()
        const outcome = patch(state, 'g', [
            'replace',
            undefined,
            { displayName: 'New', members: [{ value: 'bob' }], [SERVICENOW_GROUP_URN]: { email: 'new@corp.example' } },
        ])
        assert.deepEqual(state.writes, ['update sys_user_group', 'add bob', 'remove ann'])
        assert.deepEqual(read(state, 'g'), answer(state, outcome))
        assert.deepEqual([fields(state).name, fields(state).email], ['New', 'new@corp.example'])
    })

    it('clears what it removes, and nothing else', () => {
        const state = setUp()
        patch(state, 'g', ['remove', 'externalId'], ['remove', `${SERVICENOW_GROUP_URN}:description`])
        assert.deepEqual([fields(state)[EXTERNAL_ID], fields(state).description], ['', ''])
        assert.deepEqual([fields(state).name, fields(state).email], ['Risk', 'risk@corp.example'])
    })

    it('names what had no effect', () => {
        const state = setUp()
        const outcome = patch(state, 'g', ['replace', undefined, { id: 'x', shoeSize: 7 }], ['add', 'shoes', 'x'])
        assert.deepEqual([outcome.action, outcome.ignored.length], ['unchanged', 3])
    })

    const refusals: [string, [string, string?, ScimResource[string]?], number, string][] = [
        ['the required displayName removed', ['remove', 'displayName'], 400, 'mutability'],
        ['a readOnly attribute by its path', ['replace', 'id', 'x'], 400, 'mutability'],
        ['a wrong type', ['replace', 'displayName', 7], 400, 'invalidValue'],
        ['a member changed', ['replace', 'members[value eq "ann"].display', 'x'], 400, 'mutability'],
    ]
    for (const [name, operation, status, scimType] of refusals) {
        it(`all or nothing: ${name}`, () => {
            const state = setUp()
            assert.deepEqual(
                refused(() => patch(state, 'g', ['add', 'members', [{ value: 'bob' }]], operation)),
                [status, scimType],
            )
            assert.deepEqual(state.writes, [])
        })
    }

    it('a filter on members sees those just added, groups too, and not who is nobody', () => {
        const state = setUp()
        patch(
            state,
            'g',
            ['add', 'members', [{ value: 'bob' }, { value: 'h' }, { value: 'nobody' }, { value: 'ann' }]],
            ['remove', 'members[display eq "bob" or display eq "audit" or display sw "n"]'],
        )
        assert.deepEqual(state.writes, [])
    })

    it('a filter on members may look at their names', () => {
        const state = setUp()
        member(state, 'g', 'bob')
        patch(state, 'g', ['remove', 'members[display sw "A" and type eq "User"]'])
        assert.deepEqual(
            state.memberships.map(({ user }) => user),
            ['bob'],
        )
    })
})

describe('groups that are not there, or not in the version expected', () => {
    for (const id of ['nobody', 'gone', 'javascript:x', '']) {
        it(`404 for ${JSON.stringify(id)}`, () => {
            for (const work of [
                (state: Memory) => read(state, id),
                (state: Memory) => put(state, id, { displayName: 'x' }),
                (state: Memory) => patch(state, id, ['replace', 'displayName', 'x']),
            ]) {
                assert.deepEqual(
                    refused(() => work(setUp())),
                    [404, undefined],
                )
            }
        })
    }

    it('412 unless If-Match fits, before anything is looked at (RFC 7644 section 3.14)', () => {
        const state = setUp()
        const version = versionIn(read(state, 'g'))
        for (const preconditions of [{ ifMatch: 'W/"0"' }, { ifNoneMatch: version }, { ifNoneMatch: '*' }]) {
            assert.deepEqual(
                refused(() => put(state, 'g', { displayName: 'Audit' }, [], preconditions)),
                [412, undefined],
            )
        }
        put(state, 'g', { displayName: 'New' }, [], { ifMatch: version })
        assert.equal(fields(state).name, 'New')
    })
})

describe('groups: version and time of the last change (RFC 7643 section 3.1)', () => {
    const meta = (resource: ScimResource) => resource.meta as JsonObject

    for (const size of [1, SMALL_GROUP + 1]) {
        it(`a change of members changes both, and the answer has what a GET has then; ${size} members`, () => {
            const state = setUp()
            const ids = crowd(state, 'h', size + 1, size)
            const before = meta(read(state, 'h'))
            const works: [string, (string | undefined)?, ScimResource[string]?][] = [
                ['add', 'members', [{ value: ids[size]! }]],
                ['remove', `members[value eq "${ids[size]!}"]`],
                ['add', 'members', [{ value: 'g' }]],
                ['replace', 'externalId', 'e2'],
            ]
            const versions = new Set([before.version])
            for (const operation of works) {
                const outcome = patch(state, 'h', operation)
                const after = meta(read(state, 'h'))
                assert.deepEqual(meta(answer(state, outcome)), after)
                assert.equal(after.lastModified, `${NOW.replace(' ', 'T')}Z`)
                versions.add(after.version)
            }
            assert.equal(versions.size, works.length + 1)
        })
    }

    it('what changes nothing changes neither', () => {
        const state = setUp()
        const before = read(state, 'g')
        patch(state, 'g', ['add', 'members', [{ value: 'ann' }]])
        assert.deepEqual(read(state, 'g'), before)
        assert.deepEqual((before.schemas as string[])[0], GROUP_URN)
    })
})

describe('PATCH /Groups/{id}: errors (RFC 7644 section 3.5.2)', () => {
    it('count the operations as they stand in the request, those on members too', () => {
        const members: [string, string, JsonObject[]] = ['add', 'members', [{ value: 'bob' }]]
        const error = refusal(() => patch(setUp(), 'g', members, members, ['replace', 'displayName', 7]))
        assert.match(error.detail, /^operation 3: displayName /)
    })
})
