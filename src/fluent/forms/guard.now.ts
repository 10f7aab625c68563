import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_guard',
    view: default_view,
    columns: ['number', 'kind', 'user', 'group', 'reason', 'owner', 'expires_at', 'active'],
})

Form({
    table: 'x_scim_okta_guard',
    view: default_view,
    sections: [
        {
            caption: 'Guard',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'kind', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'user', type: 'table_field' },
                        { field: 'group', type: 'table_field' },
                    ],
                },
            ],
        },
        {
            caption: 'Why and how long',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'owner', type: 'table_field' },
                        { field: 'active', type: 'table_field' },
                    ],
                    rightElements: [{ field: 'expires_at', type: 'table_field' }],
                },
                {
                    layout: 'one-column',
                    elements: [{ field: 'reason', type: 'table_field' }],
                },
            ],
        },
    ],
})
