import assert from 'node:assert/strict'
import {
    agrees,
    contradicts,
    keyFault,
    keyValuesOf,
    lookedFor,
    type MatchKey,
} from '../../../src/server/provisioning/matching/match-key.ts'
import { USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { userMapping } from '../../../src/server/provisioning/mapping/compile-mapping.ts'
import { ACME, mapping, settings } from '../mapping/mappings.ts'
import { SHIPPED_KEYS } from '../memory-stores.ts'

const NUMBER = `${ENTERPRISE_USER_URN}:employeeNumber`
const key = (path: string, field: string, immutable = false, links = false): MatchKey => ({
    path,
    field,
    immutable,
    links,
})
/** People with attributes that an administrator mapped. */
const { type } = userMapping(
    settings([mapping(`${ACME}:badge`, 'u_badge'), mapping(`${ACME}:desks`, 'u_desks', { type: 'integer' })]),
)
const person = (fields: Record<string, string>) => ({ sysId: 'x', fields })

describe('match keys', () => {
    const resource = {
        externalId: '00uA',
        userName: 'maya',
        emails: [{ value: 'a@x' }, { value: 'a@x' }, { value: 'NULL' }, { value: 'javascript:gs.log(1)' }],
        [ENTERPRISE_USER_URN]: { employeeNumber: ' 7 ' },
    }

    it('reads what a request says, once each, and nothing that the platform would misread', () => {
        const said = keyValuesOf(USER_TYPE, resource, SHIPPED_KEYS).map(({ key: { field }, values }) => [field, values])
        assert.deepEqual(said, [
            ['employee_number', ['7']],
            ['user_name', ['maya']],
            ['email', ['a@x']],
        ])
    })

    it('reads attributes that an administrator mapped', () => {
        const keys = [key(`${ACME}:badge`, 'u_badge', true, true)]
        const said = keyValuesOf(type, { [ACME]: { badge: 'B7' } }, keys)
        assert.deepEqual(lookedFor(said, true), [{ field: 'u_badge', value: 'B7' }])
        assert.deepEqual(keyValuesOf(USER_TYPE, { [ACME]: { badge: 'B7' } }, keys), [])
    })

    it('looks for what may link and for what only suggests apart, and never for a userName twice', () => {
        const said = keyValuesOf(USER_TYPE, resource, SHIPPED_KEYS)
        assert.deepEqual(lookedFor(said, true), [{ field: 'employee_number', value: '7' }])
        assert.deepEqual(lookedFor(said, false), [{ field: 'email', value: 'a@x' }])
    })

    it('looks at five values of an attribute at most', () => {
        const emails = [...'abcdefgh'].map((name) => ({ value: `${name}@x` }))
        assert.equal(keyValuesOf(USER_TYPE, { emails }, SHIPPED_KEYS)[0]?.values.length, 5)
    })

    it('agrees without regard to letter case and blanks, contradicts only where something immutable is filled', () => {
        const said = { key: key(NUMBER, 'employee_number', true, true), values: ['E7'] }
        assert.ok(agrees(person({ employee_number: ' e7' }), said))
        assert.ok(!agrees(person({ employee_number: '' }), said))
        assert.ok(contradicts(person({ employee_number: 'E8' }), said))
        assert.ok(!contradicts(person({ employee_number: ' ' }), said))
        assert.ok(!contradicts(person({ title: 'x' }), { key: key('title', 'title'), values: ['y'] }))
    })

    const faults: [string, MatchKey, RegExp | undefined][] = [
        ['the Okta id', key('externalId', 'x_scim_okta_user_id', true, true), undefined],
        ['the employee number', key(NUMBER, 'employee_number', true, true), undefined],
        ['an e-mail that suggests', key('emails', 'email'), undefined],
        ['an e-mail that links', key('emails', 'email', true, true), /may only suggest/],
        ['an e-mail that links into another column', key('emails.value', 'source', true, true), /may only suggest/],
        ['another attribute that links into the e-mail', key('title', 'email', true, true), /may only suggest/],
        ['a title that links', key('title', 'title', false, true), /never changes may link/],
        ['an attribute that was mapped', key(`${ACME}:badge`, 'u_badge', true, true), undefined],
        ['one that was not', key(`${ACME}:plate`, 'u_badge'), /no attribute of a SCIM user/],
        ['one that holds a number', key(`${ACME}:desks`, 'u_desks'), /no attribute of a SCIM user/],
        ['a path that is none', key('emails[type eq "work"]', 'email'), /no attribute of a SCIM user/],
        ['a path that holds no text', key('active', 'active'), /no attribute of a SCIM user/],
        ['a column that is not there', key('title', 'nonsense'), /no column "nonsense"/],
        ['the Okta id in another column', key('externalId', 'title', true, true), /belongs to x_scim_okta_user_id/],
        ['something else in its column', key('title', 'x_scim_okta_user_id', true, true), /belongs to/],
        ['an Okta id that only suggests', key('externalId', 'x_scim_okta_user_id', true), /immutable and it links/],
    ]
    for (const [name, each, fault] of faults) {
        it(`${fault ? 'refuses' : 'takes'} ${name}`, () => {
            const found = keyFault(each, (field) => field !== 'nonsense', type)
            if (fault) assert.match(found ?? '', fault)
            else assert.equal(found, undefined)
        })
    }
})
