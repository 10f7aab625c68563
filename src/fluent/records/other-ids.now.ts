import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['other-id-ldap-server'],
    table: 'x_scim_okta_other_id',
    data: {
        source: 'LDAP',
        field: 'ldap_server',
        active: true,
        order: 100,
        reason: 'The platform fills it for everybody an LDAP server keeps up to date.',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['other-id-ldap-source'],
    table: 'x_scim_okta_other_id',
    data: {
        source: 'LDAP',
        field: 'source',
        starts_with: 'ldap:',
        active: true,
        order: 200,
        reason: 'The distinguished name that an LDAP import writes.',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['other-id-hr'],
    table: 'x_scim_okta_other_id',
    data: {
        source: 'HR',
        field: 'employee_number',
        active: false,
        order: 300,
        reason: 'An example: activate it when the HR system gives every employee a number and nobody else one.',
    },
    $meta: { installMethod: 'first install' },
})
