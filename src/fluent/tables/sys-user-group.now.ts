import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

// Plain dictionary records, for the reason that tables/sys-user.now.ts states.

Record({
    $id: Now.ID['sys-user-group-external-id'],
    table: 'sys_dictionary',
    data: {
        name: 'sys_user_group',
        element: 'x_scim_okta_external_id',
        internal_type: 'string',
        max_length: 100,
        read_only: true,
        column_label: 'SCIM external ID',
        comments: 'Identifier of the group at the SCIM client.',
        active: true,
    },
})

Record({
    $id: Now.ID['sys-user-group-external-id-label'],
    table: 'sys_documentation',
    data: {
        name: 'sys_user_group',
        element: 'x_scim_okta_external_id',
        language: 'en',
        label: 'SCIM external ID',
        hint: 'Identifier of the group at the SCIM client.',
    },
})

Record({
    $id: Now.ID['sys-user-group-retired-at'],
    table: 'sys_dictionary',
    data: {
        name: 'sys_user_group',
        element: 'x_scim_okta_retired_at',
        internal_type: 'glide_date_time',
        max_length: 40,
        read_only: false,
        column_label: 'Retired through SCIM',
        comments: 'When a SCIM client deleted the group. Clear it and set Active to give the group back to SCIM.',
        active: true,
    },
})

Record({
    $id: Now.ID['sys-user-group-retired-at-label'],
    table: 'sys_documentation',
    data: {
        name: 'sys_user_group',
        element: 'x_scim_okta_retired_at',
        language: 'en',
        label: 'Retired through SCIM',
        hint: 'When a SCIM client deleted the group. Clear it and set Active to give the group back to SCIM.',
    },
})

Record({
    $id: Now.ID['sys-user-group-members-revision'],
    table: 'sys_dictionary',
    data: {
        name: 'sys_user_group',
        element: 'x_scim_okta_members_revision',
        internal_type: 'integer',
        max_length: 40,
        read_only: true,
        column_label: 'SCIM membership changes',
        comments: 'How often SCIM changed the members; part of the version that clients see.',
        active: true,
    },
})

Record({
    $id: Now.ID['sys-user-group-members-revision-label'],
    table: 'sys_documentation',
    data: {
        name: 'sys_user_group',
        element: 'x_scim_okta_members_revision',
        language: 'en',
        label: 'SCIM membership changes',
        hint: 'How often SCIM changed the members; part of the version that clients see.',
    },
})
