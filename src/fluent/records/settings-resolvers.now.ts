import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

export const personResolver = Record({
    $id: Now.ID['setting-resolver-person'],
    table: 'x_scim_okta_resolver',
    data: {
        name: 'Person',
        active: true,
        order: 100,
        reason: 'Managers often come after the people they lead: the field waits until they are there.',
        target_table: 'sys_user',
        search_fields: 'sys_id, x_scim_okta_user_id, user_name, employee_number, name',
        shown_field: 'name',
        on_miss: 'pending',
    },
    $meta: { installMethod: 'first install' },
})

export const departmentResolver = Record({
    $id: Now.ID['setting-resolver-department'],
    table: 'x_scim_okta_resolver',
    data: {
        name: 'Department',
        active: true,
        order: 200,
        reason: 'Okta sends the ID of the department, or its name.',
        target_table: 'cmn_department',
        search_fields: 'id, name',
        shown_field: 'name',
        on_miss: 'leave',
    },
    $meta: { installMethod: 'first install' },
})

export const costCenterResolver = Record({
    $id: Now.ID['setting-resolver-cost-center'],
    table: 'x_scim_okta_resolver',
    data: {
        name: 'Cost center',
        active: true,
        order: 300,
        reason: 'Okta sends the code of the cost center, or its name.',
        target_table: 'cmn_cost_center',
        search_fields: 'code, name',
        shown_field: 'name',
        on_miss: 'leave',
    },
    $meta: { installMethod: 'first install' },
})

export const companyResolver = Record({
    $id: Now.ID['setting-resolver-company'],
    table: 'x_scim_okta_resolver',
    data: {
        name: 'Company',
        active: true,
        order: 400,
        reason: 'Companies are told apart by their names.',
        target_table: 'core_company',
        search_fields: 'name',
        shown_field: 'name',
        on_miss: 'leave',
    },
    $meta: { installMethod: 'first install' },
})

export const locationResolver = Record({
    $id: Now.ID['setting-resolver-location'],
    table: 'x_scim_okta_resolver',
    data: {
        name: 'Location',
        active: true,
        order: 500,
        reason: 'Locations are told apart by their names.',
        target_table: 'cmn_location',
        search_fields: 'name',
        shown_field: 'name',
        on_miss: 'leave',
    },
    $meta: { installMethod: 'first install' },
})

export const buildingResolver = Record({
    $id: Now.ID['setting-resolver-building'],
    table: 'x_scim_okta_resolver',
    data: {
        name: 'Building',
        active: true,
        order: 600,
        reason: 'Buildings are told apart by their names.',
        target_table: 'cmn_building',
        search_fields: 'name',
        shown_field: 'name',
        on_miss: 'leave',
    },
    $meta: { installMethod: 'first install' },
})
