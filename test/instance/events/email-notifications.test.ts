/* eslint-disable no-template-curly-in-string -- variables of notifications */
import assert from 'node:assert/strict'
import type { Mode, Row } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'

describe('e-mail notifications', () => {
    let fixture: Fixture
    let ada: string
    let incident: string

    const open = (mode: Mode = 'strict'): void => {
        fixture = openFixture({ mode })
        const { store } = fixture.platform
        let second = Date.parse('2026-05-06T07:08:09Z')
        // Every look at the clock is a second later, so that rows have an order.
        fixture.platform.setClock(() => new Date((second += 1000)))
        store.insert('sysevent_register', { event_name: 'x_tiny.mail' })
        store.insert('sys_properties', { name: 'instance_name', value: 'acme' })
        ada = fixture.person({ user_name: 'ada', first_name: 'Ada', last_name: 'Byron', email: 'ada@example.com' })
        incident = store.insert('incident', { number: 'INC1', short_description: 'Scanner', assigned_to: ada })
    }
    const notify = (changes: Row = {}): string =>
        fixture.platform.store.insert('sysevent_email_action', {
            name: 'n',
            generation_type: 'event',
            event_name: 'x_tiny.mail',
            collection: 'incident',
            event_parm_1: '1',
            subject: 'About ${number}',
            message_html: '<p>x</p>',
            ...changes,
        })
    const fire = (parm1: string, parm2 = ''): void => {
        fixture.run(`const t = new GlideRecord('incident'); t.get('sys_id', '${incident}')
            gs.eventQueue('x_tiny.mail', t, '${parm1}', '${parm2}')`)
        fixture.platform.deliverEvents()
    }
    const mails = (): Row[] => fixture.platform.store.find('sys_email', {})
    const recipients = (): string[] => (mails()[0]?.recipients ?? '').split(',')

    beforeEach(() => open())

    it('make an e-mail that is ready to be sent, about the record of the event', () => {
        notify()
        fire(ada)
        const [mail, ...others] = mails()
        assert.deepEqual(others, [])
        const { type, recipients: to, subject, body, target_table, instance } = mail ?? {}
        assert.deepEqual(
            { type, to, subject, body, target_table, instance },
            {
                type: 'send-ready',
                to: 'ada@example.com',
                subject: 'About INC1',
                body: '<p>x</p>',
                target_table: 'incident',
                instance: incident,
            },
        )
    })

    it('are silent for other events, engine triggers and when they are switched off', () => {
        notify({ event_name: 'x_tiny.other' })
        notify({ generation_type: 'engine' })
        notify({ active: '0' })
        fire(ada)
        assert.deepEqual(mails(), [])
    })

    describe('to recipients', () => {
        it('take users, addresses and several of them from the parameters, each once', () => {
            notify({ event_parm_2: '1' })
            const bob = fixture.person({ user_name: 'bob', email: 'bob@example.com' })
            fire(`${ada}, desk@example.com,${ada}`, bob)
            assert.deepEqual(recipients(), ['ada@example.com', 'desk@example.com', 'bob@example.com'])
        })

        it('take static users and fields of the record, dots too', () => {
            const bob = fixture.person({ user_name: 'bob', email: 'bob@example.com' })
            fixture.platform.store.update('sys_user', ada, { manager: bob })
            const cleo = fixture.person({ user_name: 'cleo', email: 'cleo@example.com' })
            notify({ event_parm_1: '0', recipient_users: cleo, recipient_fields: 'assigned_to,assigned_to.manager' })
            fire('')
            assert.deepEqual(recipients(), ['cleo@example.com', 'ada@example.com', 'bob@example.com'])
        })

        it('leave out the inactive, those without address and those who disabled notifications, unless forced', () => {
            const gone = fixture.person({ user_name: 'gone', email: 'gone@example.com', active: '0' })
            const silent = fixture.person({ user_name: 'silent', email: 'silent@example.com', notification: '1' })
            const mute = fixture.person({ user_name: 'mute' })
            const sysId = notify()
            fire([gone, silent, mute].join())
            assert.deepEqual([mails()[0]?.type, mails()[0]?.recipients], ['send-ignored', null])
            for (const forced of ['mandatory', 'force_delivery']) {
                fixture.platform.store.update('sysevent_email_action', sysId, { [forced]: '1', subject: forced })
                fire([gone, silent].join())
                const [mail] = fixture.platform.store.find('sys_email', { subject: forced })
                assert.equal(mail?.recipients, 'silent@example.com')
                fixture.platform.store.update('sysevent_email_action', sysId, { [forced]: '0' })
            }
        })

        it('leave out the creator of the event, unless the notification says otherwise', () => {
            fixture.platform.store.update('sys_user', fixture.session.userId, { email: 'me@example.com' })
            const sysId = notify()
            fire(fixture.session.userId)
            fixture.platform.store.update('sysevent_email_action', sysId, { send_self: '1' })
            fire(fixture.session.userId)
            assert.deepEqual(
                mails().map(({ recipients: to }) => to),
                [null, 'me@example.com'],
            )
        })

        it('reach members of a group only where it includes them, and its own address', () => {
            const { store } = fixture.platform
            const group = store.insert('sys_user_group', { name: 'Desk', email: 'desk@example.com' })
            store.insert('sys_user_grmember', { group, user: ada })
            const sysId = notify({ event_parm_1: '0', recipient_groups: group })
            fire('')
            assert.deepEqual(recipients(), ['desk@example.com'])
            store.update('sys_user_group', group, { include_members: '1' })
            store.update('sysevent_email_action', sysId, { subject: 'again' })
            fire('')
            assert.equal(
                store.find('sys_email', { subject: 'again' })[0]?.recipients,
                'desk@example.com,ada@example.com',
            )
        })

        it('reach delegates for notifications as well, unless they are excluded', () => {
            const { store } = fixture.platform
            const bob = fixture.person({ user_name: 'bob', email: 'bob@example.com' })
            const old = fixture.person({ user_name: 'old', email: 'old@example.com' })
            store.insert('sys_user_delegate', { user: ada, delegate: bob, starts: '2020-01-01 00:00:00' })
            store.insert('sys_user_delegate', { user: ada, delegate: old, ends: '2020-01-01 00:00:00' })
            const sysId = notify()
            fire(ada)
            assert.deepEqual(recipients(), ['ada@example.com', 'bob@example.com'])
            store.update('sysevent_email_action', sysId, { exclude_delegates: '1' })
            fire(ada)
            assert.equal(mails()[1]?.recipients, 'ada@example.com')
        })

        it('are split after a hundred', () => {
            const people = Array.from({ length: 101 }, (_, index) => `p${index}@example.com`)
            notify({ recipient_users: people.join() })
            fire('')
            assert.deepEqual(
                mails().map(({ recipients: to }) => to?.split(',').length),
                [100, 1],
            )
        })
    })

    it('ignore a duplicate, and send what differs', () => {
        const sysId = notify()
        fire(ada)
        fire(ada)
        fixture.platform.store.update('sysevent_email_action', sysId, { message_html: 'other' })
        fire(ada)
        assert.deepEqual(
            mails().map(({ type }) => type),
            ['send-ready', 'send-ignored', 'send-ready'],
        )
    })

    describe('fill in', () => {
        const filled = (template: string, parm2 = ''): string => {
            notify({ message_html: template })
            fire(ada, parm2)
            return mails()[0]?.body ?? ''
        }

        it('fields, also of referenced records, as they are displayed', () => {
            const text = filled('${short_description}|${assigned_to}|${assigned_to.email}|${assigned_to.manager.name}|')
            assert.equal(text, 'Scanner|Ada Byron|ada@example.com||')
        })

        it('links to the record and to referenced ones', () => {
            const link = (table: string, sysId: string, text: string) =>
                `<a href="https://acme.service-now.com/nav_to.do?uri=${table}.do%3Fsys_id%3D${sysId}">${text}</a>`
            const text = filled('${URI} ${URI_REF} ${assigned_to.URI_REF} ${caller_id.URI}')
            const links = [link('incident', incident, 'LINK'), link('incident', incident, 'INC1')]
            assert.equal(text, [...links, link('sys_user', ada, 'Ada Byron'), ''].join(' '))
        })

        it('parameters of the event in strict mode, which is only reported; in nasty mode nothing', () => {
            assert.equal(filled('n=${event.parm2}', '7'), 'n=7')
            open('nasty')
            assert.equal(filled('n=${event.parm2}', '7'), 'n=')
        })

        for (const variable of ['mail_script:x', 'NOTIF_UNSUB', 'comments', 'nosuchfield', 'number.name', 'URI+&a=b']) {
            it(`not \${${variable}}`, () => {
                assert.throws(() => filled(`\${${variable}}`), /not emulated: the notification variable/)
                assert.equal(fixture.platform.store.find('sysevent', {})[0]?.state, 'error')
            })
        }
    })

    for (const [field, value] of [
        ['condition', 'priority=1'],
        ['weight', '5'],
        ['type', 'vcalendar'],
        ['content_type', 'multipart/mixed'],
        ['digestable', '1'],
    ] as const) {
        it(`refuse to guess at ${field}`, () => {
            notify({ [field]: value })
            assert.throws(
                () => fire(ada),
                new RegExp(`not emulated: .*${field.replace('_', '.')}|not emulated: ${field}`),
            )
        })
    }

    it('refuse recipients of another kind', () => {
        notify()
        assert.throws(() => fire('ada'), /not emulated: the recipient ada/)
    })
})
