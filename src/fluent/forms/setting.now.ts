import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_setting',
    view: default_view,
    columns: ['sys_class_name', 'name', 'order', 'active', 'reason'],
})
