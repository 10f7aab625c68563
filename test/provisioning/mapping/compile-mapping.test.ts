import assert from 'node:assert/strict'
import { userMapping } from '../../../src/server/provisioning/mapping/compile-mapping.ts'
import { findAttribute, findExtension } from '../../../src/server/scim/schema/lookup.ts'
import { USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { ACME, authority, mapping, resolver, settings, SHIPPED } from './mappings.ts'

describe('the compiled mapping', () => {
    it('of what is shipped has the columns and slots of sys_user, and adds no attribute', () => {
        const { fields, references, slots, type, booleans } = userMapping(settings(SHIPPED))
        assert.equal(type, USER_TYPE)
        assert.equal(fields.length, 18)
        assert.deepEqual(
            references.map(({ field, place }) => [field, place.name, place.sub]),
            [
                ['department', 'department', undefined],
                ['cost_center', 'costCenter', undefined],
                ['company', 'company', undefined],
                ['location', 'location', undefined],
                ['building', 'building', undefined],
                ['manager', 'manager', 'value'],
            ],
        )
        assert.deepEqual(slots.phoneNumbers, [
            { type: 'work', any: 'untyped', columns: { value: 'phone' } },
            { type: 'mobile', any: 'none', columns: { value: 'mobile_phone' } },
            { type: 'home', any: 'none', columns: { value: 'home_phone' } },
        ])
        assert.deepEqual(slots.addresses![0]!.columns, {
            streetAddress: 'street',
            locality: 'city',
            region: 'state',
            postalCode: 'zip',
            country: 'country',
        })
        assert.deepEqual(booleans, ['active', 'locked_out'])
    })

    it('makes a schema of its own for an extension that nobody knows', () => {
        const { type, fields, booleans, columns } = userMapping(
            settings([
                mapping(`${ACME}:badge`, 'u_badge'),
                mapping(`${ACME.toUpperCase().replace('URN', 'urn')}:remote`, 'u_remote', { type: 'boolean' }),
                mapping(`${ACME}:desks`, 'u_desks', { type: 'integer' }),
                mapping(`${ACME}:site`, 'u_site', { resolver: resolver('cmn_location', 'full_name') }),
                mapping(`${ACME}:mentor.value`, 'u_mentor', { resolver: resolver('sys_user') }),
            ]),
        )
        const schema = findExtension(type, ACME)!
        assert.equal(schema.name, 'AcmeUser')
        assert.deepEqual(
            schema.attributes.map((each) => [each.name, each.type, each.returned, each.mutability, each.caseExact]),
            [
                ['badge', 'string', 'default', 'readWrite', false],
                ['remote', 'boolean', 'default', 'readWrite', false],
                ['desks', 'integer', 'default', 'readWrite', false],
                ['site', 'string', 'request', 'readWrite', false],
                ['mentor', 'complex', 'default', 'readWrite', false],
            ],
        )
        const mentor = schema.attributes[4]!
        assert.deepEqual(
            mentor.subAttributes!.map(({ name, mutability, returned }) => [name, mutability, returned]),
            [
                ['value', 'readWrite', 'default'],
                ['$ref', 'readOnly', 'default'],
                ['displayName', 'readOnly', 'request'],
            ],
        )
        // The second mapping spells the URN in another way; the attribute stands under the first one's.
        assert.equal(fields[1]!.path, `${ACME}:remote`)
        assert.deepEqual(booleans, ['active', 'locked_out', 'u_remote'])
        assert.deepEqual(columns, ['u_badge', 'u_remote', 'u_desks', 'u_site', 'u_mentor'])
        assert.equal(type.extensions.length, USER_TYPE.extensions.length + 1)
        assert.equal(findExtension(USER_TYPE, ACME), undefined)
    })

    it('gives the ServiceNow extension the attributes that it lacks', () => {
        const { type } = userMapping(
            settings([...SHIPPED, mapping(`${SERVICENOW_USER_URN}:vip`, 'vip', { type: 'boolean' })]),
        )
        const names = findExtension(type, SERVICENOW_USER_URN)!.attributes.map(({ name }) => name)
        assert.deepEqual(names, ['company', 'location', 'building', 'verdicts', 'vip'])
        assert.equal(type.extensions.length, 2)
    })

    it('keeps the type that the standard schemas give an attribute', () => {
        const { fields, type } = userMapping(settings([mapping('nickName', 'u_nick', { type: 'integer' })]))
        assert.equal(fields[0]!.type, 'string')
        assert.equal(type, USER_TYPE)
    })

    it('takes the first of two mappings for one attribute, and none whose path cannot be mapped', () => {
        const { fields, references } = userMapping(
            settings([
                mapping(`${ACME}:badge`, 'u_badge'),
                mapping(`${ACME}:BADGE`, 'u_other'),
                mapping('nope', 'u_nope'),
                mapping('title', 'u_title', { resolver: resolver('cmn_location') }),
            ]),
        )
        assert.deepEqual(
            [...fields, ...references].map(({ field }) => field),
            ['u_badge'],
        )
    })

    it('reads the columns that conditions look at, once, and knows which are true or false', () => {
        const condition = {
            groups: [
                [
                    { field: 'vip', test: '=', value: 'true' },
                    { field: 'employee_type', test: '=', value: 'intern' },
                ],
                [{ field: 'title', test: 'ISNOTEMPTY', value: '' }],
            ],
        } as const
        const dictionary = {
            column: (_table: string, field: string) => ({
                type: field === 'vip' ? 'boolean' : 'string',
                reference: '',
                length: 0,
            }),
        }
        const rows = settings([mapping('title', 'title')], [authority('manager', { mode: 'own', condition })])
        assert.deepEqual(userMapping(rows).columns, ['title', 'vip', 'employee_type'])
        assert.deepEqual(userMapping(rows, dictionary).booleans, ['active', 'locked_out', 'vip'])
    })

    it('names the schema after what the URN says', () => {
        const nameFor = (urn: string) => {
            const { type } = userMapping(settings([mapping(`${urn}:badge`, 'u_badge')]))
            return type.extensions[2]!.schema.name
        }
        assert.equal(nameFor('urn:ietf:params:scim:schemas:extension:acme:2.0:User'), 'AcmeUser')
        assert.equal(nameFor('urn:okta:custom:user:1.0'), 'CustomUser')
        assert.equal(nameFor('urn:scim:1.0'), 'CustomUser')
    })

    it('leaves the standard attributes where they are', () => {
        const { type } = userMapping(settings([...SHIPPED, mapping(`${ACME}:badge`, 'u_badge')]))
        const path = { urn: ENTERPRISE_USER_URN, attribute: 'manager', subAttribute: 'value' }
        assert.deepEqual(findAttribute(type, path), findAttribute(USER_TYPE, path))
    })
})
