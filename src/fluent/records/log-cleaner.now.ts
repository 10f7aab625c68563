import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

/** 180 days. */
Record({
    $id: Now.ID['cleaner-log'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_scim_okta_log',
        matchfield: 'started',
        age: '15552000',
        active: true,
        cascade_delete: true,
    },
    $meta: { installMethod: 'first install' },
})

/** 7 days. */
Record({
    $id: Now.ID['cleaner-log-body'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_scim_okta_log_body',
        matchfield: 'sys_created_on',
        age: '604800',
        active: true,
        cascade_delete: false,
    },
    $meta: { installMethod: 'first install' },
})
