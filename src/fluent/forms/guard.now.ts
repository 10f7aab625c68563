import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_guard',
    view: default_view,
    columns: ['number', 'kind', 'user', 'group', 'reason', 'owner', 'expires_at', 'active'],
})
