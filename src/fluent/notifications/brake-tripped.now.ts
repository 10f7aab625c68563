/* eslint-disable no-template-curly-in-string -- variables of notifications */
import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'

EmailNotification({
    $id: Now.ID['mail-brake-tripped'],
    table: 'x_scim_okta_brake',
    name: 'Okta: the brake has tripped',
    description:
        'To the administrators whom the property x_scim_okta.mail.administrators names, else to those with the role x_scim_okta.admin. Yours to edit: what you change, or switch off, stays when the application is upgraded.',
    active: true,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_scim_okta.brake.tripped',
    },
    recipientDetails: {
        eventParm1WithRecipient: true,
        sendToCreator: true,
    },
    emailContent: {
        contentType: 'text/html',
        importance: 'high',
        subject: 'Okta brake ${number}: ${kind} wait for your decision',
        messageHtml:
            '<p>Okta asks for more than the limit allows, so what goes beyond it waits: it is not done, and Okta repeats it.</p><p>What: ${kind}<br>Group: ${group.name}<br>Limit: ${limit_said}<br>Done before: ${counted}<br>Waiting: ${held}</p><p>Approve or refuse it on the record: ${URI_REF}</p><p>Without a decision Okta gives up after its last try; then push the people or groups again from Okta.</p>',
    },
})
