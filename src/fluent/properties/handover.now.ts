import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-handover-wait'],
    name: 'x_scim_okta.handover.wait_minutes',
    type: 'integer',
    value: 60,
    description:
        'How many minutes after somebody left their work is handed over (0 to 43200). Whoever returns within that time finds it as it was.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-handover-chunk-rows'],
    name: 'x_scim_okta.handover.chunk_rows',
    type: 'integer',
    value: 100,
    description: 'How many records one step of a handover changes before the next one is queued (1 to 1000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-handover-attempts'],
    name: 'x_scim_okta.handover.attempts',
    type: 'integer',
    value: 3,
    description: 'How often the handover of one record is tried before it is reported as failed (1 to 10).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
