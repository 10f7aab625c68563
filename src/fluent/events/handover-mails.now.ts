import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-handover-inherited'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_scim_okta.handover.inherited',
        suffix: 'handover.inherited',
        description:
            'Somebody has taken over records of a leaver. Parameter 1 is that person, parameter 2 how many records.',
        table: 'x_scim_okta_handover',
        fired_by: 'The handover, once for each person when it is done',
        priority: 100,
        caller_access: '2',
    },
})

Record({
    $id: Now.ID['event-handover-failed'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_scim_okta.handover.failed',
        suffix: 'handover.failed',
        description:
            'Records of a leaver could not be handed over. Parameter 1 names the administrators who are told, commas between.',
        table: 'x_scim_okta_handover',
        fired_by: 'The handover, once when it is done',
        priority: 100,
        caller_access: '2',
    },
})
