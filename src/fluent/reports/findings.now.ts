import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['report-findings-by-kind'],
    table: 'sys_report',
    data: {
        title: 'Okta: open findings by kind',
        table: 'x_scim_okta_finding',
        type: 'bar',
        field: 'kind',
        aggregate: 'COUNT',
        filter: 'state=open',
        user: 'GLOBAL',
        roles: ['x_scim_okta.auditor'],
    },
})

Record({
    $id: Now.ID['report-open-unmatched'],
    table: 'sys_report',
    data: {
        title: 'Okta: open unmatched users',
        table: 'x_scim_okta_finding',
        type: 'list',
        field_list: 'user,confidence,basis,summary,first_seen,last_seen',
        filter: 'state=open^kind=unmatched^ORDERBYuser',
        user: 'GLOBAL',
        roles: ['x_scim_okta.auditor'],
    },
})
