// The settings of a first installation: complete, right, and HR's fields are HR's.
import assert from 'node:assert/strict'
import { compileSettings } from '../../src/server/provisioning/authority/compile.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { anyDictionary, shippedSettings } from '../provisioning/shipped-settings.ts'

/** Field, attribute, characters, which values of a list, and the table of a reference. */
const PAIRS: readonly (readonly [field: string, path: string, length: number, takes?: string])[] = [
    ['user_name', 'userName', 40],
    ['first_name', 'name.givenName', 50],
    ['middle_name', 'name.middleName', 50],
    ['last_name', 'name.familyName', 50],
    ['introduction', 'name.honorificPrefix', 40],
    ['title', 'title', 60],
    ['preferred_language', 'preferredLanguage', 3],
    ['time_zone', 'timezone', 40],
    ['email', 'emails[type eq "work"].value', 100, 'all'],
    ['phone', 'phoneNumbers[type eq "work"].value', 40, 'untyped'],
    ['mobile_phone', 'phoneNumbers[type eq "mobile"].value', 40],
    ['home_phone', 'phoneNumbers[type eq "home"].value', 40],
    ['street', 'addresses[type eq "work"].streetAddress', 255, 'all'],
    ['city', 'addresses[type eq "work"].locality', 40, 'all'],
    ['state', 'addresses[type eq "work"].region', 40, 'all'],
    ['zip', 'addresses[type eq "work"].postalCode', 40, 'all'],
    ['country', 'addresses[type eq "work"].country', 3, 'all'],
    ['employee_number', `${ENTERPRISE_USER_URN}:employeeNumber`, 40],
]

const REFERENCES: readonly (readonly [field: string, path: string, table: string, searchFields: string])[] = [
    ['department', `${ENTERPRISE_USER_URN}:department`, 'cmn_department', 'id,name'],
    ['cost_center', `${ENTERPRISE_USER_URN}:costCenter`, 'cmn_cost_center', 'code,name'],
    ['company', `${SERVICENOW_USER_URN}:company`, 'core_company', 'name'],
    ['location', `${SERVICENOW_USER_URN}:location`, 'cmn_location', 'name'],
    ['building', `${SERVICENOW_USER_URN}:building`, 'cmn_building', 'name'],
    [
        'manager',
        `${ENTERPRISE_USER_URN}:manager.value`,
        'sys_user',
        'sys_id,x_scim_okta_user_id,user_name,employee_number,name',
    ],
]

const EMPLOYMENT = [
    'building',
    'company',
    'cost_center',
    'department',
    'employee_number',
    'location',
    'manager',
    'title',
]

const IDENTITY = ['email', 'first_name', 'last_name', 'middle_name', 'user_name']

describe('the settings of a first installation', () => {
    const rows = shippedSettings()
    const settings = compileSettings(rows, anyDictionary)

    it('are right', () => {
        assert.deepEqual(settings.faults, [])
        assert.deepEqual(settings.sources, ['Okta', 'HR system', 'ServiceNow administrators'])
    })

    it('are active, named, in order, and say why they are there', () => {
        for (const { sysId, fields } of rows) {
            assert.equal(fields.active, 'true', sysId)
            assert.notEqual(fields.name ?? '', '', sysId)
            assert.match(fields.order ?? '', /^\d+$/, sysId)
            assert.match(fields.reason ?? '', /^[A-Z].*\.$/, sysId)
            assert.ok(fields.reason!.length <= 500, sysId)
        }
    })

    it('name authorities and mappings as saving would', () => {
        for (const { kind, fields } of rows) {
            if (kind === 'authority') assert.equal(fields.name, `${fields.target_table}.${fields.field}`)
            if (kind === 'mapping') assert.equal(fields.name, fields.scim_path)
        }
    })

    it('map every attribute with a column to it', () => {
        const plain = settings.mappings.filter(({ resolver }) => resolver === undefined)
        assert.deepEqual(
            plain.map(({ field, path, shippedLength, takes }) => [field, path, shippedLength, takes]).sort(),
            PAIRS.map(([field, path, length, takes]) => [field, path, length, takes ?? 'none']).sort(),
        )
    })

    it('turn only the language into something else', () => {
        const transformed = settings.mappings.filter(({ transform }) => transform !== 'none')
        assert.deepEqual(
            transformed.map(({ field, transform }) => [field, transform]),
            [['preferred_language', 'language']],
        )
    })

    it('find the records that people refer to', () => {
        assert.deepEqual(
            settings.mappings
                .flatMap(({ field, path, resolver }) =>
                    resolver ? [[field, path, resolver.table, resolver.searchFields.join(',')]] : [],
                )
                .sort(),
            REFERENCES.map((each) => [...each]).sort(),
        )
    })

    it('wait for people, and leave other references as they are', () => {
        for (const { field, resolver } of settings.mappings) {
            if (resolver) assert.equal(resolver.onMiss, field === 'manager' ? 'pending' : 'leave', field)
        }
    })

    it('let Okta fill the fields of HR while they are empty, and write those of identity always', () => {
        const authorities = Object.values(settings.authorities.sys_user)
        const fieldsOf = (owner: string, mode: string) =>
            authorities
                .filter((each) => each.owner === owner && each.mode === mode)
                .map(({ field }) => field)
                .sort()
        assert.deepEqual(fieldsOf('HR system', 'seed'), EMPLOYMENT)
        assert.deepEqual(fieldsOf('Okta', 'own'), IDENTITY)
        assert.equal(authorities.length, EMPLOYMENT.length + IDENTITY.length)
        assert.deepEqual(settings.authorities.sys_user_group, {})
    })
})
