/* eslint-disable no-template-curly-in-string -- variables of notifications */
import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'

EmailNotification({
    $id: Now.ID['mail-handover-failed'],
    table: 'x_scim_okta_handover',
    name: 'Okta: a handover has failures',
    description:
        'To the administrators whom the property x_scim_okta.mail.administrators names, else to those with the role x_scim_okta.admin. Yours to edit: what you change, or switch off, stays when the application is upgraded.',
    active: true,
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_scim_okta.handover.failed',
    },
    recipientDetails: {
        eventParm1WithRecipient: true,
        sendToCreator: true,
    },
    emailContent: {
        contentType: 'text/html',
        subject: 'Handover ${number}: ${failed} records of ${user.name} could not be handed over',
        messageHtml:
            '<p>${user.name} has left, and not all of their open work found somebody else.</p><p>Open when they left: ${open_records}<br>Handed over: ${handed_over}<br>Left alone: ${left_alone}<br>Failed: ${failed}</p><p>${message}</p><p>Each item of the handover says why: ${URI_REF}</p>',
    },
})
