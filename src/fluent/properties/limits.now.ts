import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-list-default-count'],
    name: 'x_scim_okta.list.default_count',
    type: 'integer',
    value: 100,
    description: 'How many resources a list answers when the client does not say (1 to 1000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-list-max-count'],
    name: 'x_scim_okta.list.max_count',
    type: 'integer',
    value: 500,
    description: 'The most resources one page of a list holds, whatever the client asks for (1 to 1000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-filter-candidate-limit'],
    name: 'x_scim_okta.filter.candidate_limit',
    type: 'integer',
    value: 5000,
    description:
        'How many records a filter that the database cannot answer alone may read before it is refused as tooMany (100 to 50000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-bulk-max-operations'],
    name: 'x_scim_okta.bulk.max_operations',
    type: 'integer',
    value: 100,
    description:
        'The most operations of one bulk request (1 to 1000). All of them have to be done within the time the platform gives a request.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-bulk-max-payload'],
    name: 'x_scim_okta.bulk.max_payload',
    type: 'integer',
    value: 1048576,
    description: 'The most bytes of the body of one bulk request (10000 to 9000000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
