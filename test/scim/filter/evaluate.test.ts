import assert from 'node:assert/strict'
import { matchesFilter } from '../../../src/server/scim/filter/evaluate.ts'
import { parseFilter } from '../../../src/server/scim/filter/parse.ts'
import type { ScimResource } from '../../../src/server/scim/resource.ts'
import { GROUP_TYPE, USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused, ITEM_TYPE, maya } from '../fixtures.ts'

function table(type: typeof USER_TYPE, resource: () => ScimResource, cases: readonly [string, boolean][]): void {
    cases.forEach(([text, expected]) =>
        it(`${text} → ${String(expected)}`, () =>
            assert.equal(matchesFilter(parseFilter(text), resource(), type), expected)),
    )
}

describe('RFC 7644 3.4.2.2 matchesFilter: letter case (RFC 7643 2.2 caseExact)', () => {
    table(USER_TYPE, maya, [
        ['userName eq "maya.ito@CORP.example"', true],
        ['USERNAME eq "maya.ito@corp.example"', true],
        ['userName eq "maya"', false],
        ['externalId eq "00uMaya"', true],
        ['externalId eq "00umaya"', false],
        ['id sw "6816F79C"', false],
        ['userName sw "MAYA"', true],
        ['userName ew ".EXAMPLE"', true],
        ['userName co "ITO@"', true],
        ['userName co "nobody"', false],
        ['userName gt "LEO"', true],
        ['userName lt "LEO"', false],
        ['userName ge "maya.ito@corp.example"', true],
        ['userName le "maya.ito@corp.example"', true],
    ])
})

describe('RFC 7644 3.4.2.2 matchesFilter: absence', () => {
    table(USER_TYPE, maya, [
        ['title pr', true],
        ['timezone pr', false],
        ['phoneNumbers pr', false],
        ['emails pr', true],
        ['name pr', true],
        ['name.middleName pr', false],
        ['timezone ne "UTC"', true],
        ['timezone eq "UTC"', false],
        ['timezone co ""', false],
        ['timezone eq null', true],
        ['title eq null', false],
        ['title ne null', true],
        ['phoneNumbers.value ne "1"', true],
        ['phoneNumbers eq null', true],
        ['not (timezone pr)', true],
    ])

    it('takes null, an empty string, an empty list and an empty object for absent (RFC 7643 2.5)', () => {
        const empty: ScimResource = {
            title: null,
            timezone: '',
            emails: [],
            name: { givenName: null },
            addresses: [{}],
        }
        for (const name of ['title', 'timezone', 'emails', 'name', 'addresses', 'emails.value', 'name.givenName']) {
            assert.equal(matchesFilter(parseFilter(`${name} pr`), empty, USER_TYPE), false, name)
        }
    })

    it('takes false for present', () => {
        assert.equal(matchesFilter(parseFilter('active pr'), { active: false }, USER_TYPE), true)
    })
})

describe('RFC 7644 3.4.2.2 matchesFilter: multi-valued, complex, extensions', () => {
    table(USER_TYPE, maya, [
        ['emails eq "maya@home.example"', true],
        ['emails co "corp"', true],
        ['emails.type eq "home"', true],
        ['emails.type ne "work"', true],
        ['emails[type eq "work" and value co "corp"]', true],
        ['emails[type eq "home" and value co "corp"]', false],
        ['emails[type eq "home"].value eq "MAYA@home.example"', true],
        ['emails[type eq "work"].value eq "maya@home.example"', false],
        ['emails[not (type eq "work")]', true],
        ['emails[primary eq true]', true],
        ['emails[primary eq false]', false],
        ['emails.primary eq true', true],
        ['name.givenName eq "maya" and name.familyName eq "ITO"', true],
        [`${USER_URN}:name.givenName eq "Maya"`, true],
        [`${ENTERPRISE_USER_URN}:employeeNumber eq "70114"`, true],
        [`${ENTERPRISE_USER_URN.toUpperCase()}:department eq "risk"`, true],
        [`${ENTERPRISE_USER_URN}:manager.value eq "mgrKen"`, true],
        [`${ENTERPRISE_USER_URN}:manager eq "mgrken"`, false],
        [`${ENTERPRISE_USER_URN}:manager[value eq "mgrKen"]`, true],
        [`${ENTERPRISE_USER_URN}:costCenter pr`, false],
        [`schemas eq "${USER_URN}"`, true],
        ['groups.display eq "ledger"', true],
        ['active eq true', true],
        ['active ne true', false],
        ['meta.resourceType eq "User"', true],
        ['userName pr and (title eq "x" or active eq true)', true],
        ['title eq "x" or title eq "y"', false],
    ])

    it('finds nothing in an extension that is not there', () => {
        assert.equal(matchesFilter(parseFilter(`${ENTERPRISE_USER_URN}:department pr`), {}, USER_TYPE), false)
        assert.equal(matchesFilter(parseFilter(`${ENTERPRISE_USER_URN}:department eq null`), {}, USER_TYPE), true)
    })
})

