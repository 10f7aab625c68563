import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_conflict',
    view: default_view,
    columns: ['user', 'field', 'owner', 'other_writer', 'state', 'count', 'first_seen', 'last_seen', 'finding', 'note'],
})
