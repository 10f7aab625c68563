import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-adoption-chunk-size'],
    name: 'x_scim_okta.adoption.chunk_size',
    type: 'integer',
    value: 200,
    description: 'How many rows of an adoption one event works on (10 to 1000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
