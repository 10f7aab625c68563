import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-mail-administrators'],
    name: 'x_scim_okta.mail.administrators',
    type: 'string',
    value: '',
    description:
        'Who is told by e-mail when the brake trips or a handover has failures: user names or e-mail addresses, commas between, at most 50. Empty: the active users who hold the role x_scim_okta.admin.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
