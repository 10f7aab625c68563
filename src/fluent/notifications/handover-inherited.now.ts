/* eslint-disable no-template-curly-in-string -- variables of notifications */
import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'

EmailNotification({
    $id: Now.ID['mail-handover-inherited'],
    table: 'x_scim_okta_handover',
    name: 'Okta: work taken over from a leaver',
    description:
        'To whoever takes over records of somebody who left. Yours to edit: what you change, or switch off, stays when the application is upgraded. ${event.parm2} is how many records they took over.',
    active: true,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_scim_okta.handover.inherited',
    },
    recipientDetails: {
        eventParm1WithRecipient: true,
        sendToCreator: true,
    },
    emailContent: {
        contentType: 'text/html',
        subject: 'You have taken over work of ${user.name}',
        messageHtml:
            '<p>${user.name} has left. Open records that were assigned to them have come to you.</p><p>Records: ${event.parm2}</p><p>You find them where your own work is, and each says in its notes where it comes from, if the rule asked for a note.</p><p>The handover, for those who may see it: ${URI_REF}</p>',
    },
})
