import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_handover_rule',
    view: default_view,
    columns: ['name', 'table_name', 'action', 'step_1', 'step_2', 'step_3', 'order', 'active'],
})
