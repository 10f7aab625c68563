import assert from 'node:assert/strict'
import { decideCreation, decideWrite, type Incoming } from '../../../src/server/provisioning/matching/decide.ts'
import { keyValuesOf, supportOf } from '../../../src/server/provisioning/matching/match-key.ts'
import type { MatchPolicy } from '../../../src/server/provisioning/matching/situation.ts'
import type { IdentityLink, UserRecord } from '../../../src/server/provisioning/records.ts'
import type { ScimResource } from '../../../src/server/scim/resource.ts'
import { USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { linkOf, SHIPPED_KEYS } from '../memory-stores.ts'

const MAYA = '00uMAYA00000000000A'
const OTHER = '00uOTHER0000000000A'
const SHIPPED: MatchPolicy = { immutableKeyLinks: true, userNameAdopts: 'lookup', rotatedId: 'review' }

/** A record: name, Okta id, employee number; `-` in front of the name for an inactive one. */
function user(sysId: string, name: string, okta = '', number = '', more: Record<string, string> = {}): UserRecord {
    const active = String(!name.startsWith('-'))
    const fields = { user_name: name.replace('-', ''), x_scim_okta_user_id: okta, employee_number: number, active }
    return { sysId, fields: { ...fields, ...more } }
}

/** A request: userName, employee number, and whatever else. */
function says(userName: string, number = '', more: object = {}, oktaUserId = MAYA): Incoming {
    const extension = number === '' ? {} : { [ENTERPRISE_USER_URN]: { employeeNumber: number } }
    const resource = { userName, ...extension, ...more } as ScimResource
    return {
        oktaUserId,
        userName,
        keys: keyValuesOf(USER_TYPE, resource, SHIPPED_KEYS),
        support: supportOf(USER_TYPE, resource),
    }
}

const promise = (sysId: string) => linkOf(MAYA, sysId, { state: 'pending', approver: 'admin' })
const asked = linkOf(MAYA, '', { state: 'pending' })
const retired = linkOf(MAYA, '1', { state: 'retired' })
const sameName = { name: { familyName: 'Ito' } }
const ito = { last_name: 'ITO' }
const relinks = { rotatedId: 'relink' } as const

describe('matching: POST ends in exactly one situation and one reaction', () => {
    type Case = [string, Incoming, UserRecord[], string, Partial<MatchPolicy>?, IdentityLink?]
    const cases: Case[] = [
        ['nobody', says('maya'), [], 'unmatched create'],
        ['same id, same name', says('maya'), [user('1', 'maya', MAYA)], 'linked-active conflict'],
        ['same id, name in another case', says('Maya'), [user('1', 'mAYA', MAYA)], 'linked-active conflict'],
        ['same id, new name', says('m2'), [user('1', 'maya', MAYA)], 'linked-active write'],
        ['same id, inactive', says('maya'), [user('1', '-maya', MAYA)], 'linked-inactive revive'],
        ['same id, inactive, new name', says('m2'), [user('1', '-maya', MAYA)], 'linked-inactive revive'],
        [
            'id in another letter case is another id',
            says('m2'),
            [user('1', 'x', MAYA.toLowerCase())],
            'unmatched create',
        ],
        ['linked by the link only', says('maya'), [user('1', 'old')], 'linked-active write', {}, linkOf(MAYA, '1')],
        [
            'link and column differ: the link',
            says('b'),
            [user('1', 'a', MAYA), user('2', 'b')],
            'linked-active conflict',
            {},
            linkOf(MAYA, '2'),
        ],
        [
            'the link names nobody: the column',
            says('a'),
            [user('1', 'a', MAYA)],
            'linked-active conflict',
            {},
            linkOf(MAYA, 'gone'),
        ],
        [
            'id wins over an employee number',
            says('m2', '7'),
            [user('1', 'maya', MAYA), user('2', 'x', '', '7')],
            'linked-active write',
        ],

        ['name of an unlinked record', says('maya'), [user('1', 'maya')], 'unlinked review'],
        ['the same, policy always', says('maya'), [user('1', 'maya')], 'unlinked adopt', { userNameAdopts: 'always' }],
        ['the same, inactive', says('maya'), [user('1', '-maya')], 'unlinked review', { userNameAdopts: 'always' }],
        [
            'name equal, number differs',
            says('maya', '7'),
            [user('1', 'maya', '', '8')],
            'disputed review',
            { userNameAdopts: 'always' },
        ],
        [
            'composed and decomposed accents are one name',
            says('jose\u0301'),
            [user('1', 'jos\u00e9')],
            'unlinked review',
        ],
        ['accents are not folded away', says('jose'), [user('1', 'josé')], 'unmatched create'],

        [
            'number equal, family name too',
            says('m2', '7', sameName),
            [user('1', 'maya', '', '7', ito)],
            'unlinked adopt',
        ],
        ['number equal, inactive', says('m2', '7', sameName), [user('1', '-maya', '', '7', ito)], 'unlinked adopt'],
        [
            'number equal in another letter case',
            says('m2', 'e7', sameName),
            [user('1', 'x', '', ' E7 ', ito)],
            'unlinked adopt',
        ],
        ['number equal, nothing else', says('m2', '7', sameName), [user('1', 'maya', '', '7')], 'unlinked review'],
        [
            'number equal, policy review',
            says('maya', '7'),
            [user('1', 'maya', '', '7')],
            'unlinked review',
            { immutableKeyLinks: false },
        ],
        [
            'number of two records',
            says('m2', '7'),
            [user('1', 'a', '', '7'), user('2', 'b', '', '7')],
            'disputed review',
        ],
        [
            'number of one, name of another',
            says('b', '7'),
            [user('1', 'a', '', '7'), user('2', 'b')],
            'disputed review',
        ],
        [
            'number that six share names nobody',
            says('m2', '0'),
            [1, 2, 3, 4, 5, 6].map((each) => user(String(each), `u${each}`, '', '0')),
            'unmatched create',
        ],
        [
            'e-mail never matches',
            says('m2', '', { emails: [{ value: 'm@x' }] }),
            [user('1', 'maya', '', '', { email: 'm@x' })],
            'unmatched create',
        ],

        ['name of another id', says('maya'), [user('1', 'maya', OTHER)], 'rotated review'],
        ['name and number of another id', says('maya', '7'), [user('1', 'maya', OTHER, '7')], 'rotated review'],
        ['the same, relink', says('maya', '7'), [user('1', 'maya', OTHER, '7')], 'rotated relink', relinks],
        ['the same, inactive', says('maya', '7'), [user('1', '-maya', OTHER, '7')], 'rotated relink', relinks],
        ['only the name, policy relink', says('maya'), [user('1', 'maya', OTHER)], 'rotated review', relinks],
        [
            'number differs, policy relink',
            says('maya', '7'),
            [user('1', 'maya', OTHER, '8')],
            'rotated review',
            relinks,
        ],
        ['only the number, another id', says('m2', '7'), [user('1', 'maya', OTHER, '7')], 'rotated review'],
        ['the same, policy relink', says('m2', '7'), [user('1', 'maya', OTHER, '7')], 'rotated review', relinks],
        [
            'number and family name, another id, policy relink',
            says('m2', '7', sameName),
            [user('1', 'maya', OTHER, '7', ito)],
            'rotated relink',
            relinks,
        ],
        ['two records with one name', says('maya'), [user('1', 'maya'), user('2', 'MAYA ')], 'disputed review'],

        ['retired link', says('maya'), [user('1', 'maya')], 'unlinked review', { userNameAdopts: 'always' }, retired],
        ['retired link, nobody left', says('maya'), [], 'unmatched review', {}, retired],
        ['retired link, person has another id', says('m2'), [user('1', 'maya', OTHER)], 'rotated review', {}, retired],
        [
            'promised to an unlinked record',
            says('m2'),
            [user('1', 'maya')],
            'unlinked adopt',
            { userNameAdopts: 'never' },
            promise('1'),
        ],
        ['promised to one with another id', says('m2'), [user('1', 'maya', OTHER)], 'rotated relink', {}, promise('1')],
        [
            'promised to a new record',
            says('m2', '7'),
            [user('1', 'a', '', '7')],
            'unmatched create',
            {},
            promise('planned'),
        ],
        [
            'promised to a new record, name taken since',
            says('a'),
            [user('1', 'a')],
            'unmatched refuse',
            {},
            promise('planned'),
        ],
        ['promised to a record that was deleted', says('a'), [user('1', 'a')], 'unlinked review', {}, promise('')],
        ['asked before, and the column has it', says('a'), [user('1', 'a', MAYA)], 'linked-active conflict', {}, asked],
        ['asked before, still uncertain', says('maya'), [user('1', 'maya')], 'unlinked review', {}, asked],
        ['asked before, certain now', says('maya'), [], 'unmatched create', {}, asked],

        ['no Okta id, nobody', says('maya', '7', {}, ''), [], 'unmatched create'],
        ['no Okta id, name of an unlinked record', says('maya', '', {}, ''), [user('1', 'maya')], 'unlinked refuse'],
        ['no Okta id, name of a linked record', says('maya', '', {}, ''), [user('1', 'maya', MAYA)], 'rotated refuse'],
    ]
    for (const [name, incoming, people, expected, policy, link] of cases) {
        it(`${name} → ${expected}`, () => {
            const { situation, reaction, reason } = decideCreation(
                incoming,
                { link, people },
                { ...SHIPPED, ...policy },
            )
            assert.equal(`${situation} ${reaction}`, expected, reason)
            assert.notEqual(reason, '')
        })
    }
})

describe('matching: PUT and PATCH that name an Okta id', () => {
    type Case = [string, Incoming, UserRecord[], string, Partial<MatchPolicy>?, IdentityLink?]
    // The first record is the one addressed.
    const cases: Case[] = [
        ['its own id', says('maya'), [user('1', 'maya', MAYA)], 'linked-active write', {}, linkOf(MAYA, '1')],
        [
            'its own id, inactive',
            says('maya'),
            [user('1', '-maya', MAYA)],
            'linked-inactive write',
            {},
            linkOf(MAYA, '1'),
        ],
        ['its own id, link lost', says('maya'), [user('1', 'maya', MAYA)], 'linked-active write'],
        ['its own id, column lost', says('maya'), [user('1', 'maya')], 'linked-active write', {}, linkOf(MAYA, '1')],
        ['no id yet', says('maya'), [user('1', 'maya')], 'unlinked adopt'],
        ['no id yet, policy never', says('maya'), [user('1', 'maya')], 'unlinked review', { userNameAdopts: 'never' }],
        [
            'no id yet, policy never, number equal',
            says('maya', '7'),
            [user('1', 'maya', '', '7')],
            'unlinked adopt',
            { userNameAdopts: 'never' },
        ],
        ['no id yet, number differs', says('maya', '7'), [user('1', 'maya', '', '8')], 'disputed review'],
        [
            'no id yet, somebody else has the number',
            says('maya', '7'),
            [user('1', 'maya'), user('2', 'x', '', '7')],
            'disputed review',
        ],
        ['no id yet, inactive', says('maya'), [user('1', '-maya')], 'unlinked review'],
        ['no id yet, inactive, number equal', says('maya', '7'), [user('1', '-maya', '', '7')], 'unlinked adopt'],
        [
            'no id yet, the link names nobody',
            says('maya'),
            [user('1', 'maya')],
            'unlinked adopt',
            {},
            linkOf(MAYA, 'gone'),
        ],
        ["the id is another record's", says('maya'), [user('1', 'maya'), user('2', 'x', MAYA)], 'disputed review'],
        [
            "the link is another record's",
            says('maya'),
            [user('1', 'maya'), user('2', 'x')],
            'disputed review',
            {},
            linkOf(MAYA, '2'),
        ],
        ['another id', says('maya'), [user('1', 'maya', OTHER)], 'rotated review'],
        ['another id, inactive', says('maya'), [user('1', '-maya', OTHER)], 'rotated review'],
        [
            'another id, number equal, policy relink',
            says('maya', '7'),
            [user('1', 'maya', OTHER, '7')],
            'rotated relink',
            relinks,
        ],
        ['another id, policy relink alone', says('maya'), [user('1', 'maya', OTHER)], 'rotated review', relinks],
        ['promised to it', says('maya'), [user('1', 'maya', OTHER)], 'rotated relink', {}, promise('1')],
        ['promised to another', says('maya'), [user('1', 'maya')], 'disputed review', {}, promise('2')],
        ['retired', says('maya'), [user('1', 'maya')], 'unlinked review', {}, retired],
    ]
    for (const [name, incoming, people, expected, policy, link] of cases) {
        it(`${name} → ${expected}`, () => {
            const decision = decideWrite(incoming, people[0]!, { link, people }, { ...SHIPPED, ...policy })
            assert.equal(`${decision.situation} ${decision.reaction}`, expected, decision.reason)
        })
    }
})
