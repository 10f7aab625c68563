import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-pending-max'],
    name: 'x_scim_okta.pending.max',
    type: 'integer',
    value: 10000,
    description:
        'How many references may wait for their record at one time (0 to 100000). Beyond it nothing more is queued: such a reference is found when Okta sends it again.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-pending-days'],
    name: 'x_scim_okta.pending.days',
    type: 'integer',
    value: 30,
    description:
        'How many days a reference waits for its record before it expires, and how long ended rows are kept (1 to 365).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
