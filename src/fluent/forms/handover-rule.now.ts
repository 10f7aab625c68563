import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_handover_rule',
    view: default_view,
    columns: ['order', 'name', 'table_name', 'open_condition', 'action', 'step_1', 'step_2', 'step_3', 'active'],
})

Form({
    table: 'x_scim_okta_handover_rule',
    view: default_view,
    sections: [
        {
            caption: 'Handover rule',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'table_name', type: 'table_field' },
                        { field: 'assignee_field', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                        { field: 'action', type: 'table_field' },
                        { field: 'most_records', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'open_condition', type: 'table_field' },
                        { field: 'description', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Who gets it',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'step_1', type: 'table_field' },
                        { field: 'step_2', type: 'table_field' },
                        { field: 'step_3', type: 'table_field' },
                        { field: 'step_4', type: 'table_field' },
                        { field: 'step_5', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'manager_depth', type: 'table_field' },
                        { field: 'group_field', type: 'table_field' },
                        { field: 'members_only', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                        { field: 'group', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'What is noted on the record',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'comment_field', type: 'table_field' },
                        { field: 'comment', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
