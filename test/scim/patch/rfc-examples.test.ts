// The examples of RFC 7644 section 3.5.2, to the letter apart from white space, and what each must come to.
import assert from 'node:assert/strict'
import type { ResourceType } from '../../../src/server/scim/attribute.ts'
import { applyPatch } from '../../../src/server/scim/patch/apply.ts'
import { parsePatch } from '../../../src/server/scim/patch/parse.ts'
import type { JsonObject, ScimResource } from '../../../src/server/scim/resource.ts'
import { GROUP_TYPE, USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { PATCH_URN } from '../../../src/server/scim/schema/urns.ts'
import { changes } from './patching.ts'

const babs = { display: 'Babs Jensen', $ref: 'https://example.com/v2/Users/2819c223', value: '2819c223' }
const james = { display: 'James Smith', $ref: 'https://example.com/v2/Users/08e1d05d', value: '08e1d05d' }
const work = { type: 'work', streetAddress: '1 Old Road', locality: 'Old Town', primary: true }
const home = { type: 'home', streetAddress: '2 Old Road' }

const group = (): ScimResource => ({ displayName: 'Tour Guides', members: [babs] })
const user = (): ScimResource => ({
    userName: 'bjensen',
    emails: [
        { value: 'bjensen@example.com', type: 'work', primary: true },
        { value: 'bjensen@example.org', type: 'work' },
        { value: 'babs@example.com', type: 'home' },
    ],
    addresses: [work, home],
})

const newAddress = {
    type: 'work',
    streetAddress: '911 Universal City Plaza',
    locality: 'Hollywood',
    region: 'CA',
    postalCode: '91608',
    country: 'US',
    formatted: '911 Universal City Plaza\nHollywood, CA 91608 US',
    primary: true,
}

const cases: [string, ResourceType, () => ScimResource, unknown[], JsonObject][] = [
    [
        'RFC 7644 3.5.2.1: add a member',
        GROUP_TYPE,
        group,
        [{ op: 'add', path: 'members', value: [james] }],
        { members: [babs, { $ref: james.$ref, value: james.value }] },
    ],
    [
        'RFC 7644 3.5.2.1: add without a path',
        USER_TYPE,
        user,
        [{ op: 'add', value: { emails: [{ value: 'babs@jensen.org', type: 'home' }], nickname: 'Babs' } }],
        { emails: [...(user().emails as JsonObject[]), { value: 'babs@jensen.org', type: 'home' }], nickName: 'Babs' },
    ],
    [
        'RFC 7644 3.5.2.2: remove a single member',
        GROUP_TYPE,
        () => ({ ...group(), members: [babs, james] }),
        [{ op: 'remove', path: 'members[value eq "2819c223"]' }],
        { members: [james] },
    ],
    ['RFC 7644 3.5.2.2: remove all members', GROUP_TYPE, group, [{ op: 'remove', path: 'members' }], { members: null }],
    [
        'RFC 7644 3.5.2.2: remove by a complex filter',
        USER_TYPE,
        user,
        [{ op: 'remove', path: 'emails[type eq "work" and value ew "example.com"]' }],
        { emails: (user().emails as JsonObject[]).slice(1) },
    ],
    [
        'RFC 7644 3.5.2.2: remove and add a member in one request',
        GROUP_TYPE,
        group,
        [
            { op: 'remove', path: 'members[value eq "2819c223"]' },
            { op: 'add', path: 'members', value: [james] },
        ],
        { members: [{ $ref: james.$ref, value: james.value }] },
    ],
    [
        'RFC 7644 3.5.2.3: replace all members',
        GROUP_TYPE,
        group,
        [{ op: 'replace', path: 'members', value: [{ ...babs }, james] }],
        {
            members: [
                { $ref: babs.$ref, value: babs.value },
                { $ref: james.$ref, value: james.value },
            ],
        },
    ],
    [
        'RFC 7644 3.5.2.3: replace a work address',
        USER_TYPE,
        user,
        [{ op: 'replace', path: 'addresses[type eq "work"]', value: newAddress }],
        { addresses: [newAddress, home] },
    ],
    [
        'RFC 7644 3.5.2.3: replace a sub-attribute of a work address',
        USER_TYPE,
        user,
        [{ op: 'replace', path: 'addresses[type eq "work"].streetAddress', value: '1010 Broadway Ave' }],
        { addresses: [{ ...work, streetAddress: '1010 Broadway Ave' }, home] },
    ],
    [
        'RFC 7644 3.5.2.3: replace without a path',
        USER_TYPE,
        user,
        [
            {
                op: 'replace',
                value: {
                    emails: [
                        { value: 'bjensen@example.com', type: 'work', primary: true },
                        { value: 'babs@jensen.org', type: 'home' },
                    ],
                    nickname: 'Babs',
                },
            },
        ],
        {
            emails: [
                { value: 'bjensen@example.com', type: 'work', primary: true },
                { value: 'babs@jensen.org', type: 'home' },
            ],
            nickName: 'Babs',
        },
    ],
]

describe('RFC 7644 3.5.2 examples of the RFC', () => {
    cases.forEach(([name, type, resource, Operations, expected]) =>
        it(name, () => {
            const operations = parsePatch({ schemas: [PATCH_URN], Operations })
            assert.deepEqual(changes(resource(), applyPatch(type, resource(), operations).resource), expected)
        }),
    )
})
