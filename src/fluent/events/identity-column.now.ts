import '@servicenow/sdk/global'
import { Record, ScriptAction } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-identity-column'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_scim_okta.identity.column',
        suffix: 'identity.column',
        description:
            'The Okta user ID of a user who is hidden from forms has to follow a link. Parameter 1 is the user, parameter 2 the Okta id of a link that was deleted.',
        table: 'x_scim_okta_identity',
        fired_by: 'Business rules "Copy the link to the user" and "Empty the Okta user ID of a deleted link"',
        priority: 100,
        caller_access: '2',
    },
})

ScriptAction({
    $id: Now.ID['script-action-identity-column'],
    name: 'Correct the Okta user ID of a user',
    eventName: 'x_scim_okta.identity.column',
    description: 'Makes the column say what the links say.',
    script: `require('./src/server/entry/identity-rules.ts').correctColumn(event);`,
    active: true,
    order: 100,
})
