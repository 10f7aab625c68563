import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_identity',
    view: default_view,
    columns: ['okta_user_id', 'user', 'state', 'origin', 'last_seen', 'reason', 'replaced_by'],
})
