import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_other_id',
    view: default_view,
    columns: ['order', 'source', 'field', 'starts_with', 'active', 'reason'],
})
