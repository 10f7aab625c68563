import '@servicenow/sdk/global'
import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_log',
    view: default_view,
    columns: [
        'started',
        'method',
        'path',
        'status',
        'user',
        'group',
        'situation',
        'action',
        'verdict_counts',
        'detail',
        'duration',
        'request_id',
    ],
})

List({
    table: 'x_scim_okta_log_body',
    view: default_view,
    columns: ['sys_created_on', 'log', 'log.user', 'log.action'],
})

List({
    table: 'x_scim_okta_unmapped',
    view: default_view,
    columns: ['path', 'resource_type', 'state', 'count', 'first_seen', 'last_seen', 'example', 'note'],
})
