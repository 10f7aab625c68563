import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-log-requests'],
    name: 'x_scim_okta.log.requests',
    type: 'choicelist',
    choices: ['all', 'changes'],
    value: 'all',
    description: 'Which requests are logged. all: every one. changes: not the reads and searches that succeeded.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-log-bodies'],
    name: 'x_scim_okta.log.bodies',
    type: 'boolean',
    value: true,
    description:
        'What writes stated is kept with the log, for the preview; administrators alone can read it. How long is said by the table cleaner (sys_auto_flush), seven days as shipped.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
