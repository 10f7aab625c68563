import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['setting-mapping-user-name'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'userName',
        active: true,
        order: 100,
        reason: 'The name people sign in with. Without this mapping Okta can create nobody.',
        target_table: 'sys_user',
        field: 'user_name',
        scim_path: 'userName',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-first-name'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'name.givenName',
        active: true,
        order: 110,
        reason: 'First name.',
        target_table: 'sys_user',
        field: 'first_name',
        scim_path: 'name.givenName',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 50,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-middle-name'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'name.middleName',
        active: true,
        order: 120,
        reason: 'Middle name.',
        target_table: 'sys_user',
        field: 'middle_name',
        scim_path: 'name.middleName',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 50,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-last-name'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'name.familyName',
        active: true,
        order: 130,
        reason: 'Last name.',
        target_table: 'sys_user',
        field: 'last_name',
        scim_path: 'name.familyName',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 50,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-introduction'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'name.honorificPrefix',
        active: true,
        order: 140,
        reason: 'Form of address, such as Dr.',
        target_table: 'sys_user',
        field: 'introduction',
        scim_path: 'name.honorificPrefix',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-title'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'title',
        active: true,
        order: 150,
        reason: 'Job title.',
        target_table: 'sys_user',
        field: 'title',
        scim_path: 'title',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 60,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-preferred-language'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'preferredLanguage',
        active: true,
        order: 160,
        reason: 'Okta sends en-US, the platform knows en.',
        target_table: 'sys_user',
        field: 'preferred_language',
        scim_path: 'preferredLanguage',
        attribute_type: 'string',
        transform: 'language',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 3,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-time-zone'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'timezone',
        active: true,
        order: 170,
        reason: 'Name of the time zone, such as Europe/Vienna.',
        target_table: 'sys_user',
        field: 'time_zone',
        scim_path: 'timezone',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-employee-number'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber',
        active: true,
        order: 180,
        reason: 'The number that HR knows the person by.',
        target_table: 'sys_user',
        field: 'employee_number',
        scim_path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})
