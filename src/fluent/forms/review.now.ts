import '@servicenow/sdk/global'
import { default_view, Form, List, Record } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_review',
    view: default_view,
    columns: [
        'number',
        'state',
        'situation',
        'user_name',
        'name',
        'email',
        'okta_user_id',
        'reason',
        'decision',
        'times_seen',
        'last_seen',
    ],
})

List({
    table: 'x_scim_okta_candidate',
    view: default_view,
    columns: ['order', 'user', 'user.email', 'active', 'okta_user_id', 'matched_by', 'why', 'why_not', 'review'],
})

Form({
    table: 'x_scim_okta_review',
    view: default_view,
    sections: [
        {
            caption: 'Okta review',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'okta_user_id', type: 'table_field' },
                        { field: 'user_name', type: 'table_field' },
                        { field: 'name', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'email', type: 'table_field' },
                        { field: 'employee_number', type: 'table_field' },
                        { field: 'method', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Why it is not certain',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'situation', type: 'table_field' }],
                    rightElements: [{ field: 'addressed', type: 'table_field' }],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'reason', type: 'table_field' }],
                },
            ],
        },
        {
            caption: 'Decision',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'decision', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                    ],
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
        {
            caption: 'History',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [{ field: 'times_seen', type: 'table_field' }],
                    rightElements: [
                        { field: 'first_seen', type: 'table_field' },
                        { field: 'last_seen', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

const relatedLists = Record({
    $id: Now.ID['related-lists-of-review'],
    table: 'sys_ui_related_list',
    data: { name: 'x_scim_okta_review', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-review-candidates'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: relatedLists, related_list: 'x_scim_okta_candidate.review', position: 0 },
})
