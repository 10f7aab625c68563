/** What the operations of a PATCH do to a group. */
import assert from 'node:assert/strict'
import {
    assertHolds,
    assertStatus,
    assertUnchanged,
    createGroup,
    createUser,
    GROUP,
    NOBODY,
    patch,
    read,
    SERVICENOW_GROUP,
    succeed,
    unique,
    type Answer,
    type Body,
    type Json,
    type JsonObject,
} from './scim-server.ts'

/** a and b are members, c and d are not; inner is a nested group, free one that could be nested. */
const CAST = ['a', 'b', 'c', 'd', 'inner', 'free'] as const
type Cast = Record<(typeof CAST)[number], string>

/** Nobody is in two groups of these tests at a time: each takes its group away again. */
async function people(): Promise<Cast> {
    const [a, b, c, d] = [
        await createUser({ name: { familyName: 'Aa' } }),
        await createUser({ name: { familyName: 'Bb' } }),
        await createUser(),
        await createUser(),
    ]
    const [inner, free] = [await createGroup(), await createGroup()]
    return { a: a.id, b: b.id, c: c.id, d: d.id, inner: inner.id, free: free.id }
}

let shared: Promise<Cast> | undefined

async function withGroup(work: (group: Body, ids: Cast) => Promise<void>): Promise<void> {
    shared ??= people()
    const ids = await shared
    const group = await createGroup({ externalId: 'pg', members: value(ids.a, ids.b, ids.inner) })
    try {
        await work(group, ids)
    } finally {
        await succeed('DELETE', `/Groups/${group.id}`)
    }
}

/** Puts ids in the place of `$a`, `$inner` and so on, wherever they stand. */
function filled(value: Json, ids: Cast): Json {
    return JSON.parse(
        JSON.stringify(value).replace(/\$(a|b|c|d|inner|free)\b/g, (_written, key: keyof Cast) => ids[key]),
    ) as Json
}

const keysOf = (body: Body, ids: Cast): string =>
    (body.members ?? [])
        .map(({ value }) => CAST.find((key) => ids[key] === value) ?? value)
        .sort()
        .join(' ')

const value = (...ids: string[]): JsonObject[] => ids.map((id) => ({ value: id }))
const op = (name: string, path: string | undefined, given?: Json): JsonObject => ({
    op: name,
    ...(path === undefined ? {} : { path }),
    ...(given === undefined ? {} : { value: given }),
})

const MEMBERS: readonly (readonly [what: string, operations: readonly JsonObject[], expected: string])[] = [
    ['add one', [op('add', 'members', value('$c'))], 'a b c inner'],
    ['add one that is no list', [op('add', 'members', { value: '$c' })], 'a b c inner'],
    ['add several', [op('add', 'members', value('$c', '$d'))], 'a b c d inner'],
    ['add one several times', [op('add', 'members', value('$c', '$c', '$c'))], 'a b c inner'],
    ['add one who is there', [op('add', 'members', value('$a'))], 'a b inner'],
    ['add one who is there and one who is not', [op('add', 'members', value('$a', '$c'))], 'a b c inner'],
    ['add nobody', [op('add', 'members', [])], 'a b inner'],
    ['add with type', [op('add', 'members', [{ value: '$c', type: 'User' }])], 'a b c inner'],
    ['add with display and $ref', [op('add', 'members', [{ value: '$c', display: 'C', $ref: 'x' }])], 'a b c inner'],
    ['add a group', [op('add', 'members', [{ value: '$free', type: 'Group' }])], 'a b free inner'],
    ['add without a path', [op('add', undefined, { members: value('$c') })], 'a b c inner'],
    ['add by the URN', [op('add', `${GROUP}:members`, value('$c'))], 'a b c inner'],
    ['add nobody knows', [op('add', 'members', value(NOBODY, 'nobody', '$c'))], 'a b c inner'],
    ['in any letter case', [op('Add', 'MEMBERS', [{ VALUE: '$c' }])], 'a b c inner'],
    ['remove one', [op('remove', 'members[value eq "$a"]')], 'b inner'],
    ['remove one in any letter case', [op('REMOVE', 'Members[Value EQ "$a"]')], 'b inner'],
    ['remove a group', [op('remove', 'members[value eq "$inner"]')], 'a b'],
    ['remove one who is no member', [op('remove', 'members[value eq "$c"]')], 'a b inner'],
    ['remove one nobody knows', [op('remove', `members[value eq "${NOBODY}"]`)], 'a b inner'],
    ['remove two by or', [op('remove', 'members[value eq "$a" or value eq "$b"]')], 'inner'],
    ['remove by and', [op('remove', 'members[value eq "$a" and type eq "User"]')], 'b inner'],
    ['remove by and that fits nobody', [op('remove', 'members[value eq "$a" and type eq "Group"]')], 'a b inner'],
    ['remove by not', [op('remove', 'members[not (value eq "$a")]')], 'a'],
    ['remove by type', [op('remove', 'members[type eq "User"]')], 'inner'],
    ['remove by a list of nobody', [op('remove', 'members', [])], 'a b inner'],
    ['remove by display', [op('remove', 'members[display eq "bb"]')], 'a inner'],
    ['remove by $ref', [op('remove', 'members[$ref ew "$b"]')], 'a inner'],
    ['remove by a list', [op('remove', 'members', value('$a', '$c'))], 'b inner'],
    ['remove all', [op('remove', 'members')], ''],
    ['remove all of the core schema', [op('remove', `${GROUP}:members`)], ''],
    ['replace all', [op('replace', 'members', value('$c'))], 'c'],
    ['replace all by some of them', [op('replace', 'members', value('$b', '$inner'))], 'b inner'],
    ['replace all by nobody', [op('replace', 'members', [])], ''],
    ['replace without a path', [op('replace', undefined, { members: value('$c', '$d') })], 'c d'],
    ['add and remove', [op('add', 'members', value('$c')), op('remove', 'members[value eq "$a"]')], 'b c inner'],
    [
        'remove and add the same',
        [op('remove', 'members[value eq "$a"]'), op('add', 'members', value('$a'))],
        'a b inner',
    ],
    [
        'add and remove the same',
        [op('add', 'members', value('$c')), op('remove', 'members[value eq "$c"]')],
        'a b inner',
    ],
    ['remove all and add', [op('remove', 'members'), op('add', 'members', value('$d'))], 'd'],
    ['add and remove all', [op('add', 'members', value('$d')), op('remove', 'members')], ''],
    ['replace and add', [op('replace', 'members', value('$c')), op('add', 'members', value('$a'))], 'a c'],
    ['add and remove by type', [op('add', 'members', value('$c')), op('remove', 'members[type eq "User"]')], 'inner'],
    ['add a person and a group', [op('add', 'members', value('$free', '$d'))], 'a b d free inner'],
    ['replace all by null', [op('replace', 'members', null)], ''],
    ['null among other attributes', [op('replace', undefined, { members: null })], 'a b inner'],
]

