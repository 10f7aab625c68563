import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_authority',
    view: default_view,
    columns: [
        'target_table',
        'field',
        'owner',
        'mode',
        'when_absent',
        'when_empty',
        'condition',
        'order',
        'active',
        'reason',
    ],
})

Form({
    table: 'x_scim_okta_authority',
    view: default_view,
    sections: [
        {
            caption: 'Field authority',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'target_table', type: 'table_field' },
                        { field: 'field', type: 'table_field' },
                        { field: 'owner', type: 'table_field' },
                        { field: 'mode', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                        { field: 'when_absent', type: 'table_field' },
                        { field: 'when_empty', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Only for',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'condition', type: 'table_field' },
                        { field: 'reason', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
