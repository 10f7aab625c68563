import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { oktaSource } from './settings-sources.now'

Record({
    $id: Now.ID['setting-authority-user-name'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.user_name',
        active: true,
        order: 100,
        reason: 'People sign in with the name that Okta knows them by.',
        target_table: 'sys_user',
        field: 'user_name',
        owner: oktaSource,
        mode: 'own',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-email'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.email',
        active: true,
        order: 110,
        reason: 'Okta keeps the address that it sends mail to.',
        target_table: 'sys_user',
        field: 'email',
        owner: oktaSource,
        mode: 'own',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-first-name'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.first_name',
        active: true,
        order: 120,
        reason: 'Names follow Okta.',
        target_table: 'sys_user',
        field: 'first_name',
        owner: oktaSource,
        mode: 'own',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-middle-name'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.middle_name',
        active: true,
        order: 130,
        reason: 'Names follow Okta.',
        target_table: 'sys_user',
        field: 'middle_name',
        owner: oktaSource,
        mode: 'own',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-authority-last-name'],
    table: 'x_scim_okta_authority',
    data: {
        name: 'sys_user.last_name',
        active: true,
        order: 140,
        reason: 'Names follow Okta.',
        target_table: 'sys_user',
        field: 'last_name',
        owner: oktaSource,
        mode: 'own',
        when_absent: 'keep',
        when_empty: 'clear',
    },
    $meta: { installMethod: 'first install' },
})