const ATTRIBUTES: readonly (readonly [what: string, operations: readonly JsonObject[], expected: object])[] = [
    ['replace displayName', [op('replace', 'displayName', '$new')], { displayName: '$new' }],
    [
        'replace displayName without a path',
        [op('replace', undefined, { displayName: '$new' })],
        { displayName: '$new' },
    ],
    [
        'replace with id in the value',
        [op('replace', undefined, { id: NOBODY, displayName: '$new' })],
        {
            displayName: '$new',
        },
    ],
    ['add externalId', [op('add', 'externalId', 'Other')], { externalId: 'Other' }],
    ['remove externalId', [op('remove', 'externalId')], { externalId: undefined }],
    [
        'add description',
        [op('add', `${SERVICENOW_GROUP}:description`, 'D')],
        { [SERVICENOW_GROUP]: { description: 'D' } },
    ],
    [
        'add the extension',
        [op('add', undefined, { [SERVICENOW_GROUP]: { email: 'e@example.com' } })],
        {
            [SERVICENOW_GROUP]: { email: 'e@example.com' },
        },
    ],
    ['an unknown attribute, without effect', [op('add', 'color', 'green')], { color: undefined, externalId: 'pg' }],
    [
        'name and members at once',
        [op('replace', 'displayName', '$new'), op('remove', 'members')],
        { displayName: '$new' },
    ],
]

const REFUSED: readonly (readonly [what: string, operation: JsonObject, scimType: string])[] = [
    ['displayName removed', op('remove', 'displayName'), 'mutability'],
    ['displayName empty', op('replace', 'displayName', ''), 'invalidValue'],
    ['displayName a list', op('replace', 'displayName', ['x']), 'invalidValue'],
    ['id', op('replace', 'id', NOBODY), 'mutability'],
    ['meta', op('replace', 'meta.created', '2020-01-01T00:00:00Z'), 'mutability'],
    ['the value of a member', op('replace', 'members[value eq "$a"].value', '$c'), 'mutability'],
    ['the display of a member', op('replace', 'members[value eq "$a"].display', 'x'), 'mutability'],
    ['a member that is a text', op('add', 'members', ['$c']), 'invalidValue'],
    ['a member that is a number', op('add', 'members', [{ value: 1 }]), 'invalidValue'],
    ['members that are a text', op('replace', 'members', '$c'), 'invalidValue'],
    ['a member without value', op('add', 'members', [{ display: 'x' }]), 'invalidValue'],
    ['add without a value', op('add', 'members'), 'invalidValue'],
    ['half a filter', op('remove', 'members[value eq]'), 'invalidFilter'],
    ['a filter of the wrong type', op('remove', 'members[value eq 1]'), 'invalidFilter'],
    ['a filter on an unknown attribute', op('remove', 'members[shoeSize eq 1]'), 'invalidFilter'],
    ['a path that is none', op('remove', 'members['), 'invalidFilter invalidPath'],
]

