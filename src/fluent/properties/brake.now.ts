import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-brake-window'],
    name: 'x_scim_okta.brake.window_minutes',
    type: 'integer',
    value: 60,
    description: 'The brake counts what was taken away within the last so many minutes (1 to 10080).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-deactivations'],
    name: 'x_scim_okta.brake.deactivations',
    type: 'integer',
    value: 50,
    description: 'So many people may be deactivated within the window (0 to 100000; 0: no such limit).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-deactivations-percent'],
    name: 'x_scim_okta.brake.deactivations_percent',
    type: 'integer',
    value: 10,
    description:
        'So many per cent of the active people with an Okta id may be deactivated within the window (0 to 100; 0: no such limit).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-deactivations-least'],
    name: 'x_scim_okta.brake.deactivations_at_least',
    type: 'integer',
    value: 10,
    description: 'The limit in per cent never stops fewer deactivations than these (0 to 100000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-removals'],
    name: 'x_scim_okta.brake.removals',
    type: 'integer',
    value: 100,
    description: 'So many people may be removed from one group within the window (0 to 100000; 0: no such limit).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-removals-percent'],
    name: 'x_scim_okta.brake.removals_percent',
    type: 'integer',
    value: 50,
    description:
        'So many per cent of the members of a group may be removed within the window (0 to 100; 0: no such limit).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-removals-least'],
    name: 'x_scim_okta.brake.removals_at_least',
    type: 'integer',
    value: 20,
    description: 'The limit in per cent never stops fewer removals than these (0 to 100000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-retirements'],
    name: 'x_scim_okta.brake.retirements',
    type: 'integer',
    value: 5,
    description: 'So many groups may be retired within the window (0 to 100000; 0: no such limit).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-retirements-percent'],
    name: 'x_scim_okta.brake.retirements_percent',
    type: 'integer',
    value: 20,
    description:
        'So many per cent of the groups that Okta manages may be retired within the window (0 to 100; 0: no such limit).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-retirements-least'],
    name: 'x_scim_okta.brake.retirements_at_least',
    type: 'integer',
    value: 3,
    description: 'The limit in per cent never stops fewer retirements than these (0 to 100000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-brake-retry'],
    name: 'x_scim_okta.brake.retry_seconds',
    type: 'integer',
    value: 300,
    description:
        'The first Retry-After of a request that waits, in seconds (1 to 86400). Each further one is twice as long, up to a day.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
