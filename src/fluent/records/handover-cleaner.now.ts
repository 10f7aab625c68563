import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

/** 400 days; its items go with it. */
Record({
    $id: Now.ID['cleaner-handover'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_scim_okta_handover',
        matchfield: 'planned_at',
        age: '34560000',
        active: true,
        cascade_delete: true,
    },
    $meta: { installMethod: 'first install' },
})

/** 400 days, where a handover was deleted without its items. */
Record({
    $id: Now.ID['cleaner-handover-item'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_scim_okta_handover_item',
        matchfield: 'sys_created_on',
        age: '34560000',
        active: true,
        cascade_delete: false,
    },
    $meta: { installMethod: 'first install' },
})
