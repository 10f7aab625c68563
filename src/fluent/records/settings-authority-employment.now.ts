import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { hrSource } from './settings-sources.now'

Record({
    $id: Now.ID['setting-authority-employee-number'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.employee_number',
        active: true,
        order: 200,
        reason: 'HR gives the numbers. Okta fills one in only where there is none.',
        target_table: 'sys_user',
        field: 'employee_number',
        owner: hrSource,
        mode: 'seed',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-title'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.title',
        active: true,
        order: 210,
        reason: 'Okta fills it while it is empty; after that the HR system has the say.',
        target_table: 'sys_user',
        field: 'title',
        owner: hrSource,
        mode: 'seed',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-manager'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.manager',
        active: true,
        order: 220,
        reason: 'Okta fills it while it is empty; after that the HR system has the say.',
        target_table: 'sys_user',
        field: 'manager',
        owner: hrSource,
        mode: 'seed',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-department'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.department',
        active: true,
        order: 230,
        reason: 'Okta fills it while it is empty; after that the HR system has the say.',
        target_table: 'sys_user',
        field: 'department',
        owner: hrSource,
        mode: 'seed',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-cost-center'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.cost_center',
        active: true,
        order: 240,
        reason: 'Okta fills it while it is empty; after that the HR system has the say.',
        target_table: 'sys_user',
        field: 'cost_center',
        owner: hrSource,
        mode: 'seed',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-company'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.company',
        active: true,
        order: 250,
        reason: 'Okta fills it while it is empty; after that the HR system has the say.',
        target_table: 'sys_user',
        field: 'company',
        owner: hrSource,
        mode: 'seed',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-location'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.location',
        active: true,
        order: 260,
        reason: 'Okta fills it while it is empty; after that the HR system has the say.',
        target_table: 'sys_user',
        field: 'location',
        owner: hrSource,
        mode: 'seed',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-building'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.building',
        active: true,
        order: 270,
        reason: 'Okta fills it while it is empty; after that the HR system has the say.',
        target_table: 'sys_user',
        field: 'building',
        owner: hrSource,
        mode: 'seed',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})
