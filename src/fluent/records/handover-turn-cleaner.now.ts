import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

/** A day: turns that were left by a chunk that was cut off when its handover had ended. */
Record({
    $id: Now.ID['cleaner-handover-turn'],
    table: 'sys_auto_flush',
    data: {
        tablename: 'x_scim_okta_handover_turn',
        matchfield: 'taken_at',
        age: '86400',
        active: true,
        cascade_delete: false,
    },
    $meta: { installMethod: 'first install' },
})
