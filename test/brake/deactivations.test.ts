// More people than the limit allows are deactivated at once, over HTTP on the built package.
import assert from 'node:assert/strict'
import { BRAKES, ENTRIES, JOB, openBrakeDesk, type BrakeDesk } from './brake-desk.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`brake on deactivations, ${mode}`, function () {
        this.timeout(60_000)
        let desk: BrakeDesk
        let people: string[]

        beforeEach(async () => {
            desk = await openBrakeDesk({ deactivations: 3 }, mode)
            people = desk.people(8)
        })
        afterEach(() => desk.close())

        const store = () => desk.platform.store
        /** Deactivates; again where a nasty instance cut the answer off. */
        const leave = (id: string) => {
            const answer = desk.setActive(id, false)
            return answer.status === 500 ? desk.setActive(id, false) : answer
        }
        const statuses = (ids: readonly string[]) => ids.map((id) => leave(id).status)
        /** Deactivates the first three, and trips the brake with the fourth. */
        const trip = () => {
            assert.deepEqual(statuses(people.slice(0, 3)), [200, 200, 200])
            return leave(people[3]!)
        }

        it('answers 429 from the limit on, writes nothing to the person, and names the brake', () => {
            const before = store().read('sys_user', people[3]!)
            const { status, headers, json } = trip()
            assert.equal(status, 429)
            const brake = desk.brake()
            assert.equal(headers['Retry-After'] ?? headers['retry-after'], '300')
            assert.match(String(brake.number), /^BRK[0-9A-F]{8}$/)
            assert.match(
                json.detail,
                new RegExp(
                    `^Brake ${brake.number}: more than 3 deactivations within 60 minutes\\. An administrator has to approve it`,
                ),
            )
            assert.ok(json.detail.length < 200)
            assert.deepEqual(store().read('sys_user', people[3]!), before)
            assert.deepEqual(desk.states(), { counted: 3, held: 1 })
            assert.deepEqual(
                [brake.state, brake.held, brake.counted, brake.kind],
                ['tripped', '1', '3', 'deactivations'],
            )
        })

        it('doubles Retry-After, and stops at a day', () => {
            const waits = [trip(), ...Array.from({ length: 10 }, () => leave(people[3]!))]
            if (mode === 'strict') {
                assert.deepEqual(
                    waits.map(({ headers }) => Number(headers['Retry-After'] ?? headers['retry-after'])),
                    [300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 76800, 86400, 86400],
                )
            }
            assert.ok(waits.every(({ status }) => status === 429))
            assert.equal(desk.rows(ENTRIES, { subject: people[3]! }).length, 1)
        })

        it('tells the administrators once per brake', () => {
            trip()
            statuses(people.slice(4))
            assert.equal(desk.events().length, 1)
            desk.platform.deliverEvents()
            const mails = desk.rows('sys_email', { type: 'send-ready' })
            assert.deepEqual(
                mails.map(({ recipients, subject }) => [recipients, subject]),
                [
                    [
                        'brake.boss@corp.example',
                        `Okta brake ${desk.brake().number}: Deactivations of people wait for your decision`,
                    ],
                ],
            )
            assert.match(String(mails[0]!.body), /more than 3 deactivations within 60 minutes/)
            assert.equal(desk.brake().held, '5')
        })

        it('tells them with the tidy-up job when the request was cut off before it could', () => {
            trip()
            const { sys_id } = desk.brake()
            assert.notEqual(desk.brake().told_at ?? '', '')
            for (const event of desk.events()) store().remove('sysevent', event.sys_id!)
            store().update(BRAKES, String(sys_id), { told_at: null })
            desk.platform.runScheduledJob(JOB)
            assert.equal(desk.events().length, 0)
            desk.pass(6)
            desk.platform.runScheduledJob(JOB)
            desk.platform.runScheduledJob(JOB)
            assert.equal(desk.events().length, 1)
            assert.equal(desk.events()[0]!.instance, sys_id)
        })

        it('lets exactly those through that waited when it is approved', () => {
            trip()
            assert.equal(leave(people[4]!).status, 429)
            assert.equal(desk.decide(desk.brake(), 'approve'), 200)
            assert.deepEqual([desk.brake().state, desk.brake().active_for], ['approved', desk.brake().sys_id])
            assert.deepEqual(desk.states(), { counted: 3, approved: 2 })
            assert.deepEqual(statuses(people.slice(3, 6)), [200, 200, 429])
            assert.deepEqual(people.map(desk.isActive), [false, false, false, false, false, true, true, true])
            assert.equal(desk.states().let_through, 2)
            assert.equal(desk.rows(BRAKES).length, 2)
            assert.equal(desk.events().length, 2)
        })

        it('answers 403 that says so when it is refused, for four days', () => {
            trip()
            assert.equal(desk.decide(desk.brake(), 'refuse'), 200)
            const answer = leave(people[3]!)
            assert.equal(answer.status, 403)
            assert.match(answer.json.detail, /^Brake BRK[0-9A-F]{8}: an administrator refused this in ServiceNow\./)
            assert.match(answer.json.detail, /it stays refused until \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/)
            assert.ok(answer.json.detail.length < 200)
            assert.ok(desk.isActive(people[3]!))
            desk.pass(4 * 24 * 60 + 1)
            assert.equal(leave(people[3]!).status, 200)
        })

        it('can be decided otherwise later, but not taken back', () => {
            trip()
            assert.equal(desk.decide(desk.brake(), 'approve'), 200)
            assert.equal(desk.decide(desk.brake(), 'refuse'), 200)
            assert.equal(leave(people[3]!).status, 403)
            assert.equal(desk.decide(desk.brake(), ''), 403)
            assert.equal(desk.decide(desk.brake(), 'approve'), 200)
            assert.equal(leave(people[3]!).status, 200)
        })

        it('holds what waits until somebody decides, while others pass as the window moves on', () => {
            trip()
            desk.pass(61)
            const waiting = leave(people[3]!)
            assert.equal(waiting.status, 429)
            assert.match(waiting.json.detail, /waits for a decision/)
            assert.deepEqual(statuses(people.slice(5, 8)), [200, 200, 200])
            assert.equal(leave(people[4]!).status, 429)
            assert.equal(desk.decide(desk.brake(), 'approve'), 200)
            assert.equal(leave(people[3]!).status, 200)
        })

        it('holds nothing any more once a brake that nobody asked for has expired', () => {
            trip()
            desk.pass(4 * 24 * 60 + 1)
            desk.platform.runScheduledJob(JOB)
            assert.equal(leave(people[3]!).status, 200)
        })

        it('counts PUT, PATCH, DELETE, POST and Bulk alike, and what they do besides is not written either', () => {
            const [a, b, c, d, e] = people as [string, string, string, string, string]
            const resource = (id: string) => desk.scim('GET', `/Users/${id}`).json
            assert.equal(desk.scim('DELETE', `/Users/${a}`).status % 300, 204)
            desk.limit('deactivations', 1)
            const put = desk.scim('PUT', `/Users/${b}`, { ...resource(b), active: false, title: 'Gone' })
            const patch = desk.scim('PATCH', `/Users/${c}`, {
                Operations: [{ op: 'replace', value: { active: false, title: 'Gone' } }],
            })
            const gone = desk.scim('DELETE', `/Users/${d}`)
            const bulk = desk.scim('POST', '/Bulk', {
                schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
                Operations: [
                    { method: 'DELETE', path: `/Users/${e}` },
                    { method: 'POST', path: '/Users', bulkId: 'n', data: { userName: 'new.one' } },
                ],
            })
            if (mode === 'nasty') return
            assert.deepEqual([put.status, patch.status, gone.status, bulk.status], [429, 429, 429, 200])
            const answers = bulk.json.Operations.map(({ status }: { status: string }) => status)
            assert.deepEqual(answers, ['429', '201'])
            assert.deepEqual([b, c, d, e].map(desk.isActive), [true, true, true, true])
            assert.equal(store().read('sys_user', b)!.title ?? null, null)
        })

        it('holds a POST that would find an active record and make it inactive', () => {
            trip()
            const data = { userName: 'person.9', externalId: '00uBRAKE9', active: true }
            assert.ok([201, 500].includes(desk.scim('POST', '/Users', data).status))
            const answer = desk.scim('POST', '/Users', { ...data, userName: 'person.renamed', active: false })
            if (answer.status !== 500) assert.equal(answer.status, 429)
            assert.equal(desk.rows('sys_user', { user_name: 'person.renamed' }).length, 0)
        })

        it('counts nothing twice, nor what takes nothing away', () => {
            assert.deepEqual(statuses([people[0]!, people[0]!, people[0]!]), [200, 200, 200])
            desk.setActive(people[1]!, true)
            if (mode === 'strict') assert.deepEqual(desk.states(), { counted: 1 })
        })

        it('counts nothing that the platform refuses afterwards', () => {
            const script = "gs.addErrorMessage('not this one'); current.setAbortAction(true)"
            const rule = { name: 'Refuse', table: 'sys_user', when: 'before', operations: ['update'], script } as const
            const added = desk.platform.addRule(rule)
            assert.equal(leave(people[0]!).status, 403)
            store().remove('sys_script', added)
            assert.deepEqual(Object.keys(desk.states()), ['withdrawn'])
            assert.deepEqual(statuses(people.slice(0, 3)), [200, 200, 200])
        })

        it('shows in the log what was held', () => {
            trip()
            const [row] = desk.rows('x_scim_okta_log', { status: '429' })
            assert.deepEqual([row!.action, row!.user, row!.verdict_counts], ['held', people[3], 'held (brake) 1'])
        })

        it('is tidied up: what was done by hand, and what nobody asks for any more', () => {
            trip()
            leave(people[4]!)
            store().update('sys_user', people[3]!, { active: '0' })
            desk.platform.runScheduledJob(JOB)
            assert.deepEqual(desk.states(), { counted: 3, let_through: 1, held: 1 })
            assert.equal(desk.brake().held, '1')
            desk.pass(4 * 24 * 60 + 1)
            desk.platform.runScheduledJob(JOB)
            assert.deepEqual(desk.states(), { counted: 3, let_through: 1, withdrawn: 1 })
            assert.equal(desk.brake().state, 'expired')
            assert.equal(desk.decide(desk.brake(), 'approve'), 403)
        })

        it('belongs to administrators, who write the decision and nothing else', () => {
            trip()
            const path = `/api/now/table/${BRAKES}/${desk.brake().sys_id}`
            assert.equal(desk.admin('PATCH', path, { decision: 'approve' }, desk.auditor).status, 403)
            assert.equal(desk.admin('PATCH', path, { state: 'approved' }).status, 403)
            assert.equal(desk.admin('PATCH', path, { decision: 'perhaps' }).status, 403)
            assert.equal(desk.admin('POST', `/api/now/table/${BRAKES}`, { kind: 'removals' }).status, 403)
            assert.equal(desk.brake().state, 'tripped')
            const entry = desk.rows(ENTRIES, { state: 'held' })[0]!.sys_id
            assert.equal(desk.admin('PATCH', `/api/now/table/${ENTRIES}/${entry}`, { state: 'approved' }).status, 403)
            assert.equal(desk.admin('GET', path, undefined, desk.auditor).status, 200)
        })

        it('has buttons that decide', () => {
            trip()
            assert.equal(desk.press('x_scim_okta_brake_refuse', desk.brake()).status, 302)
            assert.equal(desk.brake().state, 'refused')
            assert.equal(desk.press('x_scim_okta_brake_approve', desk.brake()).status, 302)
            assert.equal(desk.brake().state, 'approved')
            assert.equal(leave(people[3]!).status, 200)
        })
    })
}
