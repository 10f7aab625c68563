import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Plain dictionary records on purpose: Table({ augments: 'sys_user' }) would also ship dictionary/sys_user.xml, whose
// collection element carries access flags for the whole of sys_user (no web services, no update from other scopes).

Record({
    $id: Now.ID['sys-user-okta-user-id'],
    table: 'sys_dictionary',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_user_id',
        internal_type: 'string',
        max_length: 100,
        unique: true,
        read_only: true,
        column_label: 'Okta user ID',
        comments: 'The immutable id of this person in Okta. The application matches on it and on nothing else.',
        active: true,
    },
})

Record({
    $id: Now.ID['sys-user-deactivated-at'],
    table: 'sys_dictionary',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_deactivated_at',
        internal_type: 'glide_date_time',
        max_length: 40,
        read_only: true,
        column_label: 'Deactivated by Okta',
        comments: 'When Okta last deactivated this person. Empty while the person is active.',
        active: true,
    },
})

Record({
    $id: Now.ID['sys-user-locked-before'],
    table: 'sys_dictionary',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_locked_before',
        internal_type: 'boolean',
        max_length: 40,
        read_only: true,
        default_value: 'false',
        column_label: 'Locked before deactivation',
        comments: 'The account was locked already when Okta deactivated it, so a return leaves the lock in place.',
        active: true,
    },
})

Record({
    $id: Now.ID['sys-user-attributes'],
    table: 'sys_dictionary',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_attributes',
        internal_type: 'string',
        max_length: 65000,
        read_only: true,
        column_label: 'SCIM attributes',
        comments:
            'What a SCIM client wrote and this table has no column for, as JSON. Kept so that the client reads it back.',
        active: true,
    },
})

Record({
    $id: Now.ID['sys-user-owned'],
    table: 'sys_dictionary',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_owned',
        internal_type: 'string',
        max_length: 4000,
        read_only: true,
        attributes: 'no_audit=true',
        column_label: 'SCIM digests',
        comments:
            'Short digests of the values that Okta left in the fields that it owns, as JSON. They show when somebody else writes these fields.',
        active: true,
    },
})

Record({
    $id: Now.ID['sys-user-okta-user-id-label'],
    table: 'sys_documentation',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_user_id',
        language: 'en',
        label: 'Okta user ID',
        hint: 'The immutable id of this person in Okta. The application matches on it and on nothing else.',
    },
})

Record({
    $id: Now.ID['sys-user-deactivated-at-label'],
    table: 'sys_documentation',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_deactivated_at',
        language: 'en',
        label: 'Deactivated by Okta',
        hint: 'When Okta last deactivated this person. Empty while the person is active.',
    },
})

Record({
    $id: Now.ID['sys-user-locked-before-label'],
    table: 'sys_documentation',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_locked_before',
        language: 'en',
        label: 'Locked before deactivation',
        hint: 'The account was locked already when Okta deactivated it, so a return leaves the lock in place.',
    },
})

Record({
    $id: Now.ID['sys-user-attributes-label'],
    table: 'sys_documentation',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_attributes',
        language: 'en',
        label: 'SCIM attributes',
        hint: 'What a SCIM client wrote and this table has no column for, as JSON. Kept so that the client reads it back.',
    },
})

Record({
    $id: Now.ID['sys-user-owned-label'],
    table: 'sys_documentation',
    data: {
        name: 'sys_user',
        element: 'x_scim_okta_owned',
        language: 'en',
        label: 'SCIM digests',
        hint: 'Short digests of the values that Okta left in the fields that it owns, as JSON. They show when somebody else writes these fields.',
    },
})
