import '@servicenow/sdk/global'
import { Record, ScheduledScript, ScriptAction } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-pending-chunk'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_scim_okta.pending.chunk',
        suffix: 'pending.chunk',
        description:
            'The next pending references are due. Parameter 1 is the person they wait for, empty for all; parameter 2 the row they begin after.',
        table: 'x_scim_okta_pending',
        fired_by:
            'Business rule "Okta: who waits for this person", the scheduled job, and the script action of the event itself',
        priority: 100,
        caller_access: '2',
    },
})

ScriptAction({
    $id: Now.ID['script-action-pending-chunk'],
    name: 'Apply the next pending references',
    eventName: 'x_scim_okta.pending.chunk',
    description: 'Gives people the records they wait for, some at a time, and queues the next ones.',
    script: `require('./src/server/entry/pending-jobs.ts').onPendingChunk(event);`,
    active: true,
    order: 100,
})

ScheduledScript({
    $id: Now.ID['job-pending-sweep'],
    name: 'Okta: sweep pending references',
    frequency: 'periodically',
    executionInterval: { minutes: 15 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    active: true,
    script: `require('./src/server/entry/pending-jobs.ts').sweepPending();`,
})
