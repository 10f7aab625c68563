/** Questions about references, as the engine asks them. */

import type { AttributeMapping, Resolver } from '../../../src/server/provisioning/authority/configuration.ts'
import type { ReferenceField } from '../../../src/server/provisioning/mapping/user-mapping.ts'
import type { ReferenceQuestion } from '../../../src/server/provisioning/references/reference.ts'
import { ENTERPRISE_USER_URN } from '../../../src/server/scim/schema/urns.ts'

/** The resolver of people as the package ships it. */
export const PERSON: Resolver = {
    row: 'resolver-person',
    name: 'Person',
    table: 'sys_user',
    searchFields: ['sys_id', 'x_scim_okta_user_id', 'user_name', 'employee_number', 'name'],
    shownField: 'name',
    onMiss: 'pending',
}

/** A resolver of departments by name. */
export const DEPARTMENT: Resolver = {
    row: 'resolver-department',
    name: 'Department',
    table: 'cmn_department',
    searchFields: ['name'],
    shownField: 'name',
    onMiss: 'leave',
}

/** The attribute of the enterprise extension that is this field: `sub` for a complex one. */
export function referenceField(field: string, resolver: Resolver, name = field, sub?: string): ReferenceField {
    const path = `${ENTERPRISE_USER_URN}:${name}${sub === undefined ? '' : `.${sub}`}`
    const mapping: AttributeMapping = {
        row: `mapping-${field}`,
        path,
        field,
        type: 'string',
        transform: 'none',
        takes: 'none',
        lengthPolicy: 'reject',
        shippedLength: 32,
        resolver,
    }
    const place = { kind: 'extension', urn: ENTERPRISE_USER_URN, name } as const
    return { field, path, place: sub === undefined ? place : { ...place, sub }, resolver, mapping }
}

export const MANAGER = referenceField('manager', PERSON, 'manager', 'value')

export function manager(text: string, changes: Partial<Resolver> = {}): ReferenceQuestion {
    return { reference: referenceField('manager', { ...PERSON, ...changes }, 'manager', 'value'), text }
}

export function department(text: string, changes: Partial<Resolver> = {}): ReferenceQuestion {
    return { reference: referenceField('department', { ...DEPARTMENT, ...changes }), text }
}
