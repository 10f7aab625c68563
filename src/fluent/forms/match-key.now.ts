import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_match_key',
    view: default_view,
    columns: ['order', 'scim_path', 'field', 'immutable', 'may', 'active', 'reason'],
})
