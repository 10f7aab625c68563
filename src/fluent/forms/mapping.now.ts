import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'

List({
    table: 'x_scim_okta_mapping',
    view: default_view,
    columns: [
        'scim_path',
        'field',
        'resolver',
        'transform',
        'takes',
        'length_policy',
        'attribute_type',
        'order',
        'active',
        'reason',
    ],
})

Form({
    table: 'x_scim_okta_mapping',
    view: default_view,
    sections: [
        {
            caption: 'Attribute mapping',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'scim_path', type: 'table_field' },
                        { field: 'field', type: 'table_field' },
                        { field: 'resolver', type: 'table_field' },
                        { field: 'attribute_type', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                        { field: 'transform', type: 'table_field' },
                        { field: 'takes', type: 'table_field' },
                        { field: 'length_policy', type: 'table_field' },
                        { field: 'shipped_length', type: 'table_field' },
                    ],
                },
            ],
        },
        { caption: 'Why', content: [{ layout: 'one-column', elements: [{ field: 'reason', type: 'table_field' }] }] },
    ],
})
