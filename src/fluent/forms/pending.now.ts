import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_pending',
    view: default_view,
    columns: ['user', 'field', 'text', 'state', 'queued_at', 'expires_at', 'attempts', 'last_reason'],
})

Form({
    table: 'x_scim_okta_pending',
    view: default_view,
    sections: [
        {
            caption: 'Pending reference',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'user', type: 'table_field' },
                        { field: 'field', type: 'table_field' },
                        { field: 'scim_path', type: 'table_field' },
                        { field: 'text', type: 'table_field' },
                        { field: 'resolver', type: 'table_field' },
                        { field: 'request_id', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'queued_at', type: 'table_field' },
                        { field: 'expires_at', type: 'table_field' },
                        { field: 'ended_at', type: 'table_field' },
                        { field: 'attempts', type: 'table_field' },
                        { field: 'last_reason', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
