import assert from 'node:assert/strict'
import { parseAttributePath } from '../../src/server/scim/attribute-path.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'
import { parseProjection } from '../../src/server/scim/projection.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, GROUP_URN, SERVICENOW_USER_URN, USER_URN } from '../../src/server/scim/schema/urns.ts'
import { anyOf, mentionedIn, returnedBy, returnedByDefault, type Wanted } from '../../src/server/scim/wanted.ts'

/** What costs something to read, under one letter each. */
const ASKED: [string, string, string?][] = [
    ['g', 'groups'],
    ['v', 'meta.version'],
    ['d', 'department', ENTERPRISE_USER_URN],
    ['c', 'costCenter', ENTERPRISE_USER_URN],
    ['m', 'manager.displayName', ENTERPRISE_USER_URN],
    ['o', 'company', SERVICENOW_USER_URN],
]

const letters = (wanted: Wanted) =>
    ASKED.filter(([, name, extension]) => wanted(name, extension))
        .map(([letter]) => letter)
        .join('')

describe('RFC 7644 3.9 returnedBy: what has to be read for an answer', () => {
    const cases: [string | undefined, string | undefined, string][] = [
        [undefined, undefined, 'gvdc'],
        ['userName', undefined, ''],
        ['groups', undefined, 'g'],
        ['GROUPS', undefined, 'g'],
        ['groups.display', undefined, 'g'],
        ['meta', undefined, 'v'],
        ['meta.version', undefined, 'v'],
        ['meta.created', undefined, ''],
        ['department', undefined, ''],
        [`${ENTERPRISE_USER_URN}:department`, undefined, 'd'],
        [ENTERPRISE_USER_URN, undefined, 'dc'],
        [ENTERPRISE_USER_URN.toUpperCase(), undefined, 'dc'],
        [`${ENTERPRISE_USER_URN}:manager`, undefined, ''],
        [`${ENTERPRISE_USER_URN}:manager.displayName`, undefined, 'm'],
        [SERVICENOW_USER_URN, undefined, 'o'],
        [`${SERVICENOW_USER_URN}:company`, undefined, 'o'],
        [`${SERVICENOW_USER_URN}:location`, undefined, ''],
        [`${USER_URN}:groups`, undefined, 'g'],
        ['shoeSize', undefined, ''],
        ['groups,meta', undefined, 'gv'],
        ['groups', 'groups', 'g'],
        [undefined, 'groups', 'vdc'],
        [undefined, 'groups.display', 'gvdc'],
        [undefined, 'meta', 'gdc'],
        [undefined, 'meta.version', 'gdc'],
        [undefined, 'meta.created', 'gvdc'],
        [undefined, ENTERPRISE_USER_URN, 'gv'],
        [undefined, `${ENTERPRISE_USER_URN}:department`, 'gvc'],
        [undefined, SERVICENOW_USER_URN, 'gvdc'],
        [undefined, 'shoeSize', 'gvdc'],
    ]
    for (const [attributes, excluded, expected] of cases) {
        it(`attributes=${attributes ?? ''} excludedAttributes=${excluded ?? ''} → ${expected || 'nothing'}`, () => {
            assert.equal(letters(returnedBy(USER_TYPE, parseProjection(attributes, excluded))), expected)
        })
    }

    it('the URN of the core schema brings its attributes', () => {
        assert.match(letters(returnedBy(USER_TYPE, parseProjection(USER_URN))), /^gv?$/)
        assert.equal(returnedBy(GROUP_TYPE, parseProjection(GROUP_URN))('members'), true)
    })

    it('without a projection it is what is returned by default', () => {
        assert.equal(letters(returnedByDefault(USER_TYPE)), 'gvdc')
    })

    it('what no schema has is never wanted', () => {
        const wanted = returnedByDefault(USER_TYPE)
        assert.deepEqual(
            [wanted('shoeSize'), wanted('members'), wanted('department'), wanted('company', 'urn:acme:2.0:User')],
            [false, false, false, false],
        )
    })
})

describe('mentionedIn: what filter and sort look at', () => {
    const cases: [string | undefined, string | undefined, string][] = [
        [undefined, undefined, ''],
        ['userName eq "a"', undefined, ''],
        ['groups eq "g"', undefined, 'g'],
        ['groups.display eq "g" and not (userName pr)', undefined, 'g'],
        ['not (groups[type eq "direct"] or userName pr)', undefined, 'g'],
        ['meta.version eq "x"', undefined, 'v'],
        ['meta.created gt "2026-01-01T00:00:00Z"', undefined, ''],
        ['meta pr', undefined, 'v'],
        [`${ENTERPRISE_USER_URN}:department eq "Risk"`, undefined, 'd'],
        [`${ENTERPRISE_USER_URN}:manager.displayName eq "Ken"`, undefined, 'm'],
        [`${ENTERPRISE_USER_URN}:manager.value eq "k"`, undefined, ''],
        [`${ENTERPRISE_USER_URN}:manager eq "k"`, undefined, 'm'],
        [undefined, 'groups', 'g'],
        [undefined, `${SERVICENOW_USER_URN}:company`, 'o'],
        ['groups pr', `${ENTERPRISE_USER_URN}:costCenter`, 'gc'],
        ['shoeSize pr', 'shoeSize', ''],
    ]
    for (const [filter, sortBy, expected] of cases) {
        it(`filter=${filter ?? ''} sortBy=${sortBy ?? ''} → ${expected || 'nothing'}`, () => {
            const parsed = filter === undefined ? undefined : parseFilter(filter)
            const path = sortBy === undefined ? undefined : parseAttributePath(sortBy)
            assert.equal(letters(mentionedIn(USER_TYPE, parsed, path)), expected)
        })
    }
})

describe('anyOf', () => {
    it('wants what one of them wants', () => {
        const only = (text: string): Wanted => returnedBy(USER_TYPE, parseProjection(text))
        assert.equal(letters(anyOf(only('groups'), only('meta'))), 'gv')
        assert.equal(letters(anyOf()), '')
    })
})
