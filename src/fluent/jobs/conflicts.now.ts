import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-settle-quiet-conflicts'],
    name: 'Okta SCIM: end quiet conflicts',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 3, minutes: 30, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: "require('./src/server/entry/quiet-conflicts.ts').settleQuietConflicts()",
})
