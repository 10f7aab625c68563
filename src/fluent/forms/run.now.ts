import '@servicenow/sdk/global'
import { default_view, List, Record } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_run',
    view: default_view,
    columns: [
        'kind',
        'state',
        'summary',
        'message',
        'started_at',
        'finished_at',
        'people_read',
        'unmatched',
        'duplicates',
        'new_findings',
        'resolved',
    ],
})

const relatedLists = Record({
    $id: Now.ID['related-lists-of-run'],
    table: 'sys_ui_related_list',
    data: { name: 'x_scim_okta_run', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-run-findings'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, related_list: 'x_scim_okta_finding.last_run', position: 0 },
})
