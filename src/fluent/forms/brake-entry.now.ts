import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_brake_entry',
    view: default_view,
    columns: ['user', 'group', 'amount', 'state', 'attempts', 'counted_at', 'last_at', 'brake'],
})
