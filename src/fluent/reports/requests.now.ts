import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['report-requests-by-status'],
    table: 'sys_report',
    data: {
        title: 'Okta: requests by status',
        table: 'x_scim_okta_log',
        type: 'bar',
        field: 'status',
        aggregate: 'COUNT',
        user: 'GLOBAL',
        roles: ['x_scim_okta.auditor'],
    },
})

Record({
    $id: Now.ID['report-requests-without-effect'],
    table: 'sys_report',
    data: {
        title: 'Okta: requests by what became of their attributes',
        table: 'x_scim_okta_log',
        type: 'bar',
        field: 'verdict_texts',
        aggregate: 'COUNT',
        filter: 'not_effective>0',
        user: 'GLOBAL',
        roles: ['x_scim_okta.auditor'],
    },
})