describe('RFC 7644 3.4.2.2 matchesFilter: types', () => {
    table(USER_TYPE, maya, [
        ['meta.created eq "2026-01-31T10:00:00+01:00"', true],
        ['meta.created eq "2026-01-31T09:00:00.000Z"', true],
        ['meta.lastModified gt "2026-02-01T09:00:00Z"', true],
        ['meta.lastModified lt "2026-02-01T09:00:00.501Z"', true],
        ['meta.lastModified ge "2026-02-01T10:00:00.500+01:00"', true],
        ['meta.lastModified gt "2026-02-01T09:00:00-01:00"', false],
        ['meta.created sw "2026-01"', true],
        ['meta.created ne "2026-01-31T09:00:00Z"', false],
    ])
    table(ITEM_TYPE, () => ({ count: 10, ratio: 0.5, photo: 'QUJD', tags: ['Red', 'blue'] }), [
        ['count eq 10', true],
        ['count gt 9', true],
        ['count lt 9', false],
        ['count ge 10', true],
        ['count le 9.5', false],
        ['ratio lt 1', true],
        ['photo eq "QUJD"', true],
        ['photo eq "qujd"', false],
        ['tags eq "red"', true],
        ['tags sw "bl"', true],
        ['tags eq "green"', false],
    ])
})

describe('RFC 7644 3.4.2.2 matchesFilter: what an attribute does not offer is invalidFilter', () => {
    const cases: [string, RegExp][] = [
        ['shoeSize eq "x"', /shoeSize is not an attribute/],
        ['title eq "Analyst" or bogus pr', /bogus/],
        ['title eq "nobody" and bogus pr', /bogus/],
        ['not (bogus pr)', /bogus/],
        ['name.nick pr', /name\.nick/],
        ['title.value pr', /title\.value/],
        ['emails[kind eq "x"]', /kind/],
        ['department eq "x"', /department/],
        ['urn:acme:2.0:User:x pr', /urn:acme:2\.0:User:x/],
        ['constructor pr', /constructor/],
        ['active gt true', /active is a boolean and has no gt/],
        ['active co true', /has no co/],
        ['active eq "true"', /active is a boolean; compare it with a boolean, not a string/],
        ['userName eq 5', /userName is a string/],
        ['userName eq true', /userName is a string/],
        ['userName gt null', /cannot be compared with null by gt/],
        ['meta.created gt "yesterday"', /meta\.created is a dateTime/],
        ['meta.created eq "2026-02-30T00:00:00Z"', /dateTime/],
        ['name eq "x"', /name is complex/],
        ['addresses co "x"', /addresses is complex/],
        ['userName[value eq "x"]', /takes no filter in brackets/],
    ]
    cases.forEach(([text, detail]) =>
        it(text, () =>
            assertRefused(() => matchesFilter(parseFilter(text), maya(), USER_TYPE), 400, 'invalidFilter', detail),
        ),
    )

    const others: [string, RegExp][] = [
        ['photo gt "QUJD"', /photo is binary/],
        ['count eq "10"', /count is a integer; compare it with a number/],
        ['count co 1', /count is a number and has no co/],
        ['secret eq "guess"', /secret is not an attribute/],
    ]
    others.forEach(([text, detail]) =>
        it(text, () =>
            assertRefused(() => matchesFilter(parseFilter(text), {}, ITEM_TYPE), 400, 'invalidFilter', detail),
        ),
    )

    it('knows the attributes of Group', () => {
        const group = { displayName: 'Ledger', members: [{ value: 'u1' }, { value: 'u2' }] }
        assert.equal(matchesFilter(parseFilter('members.value eq "u2"'), group, GROUP_TYPE), true)
        assert.equal(matchesFilter(parseFilter('members[value eq "u3"]'), group, GROUP_TYPE), false)
        assertRefused(() => matchesFilter(parseFilter('userName pr'), group, GROUP_TYPE), 400, 'invalidFilter')
    })
})
