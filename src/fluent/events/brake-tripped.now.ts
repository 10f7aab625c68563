import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-brake-tripped'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_scim_okta.brake.tripped',
        suffix: 'brake.tripped',
        description:
            'More was to be taken away at once than the limit allows; queued once per brake. Parameter 1 names the administrators who are told.',
        table: 'x_scim_okta_brake',
        fired_by: 'SCIM requests of Okta',
        priority: 100,
        caller_access: '2',
    },
})