function assertGroup(answer: Answer, group: Body): Promise<void> {
    assertStatus(answer, 200)
    assert.equal(answer.body.id, group.id)
    return read(`/Groups/${group.id}`).then((now) => assert.deepEqual(now, answer.body))
}

describe('conformance: PATCH /Groups/{id}', () => {
    for (const [what, operations, expected] of MEMBERS) {
        it(`RFC 7644 3.5.2: members: ${what}`, () =>
            withGroup(async (group, ids) => {
                const before = keysOf(group, ids)
                const answer = await patch(`/Groups/${group.id}`, filled([...operations], ids) as Json[])
                await assertGroup(answer, group)
                assert.equal(keysOf(answer.body, ids), expected)
                assert.equal(answer.body.meta.version === group.meta.version, before === expected, 'version')
                const wanted = encodeURIComponent(
                    ['a', 'b', 'c', 'd'].map((key) => `id eq "${ids[key as keyof Cast]}"`).join(' or '),
                )
                const { Resources } = await read(`/Users?attributes=groups&filter=${wanted}`)
                assert.equal(Resources.length, 4)
                for (const key of ['a', 'b', 'c', 'd'] as const) {
                    const user = Resources.find((each) => each.id === ids[key])
                    const groups = (user?.groups ?? []) as {
                        value: string
                        type: string
                    }[]
                    const direct = groups.some((each) => each.value === group.id && each.type === 'direct')
                    assert.equal(direct, expected.split(' ').includes(key), key)
                }
            }))
    }

    for (const [what, operations, expected] of ATTRIBUTES) {
        it(`RFC 7644 3.5.2: ${what}`, async () => {
            const group = await createGroup({ externalId: 'pg', members: value((await createUser()).id) })
            const name = unique('Patched')
            const named = (json: unknown): unknown => JSON.parse(JSON.stringify(json).replace(/\$new/g, name))
            const answer = await patch(`/Groups/${group.id}`, named(operations) as Json[])
            await assertGroup(answer, group)
            const removed = Object.keys(expected).filter((key) => (expected as JsonObject)[key] === undefined)
            assertHolds(answer.body, named(expected))
            for (const key of removed) assert.equal(answer.body[key], undefined)
        })
    }

    for (const [what, operation, scimTypes] of REFUSED) {
        it(`RFC 7644 3.5.2: 400 ${scimTypes} for ${what}, and nothing is written`, () =>
            withGroup(async (group, ids) => {
                await assertUnchanged(`/Groups/${group.id}`, async () => {
                    const fine = [
                        op('replace', 'externalId', 'half done'),
                        op('remove', 'members'),
                        op('add', 'members', value('$d')),
                    ]
                    const answer = await patch(`/Groups/${group.id}`, filled([...fine, operation], ids) as Json[])
                    assert.ok(scimTypes.split(' ').includes(answer.body.scimType ?? ''), answer.text)
                    assertStatus(answer, 400, answer.body.scimType)
                })
            }))
    }

    it('RFC 7644 3.5.2: 409 uniqueness for the name of another group, and nothing is written', () =>
        withGroup(async (group, ids) => {
            const other = await createGroup()
            await assertUnchanged(`/Groups/${group.id}`, async () => {
                const operations = [op('add', 'members', value(ids.c)), op('replace', 'displayName', other.displayName)]
                assertStatus(await patch(`/Groups/${group.id}`, operations), 409, 'uniqueness')
            })
        }))

    for (const [what, circle] of [
        ['itself', (group: string) => [group, group]],
        ['the group it is in', (group: string, inner: string) => [inner, group]],
        ['a group that is in another', (_group: string, inner: string, free: string) => [free, inner]],
    ] as readonly [string, (group: string, inner: string, free: string) => [string, string]][]) {
        it(`RFC 7643 4.2: a group gets no member that is ${what}: 400, and nothing is written`, () =>
            withGroup(async (group, ids) => {
                const [target, member] = circle(group.id, ids.inner, ids.free)
                await assertUnchanged(`/Groups/${target}`, async () => {
                    const operations = [op('add', 'members', value(ids.d)), op('add', 'members', value(member))]
                    assertStatus(await patch(`/Groups/${target}`, operations), 400, 'invalidValue')
                })
                assert.deepEqual(await read(`/Groups/${group.id}`), group)
            }))
    }
})
