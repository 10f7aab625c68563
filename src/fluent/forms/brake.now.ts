import '@servicenow/sdk/global'
import { default_view, Form, List, Record } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_brake',
    view: default_view,
    columns: [
        'number',
        'kind',
        'group',
        'state',
        'held',
        'counted',
        'limit_said',
        'first_held_at',
        'last_held_at',
        'decided_by',
    ],
})

Form({
    table: 'x_scim_okta_brake',
    view: default_view,
    sections: [
        {
            caption: 'Brake',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                        { field: 'group', type: 'table_field' },
                        { field: 'first_held_at', type: 'table_field' },
                        { field: 'last_held_at', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'held', type: 'table_field' },
                        { field: 'counted', type: 'table_field' },
                        { field: 'limit_said', type: 'table_field' },
                        { field: 'told_at', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Decision',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'decision', type: 'table_field' }],
                    rightElements: [
                        { field: 'decided_by', type: 'table_field' },
                        { field: 'decided_at', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'note', type: 'table_field' }],
                },
            ],
        },
    ],
})

const relatedLists = Record({
    $id: Now.ID['related-lists-of-brake'],
    table: 'sys_ui_related_list',
    data: { name: 'x_scim_okta_brake', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-brake-entries'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, related_list: 'x_scim_okta_brake_entry.brake', position: 0 },
})
