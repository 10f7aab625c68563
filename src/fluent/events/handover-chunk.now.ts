import '@servicenow/sdk/global'
import { Record, ScriptAction } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-handover-chunk'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_scim_okta.handover.chunk',
        suffix: 'handover.chunk',
        description:
            'The next chunk of a handover is due. Parameter 1 is the handover, parameter 2 the number of the chunk.',
        table: 'x_scim_okta_handover',
        fired_by:
            'A deactivation, the business rules and the job of handovers, and the script action of the event itself',
        priority: 100,
        caller_access: '2',
    },
})

ScriptAction({
    $id: Now.ID['script-action-handover-chunk'],
    name: 'Do the next chunk of a handover',
    eventName: 'x_scim_okta.handover.chunk',
    description:
        'Hands records over, or gives them back, until the budget of a chunk is spent, and queues the next one.',
    script: `require('./src/server/entry/handover-chunk.ts').onHandoverChunk(event);`,
    active: true,
    order: 100,
})
