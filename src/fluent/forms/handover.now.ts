import '@servicenow/sdk/global'
import { default_view, Form, List, Record } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_handover',
    view: default_view,
    columns: [
        'number',
        'user',
        'state',
        'open_records',
        'handed_over',
        'left_alone',
        'failed',
        'due_at',
        'finished_at',
        'returned_at',
    ],
})

Form({
    table: 'x_scim_okta_handover',
    view: default_view,
    sections: [
        {
            caption: 'Handover',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                        { field: 'manager', type: 'table_field' },
                        { field: 'okta_user_id', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'due_at', type: 'table_field' },
                        { field: 'returned_at', type: 'table_field' },
                        { field: 'decided_by', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'by_table', type: 'table_field' },
                        { field: 'message', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Progress',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'open_records', type: 'table_field' },
                        { field: 'handed_over', type: 'table_field' },
                        { field: 'left_alone', type: 'table_field' },
                        { field: 'failed', type: 'table_field' },
                        { field: 'undone', type: 'table_field' },
                        { field: 'kept', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'planned_at', type: 'table_field' },
                        { field: 'started_at', type: 'table_field' },
                        { field: 'finished_at', type: 'table_field' },
                        { field: 'step', type: 'table_field' },
                        { field: 'request_id', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

const relatedLists = Record({
    $id: Now.ID['related-lists-of-handover'],
    table: 'sys_ui_related_list',
    data: { name: 'x_scim_okta_handover', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-handover-items'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, related_list: 'x_scim_okta_handover_item.handover', position: 0 },
})
