import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-handovers'],
    name: 'Okta: handovers',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 5 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: `require('./src/server/entry/handover-jobs.ts').sweepHandovers();`,
})
