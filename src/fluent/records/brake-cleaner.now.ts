import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

/** 90 days; the window is a week at most. */
Record({
    $id: Now.ID['cleaner-brake-entry'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_scim_okta_brake_entry',
        matchfield: 'counted_at',
        age: '7776000',
        active: true,
        cascade_delete: false,
    },
    $meta: { installMethod: 'first install' },
})
