import '@servicenow/sdk/global'
import { Record, ScriptAction } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-run-chunk'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_scim_okta.run.chunk',
        suffix: 'run.chunk',
        description: 'The next chunk of a run is due. Parameter 1 is the run, parameter 2 the number of the chunk.',
        table: 'x_scim_okta_run',
        fired_by: 'Business rules "Queue the run" and "Resume the run", and the script action of the event itself',
        priority: 100,
        caller_access: '2',
    },
})

ScriptAction({
    $id: Now.ID['script-action-run-chunk'],
    name: 'Do the next chunk of a run',
    eventName: 'x_scim_okta.run.chunk',
    description: 'Reads people until the budget of a chunk is spent, and queues the next one.',
    script: `require('./src/server/entry/run-chunk.ts').onRunChunk(event);`,
    active: true,
    order: 100,
})
