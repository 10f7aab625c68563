import '@servicenow/sdk/global'
import { default_view, Form, List } from '@servicenow/sdk/core'

List({ table: 'x_scim_okta_source', view: default_view, columns: ['name', 'order', 'active', 'reason'] })

Form({
    table: 'x_scim_okta_source',
    view: default_view,
    sections: [
        {
            caption: 'Source',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'name', type: 'table_field' },
                        { field: 'reason', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'active', type: 'table_field' },
                        { field: 'order', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})
