import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_instance',
    view: default_view,
    columns: ['instance_name', 'instance_id', 'url', 'state', 'confirmed_by', 'confirmed_at', 'first_seen', 'reason'],
})
