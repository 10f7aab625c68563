import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-run-begin'],
    name: 'Begin the run',
    table: 'x_scim_okta_run',
    when: 'before',
    action: ['insert'],
    order: 100,
    active: true,
    description: 'A run begins queued and at the start. Refused while another one of the kind goes on.',
    script: `require('./src/server/entry/run-rules.ts').beforeRunInsert(current);`,
})

BusinessRule({
    $id: Now.ID['rule-run-state'],
    name: 'Check the state of the run',
    table: 'x_scim_okta_run',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    description: 'Refuses a state that cannot follow the one before, and a second run of the kind.',
    script: `require('./src/server/entry/run-rules.ts').beforeRunUpdate(current, previous);`,
})

BusinessRule({
    $id: Now.ID['rule-run-queue'],
    name: 'Queue the run',
    table: 'x_scim_okta_run',
    when: 'after',
    action: ['insert'],
    order: 100,
    active: true,
    description: 'Queues the event that starts a run.',
    script: `require('./src/server/entry/run-rules.ts').afterRunQueued(current);`,
})

BusinessRule({
    $id: Now.ID['rule-run-resume'],
    name: 'Resume the run',
    table: 'x_scim_okta_run',
    when: 'after',
    action: ['update'],
    order: 100,
    active: true,
    description: 'Queues the event that goes on with a run where it stopped.',
    filterCondition: 'stateCHANGESTOqueued',
    script: `require('./src/server/entry/run-rules.ts').afterRunQueued(current);`,
})
