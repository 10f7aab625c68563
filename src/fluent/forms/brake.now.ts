import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_brake',
    view: default_view,
    columns: [
        'number',
        'kind',
        'group',
        'state',
        'held',
        'counted',
        'limit_said',
        'first_held_at',
        'last_held_at',
        'decided_by',
    ],
})
