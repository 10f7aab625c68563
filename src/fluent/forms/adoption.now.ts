import '@servicenow/sdk/global'
import { default_view, Form, List, Record } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_adoption',
    view: default_view,
    columns: [
        'name',
        'state',
        'message',
        'row_count',
        'proposed_high',
        'proposed_medium',
        'proposed_low',
        'no_match',
        'conflicts',
        'linked',
        'started_by',
        'started_at',
    ],
})

List({
    table: 'x_scim_okta_proposal',
    view: default_view,
    columns: [
        'line',
        'state',
        'confidence',
        'matched_by',
        'user_name',
        'name',
        'email',
        'user',
        'reason',
        'error',
        'adoption',
    ],
})

Form({
    table: 'x_scim_okta_adoption',
    view: default_view,
    sections: [
        {
            caption: 'Okta adoption',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'action', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'done_to_line', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'message', type: 'table_field' },
                        { field: 'csv', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Proposals',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'row_count', type: 'table_field' },
                        { field: 'proposed_high', type: 'table_field' },
                        { field: 'proposed_medium', type: 'table_field' },
                        { field: 'proposed_low', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'no_match', type: 'table_field' },
                        { field: 'already_linked', type: 'table_field' },
                        { field: 'conflicts', type: 'table_field' },
                        { field: 'invalid', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Result',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'approved', type: 'table_field' },
                        { field: 'rejected', type: 'table_field' },
                        { field: 'linked', type: 'table_field' },
                        { field: 'failed', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'undone', type: 'table_field' },
                        { field: 'kept', type: 'table_field' },
                        { field: 'started_by', type: 'table_field' },
                        { field: 'started_at', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

const relatedLists = Record({
    $id: Now.ID['related-lists-of-adoption'],
    table: 'sys_ui_related_list',
    data: { name: 'x_scim_okta_adoption', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-adoption-proposals'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, related_list: 'x_scim_okta_proposal.adoption', position: 0 },
})
