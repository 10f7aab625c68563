import '@servicenow/sdk/global'
import { Record, ScriptAction } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-adoption-chunk'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_scim_okta.adoption.chunk',
        suffix: 'adoption.chunk',
        description: 'The next rows of an Okta adoption are due. Parameters: the state and the line they begin after.',
        table: 'x_scim_okta_adoption',
        fired_by: 'Business rule Okta adoption: start, and the script action itself',
        priority: 100,
        caller_access: '2',
    },
})

ScriptAction({
    $id: Now.ID['script-action-adoption-chunk'],
    name: 'Okta adoption: next rows',
    eventName: 'x_scim_okta.adoption.chunk',
    script: `require('./src/server/entry/adoption-chunk.ts').adoptionChunk(current, event)`,
    active: true,
    order: 100,
})
