/**
 * E-mail notifications that events trigger: each makes rows of sys_email, and nothing is ever sent.
 *
 * documented (System email log): an e-mail is `send-ready` until a mail server takes it, and `send-ignored` without a
 * recipient or as a duplicate; (Create an email notification): the same table, recipients, weight, subject and body make a
 * duplicate; at most 100 recipients to an e-mail. Not emulated, and refused: weights, conditions, templates, styles,
 * digests, SMS, push, attachments, meeting invitations, subscriptions. There is no watermark.
 */

import type { Configuration } from '../glide/configuration.ts'
import type { Actor, GlideEnvironment } from '../glide/environment.ts'
import { GlideRecordCore } from '../glide/GlideRecord.ts'
import { notEmulated } from '../glide/members.ts'
import type { Row, Session } from '../platform.ts'
import { newSysId, platformTime } from '../storage/row-store.ts'
import { recipientsOf } from './recipients.ts'
import { fillTemplate, type TemplateSource } from './template.ts'

/** documented: glide.email.smtp.max_recipients, which is not read here. */
const MOST_RECIPIENTS = 100

/** Fields that must be empty or off, because what they ask for is not emulated. */
const UNUSED = [
    'condition',
    'advanced_condition',
    'template',
    'style',
    'sms_alternate',
    'include_attachments',
    'push_message_only',
    'message_list',
    'subscribable',
    'digestable',
    'enable_dynamic_translation',
]

export class EmailNotifications {
    constructor(
        private readonly environment: GlideEnvironment,
        private readonly configuration: Configuration,
    ) {}

    /** Makes the e-mails of an event, as the record is now. Throws `not emulated: …` where a notification asks for more. */
    onEvent(event: Row, session: Session): void {
        for (const notification of this.triggered(event.name ?? '')) {
            refuseUnused(notification)
            const current = this.source(event, session)
            const recipients = recipientsOf(this.environment, notification, event, current)
            const source: TemplateSource = {
                current,
                event,
                parameters: this.environment.mode === 'strict',
                address: this.address(),
            }
            const subject = fillTemplate(notification.subject ?? '', source)
            const body = fillTemplate(bodyOf(notification), source)
            const pages = Math.max(1, Math.ceil(recipients.length / MOST_RECIPIENTS))
            for (let page = 0; page < pages; page++) {
                const some = recipients.slice(page * MOST_RECIPIENTS, (page + 1) * MOST_RECIPIENTS)
                this.store(notification, event, { recipients: some.join(','), subject, body })
            }
        }
    }

    private triggered(name: string): readonly Row[] {
        return this.configuration
            .rows('sysevent_email_action')
            .filter((row) => row.active === '1' && row.generation_type === 'event' && row.event_name === name)
            .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
    }

    private source(event: Row, session: Session): GlideRecordCore | undefined {
        if (!event.table || !event.instance) return undefined
        const actor: Actor = { session, scope: 'global', webService: true }
        const record = new GlideRecordCore(this.environment, actor, event.table)
        return record.get('sys_id', event.instance) ? record : undefined
    }

    private address(): string {
        const uri = this.environment.property('glide.servlet.uri')
        return uri || `https://${this.environment.property('instance_name') ?? ''}.service-now.com/`
    }

    private store(notification: Row, event: Row, mail: { recipients: string; subject: string; body: string }): void {
        const table = this.environment.catalog.table('sys_email')
        if (!table) return
        const why = mail.recipients === '' ? 'no recipient' : this.isDuplicate(event, mail) ? 'duplicate' : null
        const now = platformTime(this.environment.clock())
        this.environment.database.insert(table, {
            sys_id: newSysId(),
            type: why === null ? 'send-ready' : 'send-ignored',
            state: 'ready',
            mailbox: why === null ? 'outbox' : 'skipped',
            notification_type: 'SMTP',
            recipients: mail.recipients || null,
            subject: mail.subject || null,
            body: mail.body || null,
            content_type: notification.content_type ?? null,
            importance: notification.importance ?? null,
            weight: notification.weight ?? '0',
            target_table: event.table ?? null,
            instance: event.instance ?? null,
            user: event.user_name ?? null,
            error_string: why,
            sys_created_on: now,
            sys_created_by: 'system',
            sys_updated_on: now,
            sys_updated_by: 'system',
            sys_mod_count: '0',
        })
    }

    private isDuplicate(event: Row, mail: { recipients: string; subject: string; body: string }): boolean {
        const sql = `SELECT 1 AS found FROM "sys_email" WHERE "type" = 'send-ready' AND "target_table" IS ?
            AND "recipients" = ? AND "subject" IS ? AND "body" IS ? LIMIT 1`
        const values = [event.table ?? null, mail.recipients, mail.subject || null, mail.body || null]
        return this.environment.database.rows(sql, values).length > 0
    }
}

function refuseUnused(notification: Row): void {
    const named = `notification ${notification.name ?? ''}`
    const used = UNUSED.find((field) => notification[field] && notification[field] !== '0')
    if (used !== undefined) throw notEmulated(`${used} of ${named}`)
    if (notification.type !== 'email') throw notEmulated(`the type ${notification.type ?? ''} of ${named}`)
    if ((notification.weight ?? '0') !== '0') throw notEmulated(`the weight of ${named}`)
}

/** documented: which message counts follows from the content type; both at once would make one mail of two parts. */
function bodyOf(notification: Row): string {
    if (notification.content_type === 'text/html') return notification.message_html ?? ''
    if (notification.content_type === 'text/plain') return notification.message_text ?? ''
    throw notEmulated(`the content type ${notification.content_type ?? ''} of notification ${notification.name ?? ''}`)
}
