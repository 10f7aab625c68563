import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-survey-start-date-field'],
    name: 'x_scim_okta.survey.start_date_field',
    type: 'string',
    value: '',
    description:
        'The field of sys_user that holds the day somebody started. When it is set, two people of one name who started on one day are a possible duplicate. Empty: not compared.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-survey-shared-limit'],
    name: 'x_scim_okta.survey.shared_limit',
    type: 'integer',
    value: 5,
    description:
        'A value that more people than this have, such as the employee number 0000, is a placeholder: it is reported once and tells nobody apart (2 to 10).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-survey-page-size'],
    name: 'x_scim_okta.survey.page_size',
    type: 'integer',
    value: 200,
    description: 'How many people the survey reads at a time (1 to 500).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-run-chunk-rows'],
    name: 'x_scim_okta.run.chunk_rows',
    type: 'integer',
    value: 5000,
    description: 'How many people one event of a run reads before it hands over to the next (10 to 50000).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-run-chunk-seconds'],
    name: 'x_scim_okta.run.chunk_seconds',
    type: 'integer',
    value: 20,
    description: 'How many seconds one event of a run works before it hands over to the next (1 to 120).',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
