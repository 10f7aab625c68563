import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-conflict-window-days'],
    name: 'x_scim_okta.conflict.window_days',
    type: 'integer',
    value: 14,
    description:
        'For how many days a write of somebody else that Okta took back counts, and after how many quiet days a conflict is resolved (1 to 365).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-conflict-flips'],
    name: 'x_scim_okta.conflict.flips',
    type: 'integer',
    value: 3,
    description:
        'How many writes of somebody else to one field Okta takes back within the window until that is reported as a flip-flop (2 to 20).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
