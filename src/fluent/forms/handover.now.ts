import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_handover',
    view: default_view,
    columns: [
        'number',
        'user',
        'state',
        'open_records',
        'handed_over',
        'left_alone',
        'failed',
        'due_at',
        'finished_at',
        'returned_at',
    ],
})
