import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-sweep-brakes'],
    name: 'Okta SCIM: tidy up behind the brake',
    frequency: 'periodically',
    executionInterval: { minutes: 15 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    active: true,
    script: "require('./src/server/entry/brake-jobs.ts').sweepAllBrakes()",
})
