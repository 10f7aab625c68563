import '@servicenow/sdk/global'
import { default_view, List, Record } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_finding',
    view: default_view,
    columns: ['kind', 'state', 'user', 'confidence', 'basis', 'summary', 'last_seen', 'note'],
})

List({
    table: 'x_scim_okta_finding_match',
    view: default_view,
    columns: ['order', 'user', 'user.email', 'active', 'linked', 'basis', 'why', 'finding'],
})

const relatedLists = Record({
    $id: Now.ID['related-lists-of-finding'],
    table: 'sys_ui_related_list',
    data: { name: 'x_scim_okta_finding', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-finding-matches'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, related_list: 'x_scim_okta_finding_match.finding', position: 0 },
})
