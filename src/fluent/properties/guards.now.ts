import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-privileged-roles'],
    name: 'x_scim_okta.privileged_roles',
    type: 'string',
    value: 'admin,security_admin',
    description:
        'Roles, separated by commas, that SCIM gives nobody: into a group that grants one of them, also by a role that contains it or through a parent group, nobody is added unless a guard allows that group. none: every group may be filled. Empty counts as admin,security_admin.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
