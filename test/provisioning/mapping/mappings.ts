/** Mappings and settings in their compiled form: those that are shipped, and others. */

import type {
    AttributeMapping,
    Authority,
    Resolver,
    Settings,
} from '../../../src/server/provisioning/authority/configuration.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../../src/server/scim/schema/urns.ts'

export const ACME = 'urn:example:acme:2.0:User'

export function mapping(path: string, field: string, more: Partial<AttributeMapping> = {}): AttributeMapping {
    return {
        row: `row-of-${field}`,
        path,
        field,
        type: 'string',
        transform: 'none',
        takes: 'none',
        lengthPolicy: 'reject',
        shippedLength: 40,
        ...more,
    }
}

export function resolver(table: string, shownField = 'name'): Resolver {
    return { row: `row-of-${table}`, name: table, table, searchFields: [shownField], shownField, onMiss: 'leave' }
}

export function settings(mappings: readonly AttributeMapping[], authorities: readonly Authority[] = []): Settings {
    return {
        sources: ['Okta', 'HR'],
        authorities: {
            sys_user: Object.fromEntries(authorities.map((each) => [each.field, each])),
            sys_user_group: {},
        },
        mappings,
        faults: [],
    }
}

/** A row of the matrix by which HR owns the field. */
export function authority(field: string, more: Partial<Authority> = {}): Authority {
    return {
        row: `authority-of-${field}`,
        table: 'sys_user',
        field,
        owner: 'HR',
        mode: 'never',
        whenAbsent: 'keep',
        whenEmpty: 'clear',
        ...more,
    }
}

export const SHIPPED: readonly AttributeMapping[] = [
    mapping('userName', 'user_name'),
    mapping('name.givenName', 'first_name'),
    mapping('name.middleName', 'middle_name'),
    mapping('name.familyName', 'last_name'),
    mapping('name.honorificPrefix', 'introduction'),
    mapping('title', 'title'),
    mapping('preferredLanguage', 'preferred_language', { transform: 'language' }),
    mapping('timezone', 'time_zone'),
    mapping('emails[type eq "work"].value', 'email', { takes: 'all' }),
    mapping('phoneNumbers[type eq "work"].value', 'phone', { takes: 'untyped' }),
    mapping('phoneNumbers[type eq "mobile"].value', 'mobile_phone'),
    mapping('phoneNumbers[type eq "home"].value', 'home_phone'),
    mapping('addresses[type eq "work"].streetAddress', 'street', { takes: 'all' }),
    mapping('addresses[type eq "work"].locality', 'city', { takes: 'all' }),
    mapping('addresses[type eq "work"].region', 'state', { takes: 'all' }),
    mapping('addresses[type eq "work"].postalCode', 'zip', { takes: 'all' }),
    mapping('addresses[type eq "work"].country', 'country', { takes: 'all' }),
    mapping(`${ENTERPRISE_USER_URN}:employeeNumber`, 'employee_number'),
    mapping(`${ENTERPRISE_USER_URN}:department`, 'department', { resolver: resolver('cmn_department') }),
    mapping(`${ENTERPRISE_USER_URN}:costCenter`, 'cost_center', { resolver: resolver('cmn_cost_center') }),
    mapping(`${SERVICENOW_USER_URN}:company`, 'company', { resolver: resolver('core_company') }),
    mapping(`${SERVICENOW_USER_URN}:location`, 'location', { resolver: resolver('cmn_location') }),
    mapping(`${SERVICENOW_USER_URN}:building`, 'building', { resolver: resolver('cmn_building') }),
    mapping(`${ENTERPRISE_USER_URN}:manager.value`, 'manager', { resolver: resolver('sys_user') }),
]
