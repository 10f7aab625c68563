import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_handover_item',
    view: default_view,
    columns: [
        'record_name',
        'table_name',
        'outcome',
        'recipient',
        'step',
        'passed_over',
        'error',
        'attempts',
        'done_at',
    ],
})
