// E-mails to people and administrators, from the built package: who gets them and what they say.
import assert from 'node:assert/strict'
import type { Mode, Row } from '../../instance/platform.ts'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'

const HANDOVER = 'x_scim_okta_handover'
const BRAKE = 'x_scim_okta_brake'
const INHERITED = 'x_scim_okta.handover.inherited'
const FAILED = 'x_scim_okta.handover.failed'
const TRIPPED = 'x_scim_okta.brake.tripped'
const PROPERTY = 'x_scim_okta.mail.administrators'

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[])
    describe(`e-mails, ${mode}`, () => {
        let instance: InstanceInProcess
        let ada: string
        let plan: string

        const store = () => instance.platform.store
        const person = (name: string, more: Row = {}): string =>
            store().insert('sys_user', { user_name: name, email: `${name}@example.com`, ...more })
        const grant = (user: string, role = 'x_scim_okta.admin', state = 'active'): void => {
            const found = store().find('sys_user_role', { name: role })[0]?.sys_id ?? null
            store().insert('sys_user_has_role', { user, role: found, state })
        }
        /** Runs shipped code and answers what it returned. */
        const call = (expression: string): unknown => {
            const out: { value?: unknown } = {}
            const okta = store().find('sys_user', { user_name: 'okta' })[0]?.sys_id ?? ''
            const script = `out.value = require('./src/server/platform/glide-mail.ts').${expression}`
            instance.platform.runScript(instance.platform.session(okta, false), 'x_scim_okta', script, { out })
            return out.value
        }
        const sent = (): Row[] => {
            instance.platform.deliverEvents()
            return store().find('sys_email', { type: 'send-ready' })
        }
        const recipients = (): string[] =>
            sent()
                .flatMap((mail) => (mail.recipients ?? '').split(','))
                .sort()
        const name = (value: string): void => {
            const property = store().find('sys_properties', { name: PROPERTY })[0]?.sys_id ?? ''
            store().update('sys_properties', property, { value })
        }
        const logged = (): string => instance.platform.log.map((line) => line.message).join('\n')

        beforeEach(async () => {
            instance = await openInstance(mode)
            if (store().find('sysevent_register', { event_name: TRIPPED }).length === 0) {
                store().insert('sysevent_register', { event_name: TRIPPED })
            }
            ada = person('ada', { first_name: 'Ada', last_name: 'Byron', active: '0' })
            plan = store().insert(HANDOVER, {
                number: 'HND1',
                user: ada,
                state: 'done',
                open_records: '12',
                handed_over: '7',
                left_alone: '3',
                failed: '2',
                message: 'Two changes refused it.',
            })
        })
        afterEach(() => instance.close())

        it('tell whoever takes work over who left, how many records and where to look', () => {
            const bob = person('bob')
            assert.equal(call(`mailRecipient('${INHERITED}', '${HANDOVER}', '${plan}', '${bob}', 7)`), true)
            const [mail, ...others] = sent()
            assert.deepEqual(others, [])
            assert.deepEqual([mail?.recipients, mail?.instance], ['bob@example.com', plan])
            assert.equal(mail?.subject, 'You have taken over work of Ada Byron')
            const body = mail.body ?? ''
            assert.match(body, /Ada Byron has left/)
            // Whether an event's parameter can be shown without a mail script is only reported.
            assert.match(body, mode === 'strict' ? /Records: 7</ : /Records: </)
            assert.match(body, new RegExp(`<a href="https://[^"]*x_scim_okta_handover.do[^"]*${plan}">HND1</a>`))
            assert.doesNotMatch(body, /\$\{/)
        })

        it('send nothing to who is inactive, and queue nothing for a plan that is gone', () => {
            assert.equal(call(`mailRecipient('${INHERITED}', '${HANDOVER}', '${plan}', '${ada}', 7)`), true)
            assert.equal(call(`mailRecipient('${INHERITED}', '${HANDOVER}', '${plan}', '', 7)`), false)
            const gone = 'f'.repeat(32)
            assert.equal(call(`mailRecipient('${INHERITED}', '${HANDOVER}', '${gone}', '${ada}', 7)`), false)
            assert.match(logged(), new RegExp(`no e-mail, because ${HANDOVER} ${gone} is gone`))
            assert.deepEqual(sent(), [])
        })

        it('tell the active people who hold the role of failures', () => {
            grant(person('boss'))
            grant(person('gone', { active: '0' }))
            grant(person('former'), 'x_scim_okta.admin', 'inactive')
            grant(person('reader'), 'x_scim_okta.auditor')
            const twice = person('twice')
            grant(twice)
            grant(twice)
            assert.equal(call(`mailAdministrators('${FAILED}', '${HANDOVER}', '${plan}')`), true)
            assert.deepEqual(recipients(), ['boss@example.com', 'twice@example.com'])
            const [mail] = sent()
            assert.equal(mail?.subject, 'Handover HND1: 2 records of Ada Byron could not be handed over')
            assert.match(mail.body ?? '', /Open when they left: 12<br>Handed over: 7<br>Left alone: 3<br>Failed: 2</)
            assert.match(mail.body ?? '', /Two changes refused it\./)
        })

        it('tell what the brake holds back, in the words of its choices', () => {
            grant(person('boss'))
            const group = store().insert('sys_user_group', { name: 'Ops' })
            const brake = store().insert(BRAKE, {
                number: 'BRK1',
                kind: 'removals',
                group,
                state: 'tripped',
                limit_said: '50 per cent of 40',
                counted: '20',
                held: '3',
            })
            assert.equal(call(`mailAdministrators('${TRIPPED}', '${BRAKE}', '${brake}')`), true)
            const [mail] = sent()
            assert.equal(mail?.subject, 'Okta brake BRK1: Removals from a group wait for your decision')
            assert.equal(mail.importance, 'high')
            const said = /Group: Ops<br>Limit: 50 per cent of 40<br>Done before: 20<br>Waiting: 3</
            assert.match(mail.body ?? '', said)
        })

        it('go to whom the property names: user names without regard to case, and addresses', () => {
            grant(person('boss'))
            person('deputy@example.com', { email: 'deputy@work.example.com' })
            person('left', { active: '0' })
            name(' BOSS , deputy@example.com,list@example.com,left,nobody,boss ')
            assert.equal(call(`mailAdministrators('${FAILED}', '${HANDOVER}', '${plan}')`), true)
            assert.deepEqual(recipients(), ['boss@example.com', 'deputy@work.example.com', 'list@example.com'])
            assert.match(logged(), /left is nobody active and no e-mail address/)
            assert.match(logged(), /nobody is nobody active and no e-mail address/)
        })

        it('pack recipients into the parameter of an event, and stop at fifty', () => {
            for (let index = 0; index < 60; index++) grant(person(`admin${index}`))
            call(`mailAdministrators('${FAILED}', '${HANDOVER}', '${plan}')`)
            const events = store().find('sysevent', { name: FAILED })
            assert.equal(events.length, 8)
            assert.ok(events.every(({ parm1 }) => (parm1 ?? '').length <= 255))
            assert.equal(new Set(recipients()).size, 50)
        })

        it('say so in the log when there is nobody to tell', () => {
            assert.equal(call(`mailAdministrators('${FAILED}', '${HANDOVER}', '${plan}')`), false)
            assert.match(logged(), /no administrator to tell; name some in x_scim_okta.mail.administrators/)
            assert.equal(store().count('sysevent'), 0)
        })

        for (const table of ['sys_user_role', 'sys_user_has_role'] as const) {
            it(`do without the role when ${table} cannot be read, and say so`, () => {
                grant(person('boss'))
                instance.platform.setTableAccess(table, { read: false })
                assert.equal(call(`mailAdministrators('${FAILED}', '${HANDOVER}', '${plan}')`), false)
                assert.match(logged(), /no administrator to tell/)
                name('boss')
                assert.equal(call(`mailAdministrators('${FAILED}', '${HANDOVER}', '${plan}')`), true)
                assert.deepEqual(recipients(), ['boss@example.com'])
            })
        }
    })
