import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_resolver',
    view: default_view,
    columns: [
        'name',
        'target_table',
        'search_fields',
        'shown_field',
        'on_miss',
        'otherwise',
        'order',
        'active',
        'reason',
    ],
})

Form({
    table: 'x_scim_okta_resolver',
    view: default_view,
    sections: [
        {
            caption: 'Reference resolver',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'target_table', type: 'table_field' },
                        { field: 'search_fields', type: 'table_field' },
                        { field: 'shown_field', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                        { field: 'on_miss', type: 'table_field' },
                        { field: 'otherwise', type: 'table_field' },
                    ],
                },
            ],
        },
        { caption: 'Why', content: [{ layout: 'one-column', elements: [{ field: 'reason', type: 'table_field' }] }] },
    ],
})
