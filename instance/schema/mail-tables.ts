/**
 * E-mail notifications and the e-mails they make. Columns of sysevent_email_action: observed in built packages, lengths
 * reported; of sys_email: documented (System email log and mailboxes, Email API), names and lengths reported.
 */
import {
    applicationFileTable,
    boolean,
    integer,
    platformTable,
    reference,
    script,
    string,
    typed,
} from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const html = (name: string, label: string) => typed(name, 'html', 65_000, label)
const text = (name: string, label: string) => typed(name, 'email_script', 65_000, label)

const notification = applicationFileTable({
    name: 'sysevent_email_action',
    label: 'Notification',
    display: 'name',
    indexes: [{ columns: ['event_name'], unique: false }],
    columns: [
        string('name', 100, 'Name'),
        string('description', 1000, 'Description'),
        typed('collection', 'table_name', 80, 'Table'),
        string('type', 40, 'Type', { defaultValue: 'email' }),
        boolean('active', 'Active', '1'),
        reference('category', 'sys_notification_category', 'Category'),
        string('generation_type', 40, 'Send when', { defaultValue: 'engine' }),
        boolean('action_insert', 'Inserted', '0'),
        boolean('action_update', 'Updated', '0'),
        string('event_name', 40, 'Event name'),
        integer('weight', 'Weight', '0'),
        integer('order', 'Order', '100'),
        typed('condition', 'conditions', 4000, 'Conditions'),
        script('advanced_condition', 'Advanced condition'),
        string('affected_field_on_event', 40, 'Affected field on event'),
        string('item', 255, 'Item'),
        typed('item_table', 'table_name', 80, 'Item table'),
        typed('recipient_users', 'glide_list', 4000, 'Users'),
        typed('recipient_groups', 'glide_list', 4000, 'Groups'),
        typed('recipient_fields', 'field_list', 4000, 'Users/Groups in fields'),
        boolean('event_parm_1', 'Event parm 1 contains recipient', '0'),
        boolean('event_parm_2', 'Event parm 2 contains recipient', '0'),
        boolean('send_self', 'Send to event creator', '0'),
        boolean('exclude_delegates', 'Exclude delegates', '0'),
        boolean('subscribable', 'Subscribable', '0'),
        boolean('mandatory', 'Mandatory', '0'),
        boolean('force_delivery', 'Force delivery', '0'),
        string('content_type', 40, 'Content type', { defaultValue: 'text/html' }),
        string('subject', 100, 'Subject'),
        text('message', 'Message'),
        html('message_html', 'Message HTML'),
        text('message_text', 'Message text'),
        string('sms_alternate', 8000, 'SMS alternate'),
        reference('template', 'sysevent_email_template', 'Email template'),
        reference('style', 'sysevent_email_style', 'Stationery'),
        string('importance', 40, 'Importance'),
        boolean('include_attachments', 'Include attachments', '0'),
        boolean('omit_watermark', 'Omit watermark', '0'),
        string('from', 100, 'From'),
        string('reply_to', 100, 'Reply to'),
        boolean('push_message_only', 'Push Message Only', '0'),
        typed('message_list', 'glide_list', 4000, 'Push messages'),
        boolean('enable_dynamic_translation', 'Enable dynamic translation', '0'),
        string('sys_version', 40, 'Version'),
        boolean('digestable', 'Allow Digest', '0'),
        boolean('default_digest', 'Default Digest', '0'),
        reference('default_interval', 'sys_email_digest_interval', 'Default interval'),
        string('digest_type', 40, 'Digest type'),
        reference('digest_template', 'sysevent_email_template', 'Digest Template'),
        string('digest_subject', 100, 'Digest Subject'),
        html('digest_html', 'Digest HTML'),
        text('digest_text', 'Digest Text'),
        html('digest_separator_html', 'Digest Separator (HTML)'),
        text('digest_separator_text', 'Digest Separator (text)'),
        string('digest_from', 100, 'Digest From'),
        string('digest_reply_to', 100, 'Digest Reply to'),
    ],
})

const email = platformTable({
    name: 'sys_email',
    label: 'Email',
    display: 'subject',
    indexes: [{ columns: ['instance'], unique: false }],
    columns: [
        // documented: send-ready, send-ignored, sent, … (Email API shows the stored form of the first).
        string('type', 40, 'Type'),
        string('state', 40, 'State', { defaultValue: 'ready' }),
        string('mailbox', 40, 'Mailbox'),
        string('notification_type', 40, 'Notification type'),
        string('recipients', 8000, 'Recipients'),
        string('subject', 1000, 'Subject'),
        html('body', 'Body'),
        string('content_type', 255, 'Content type'),
        string('importance', 40, 'Importance'),
        integer('weight', 'Weight', '0'),
        typed('target_table', 'table_name', 80, 'Target table'),
        typed('instance', 'document_id', 32, 'Target'),
        string('user', 100, 'User'),
        string('error_string', 4000, 'Error string'),
    ],
})

export const MAIL_TABLES: readonly TableSpec[] = [notification, email]
