import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import {
    buildingResolver,
    companyResolver,
    costCenterResolver,
    departmentResolver,
    locationResolver,
    personResolver,
} from './settings-resolvers.now'

Record({
    $id: Now.ID['setting-mapping-department'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
        active: true,
        order: 280,
        reason: 'The department that the name or ID leads to.',
        target_table: 'sys_user',
        field: 'department',
        scim_path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
        resolver: departmentResolver,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-cost-center'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter',
        active: true,
        order: 290,
        reason: 'The cost center that the code or name leads to.',
        target_table: 'sys_user',
        field: 'cost_center',
        scim_path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
        resolver: costCenterResolver,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-company'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User:company',
        active: true,
        order: 300,
        reason: 'The company of this name.',
        target_table: 'sys_user',
        field: 'company',
        scim_path: 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User:company',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
        resolver: companyResolver,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-location'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User:location',
        active: true,
        order: 310,
        reason: 'The location of this name.',
        target_table: 'sys_user',
        field: 'location',
        scim_path: 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User:location',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
        resolver: locationResolver,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-building'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User:building',
        active: true,
        order: 320,
        reason: 'The building of this name.',
        target_table: 'sys_user',
        field: 'building',
        scim_path: 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User:building',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
        resolver: buildingResolver,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-manager'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value',
        active: true,
        order: 330,
        reason: 'The manager: their SCIM id, Okta id, userName, employee number or name.',
        target_table: 'sys_user',
        field: 'manager',
        scim_path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
        resolver: personResolver,
    },
    $meta: { installMethod: 'first install' },
})
