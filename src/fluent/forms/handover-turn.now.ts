import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_handover_turn',
    view: default_view,
    columns: ['turn_key', 'taken_at'],
})
