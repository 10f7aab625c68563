// References that wait for their record, in the installed package over HTTP.
import assert from 'node:assert/strict'
import type { Mode, Row } from '../../instance/platform.ts'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User'
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const SWEEP = 'Okta: sweep pending references'
const ADMIN = { user: 'admin', password: 'admin' }

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[])
    describe(`a manager who comes later (${mode})`, function () {
        this.timeout(60_000)
        let instance: InstanceInProcess

        beforeEach(async () => {
            instance = await openInstance(mode)
            instance.platform.deliverEvents()
        })
        afterEach(() => instance.close())

        const resourceOf = (userName: string, manager?: object, more: object = {}) => ({
            schemas: [CORE, ENTERPRISE],
            userName,
            externalId: `00u${userName}`,
            name: { givenName: userName, familyName: 'Byron' },
            [ENTERPRISE]: { employeeNumber: `n-${userName}`, ...(manager ? { manager } : {}) },
            ...more,
        })
        const post = (...of: Parameters<typeof resourceOf>): string => {
            const answer = instance.requestNow('POST', `${SCIM_PATH}/Users`, resourceOf(...of))
            assert.equal(answer.status, 201, answer.text)
            return answer.json.id as string
        }
        const put = (id: string, ...of: Parameters<typeof resourceOf>) => {
            const answer = instance.requestNow('PUT', `${SCIM_PATH}/Users/${id}`, resourceOf(...of))
            assert.equal(answer.status, 200, answer.text)
            return answer
        }
        const rows = (query: Row = {}) => instance.platform.store.find('x_scim_okta_pending', query)
        const states = () => rows().map(({ state }) => state)
        const managerOf = (id: string) => instance.platform.store.read('sys_user', id)!.manager
        const deliver = () => instance.platform.deliverEvents()
        const sweep = () => {
            assert.deepEqual(instance.platform.runScheduledJob(SWEEP), { ran: true, failure: null })
            deliver()
        }
        const own = (values: Row) => {
            const { store } = instance.platform
            const source = store.find('x_scim_okta_source', {})[0]!.sys_id!
            const known = store.find('x_scim_okta_authority', { field: 'manager' })[0]
            if (known) store.update('x_scim_okta_authority', known.sys_id!, values)
            else
                store.insert('x_scim_okta_authority', {
                    ...{ name: 'Manager', active: '1', target_table: 'sys_user', field: 'manager' },
                    ...{ owner: source, when_absent: 'keep', when_empty: 'keep', ...values },
                })
        }

        it('waits, and is written as soon as they arrive', () => {
            const ada = post('ada', { value: 'ken' })
            const [row] = rows()
            assert.deepEqual(
                [row?.user, row?.field, row?.text, row?.state, row?.attempts, row?.active_key],
                [ada, 'manager', 'ken', 'waiting', '0', `${ada}:manager`],
            )
            assert.match(String(row?.request_id), /^[0-9a-f]{8}$/)
            deliver()
            assert.deepEqual([managerOf(ada), states()], [null, ['waiting']])
            const ken = post('ken')
            assert.equal(managerOf(ada), null)
            deliver()
            assert.equal(managerOf(ada), ken)
            assert.deepEqual(states(), ['applied'])
            assert.equal(rows()[0]!.active_key, rows()[0]!.sys_id)
            const shown = instance.requestNow('GET', `${SCIM_PATH}/Users/${ada}`).json[ENTERPRISE].manager
            assert.equal(shown.value, ken)
        })

        it("is nobody else's write when it is applied", () => {
            const ada = post('ada', { value: 'ken' })
            const ken = post('ken')
            deliver()
            assert.equal(managerOf(ada), ken)
            put(ada, 'ada', { value: 'ken' }, { title: 'Lead' })
            deliver()
            assert.deepEqual(instance.platform.store.find('x_scim_okta_conflict', {}), [])
        })

        it('is not written on a clone that nobody confirmed', () => {
            const ada = post('ada', { value: 'ken' })
            const old = post('old', { value: 'kim' })
            const { store } = instance.platform
            const isOf = (user: string) => rows({ user })[0]!.sys_id!
            store.update('x_scim_okta_pending', isOf(old), { expires_at: '2020-01-01 00:00:00' })
            const [remembered] = store.find('x_scim_okta_instance', {})
            store.update('x_scim_okta_instance', remembered!.sys_id!, { state: 'unconfirmed' })
            const ken = instance.requestNow(
                'POST',
                '/api/now/table/sys_user',
                { user_name: 'ken', employee_number: 'n-ken' },
                ADMIN,
            )
            deliver()
            sweep()
            assert.deepEqual([managerOf(ada), ...states()], [null, 'waiting', 'waiting'])
            assert.deepEqual(
                rows().map(({ attempts }) => attempts),
                ['0', '0'],
            )
            store.update('x_scim_okta_instance', remembered!.sys_id!, { state: 'confirmed' })
            sweep()
            assert.equal(managerOf(ada), ken.json.result.sys_id)
            assert.deepEqual(states().sort(), ['applied', 'expired'])
        })

        it('is found by Okta id, employee number and name too, whoever makes the record', () => {
            const waiting = ['00uken', 'n-ken', 'KEN'].map((value, each) => post(`p${each}`, { value }))
            waiting.push(post('byname', { displayName: 'ken Byron' }))
            const ken = post('ken')
            deliver()
            assert.deepEqual(waiting.map(managerOf), [ken, ken, ken, ken])
            const late = post('late', { value: 'hr-7' })
            const hr = instance.requestNow('POST', '/api/now/table/sys_user', { employee_number: 'hr-7' }, ADMIN)
            assert.equal(hr.status, 201, hr.text)
            deliver()
            assert.equal(managerOf(late), hr.json.result.sys_id)
        })

        it('waits once per person, and for the last that was said', () => {
            const ada = post('ada', { value: 'ken' })
            put(ada, 'ada', { value: 'ken' })
            put(ada, 'ada', { value: 'kim' }, { title: 'Lead' })
            assert.deepEqual(
                rows().map(({ text, state }) => [text, state]),
                [['kim', 'waiting']],
            )
            const [kim] = [post('kim'), post('ken')]
            deliver()
            assert.equal(managerOf(ada), kim)
        })

        it('waits no more when another one is said who is there, or nobody', () => {
            const [lee, ada, eve] = [post('lee'), post('ada', { value: 'ken' }), post('eve', { value: 'ken' })]
            put(ada, 'ada', { value: 'lee' })
            put(eve, 'eve', { value: null } as object)
            assert.deepEqual(states(), ['superseded', 'superseded'])
            post('ken')
            deliver()
            assert.deepEqual([managerOf(ada), managerOf(eve)], [lee, null])
        })

        it('does not override HR, who filled a field that Okta only seeds', () => {
            own({ mode: 'seed' })
            const ada = post('ada', { value: 'ken' })
            assert.deepEqual(states(), ['waiting'])
            const hr = instance.platform.store.insert('sys_user', { user_name: 'boss', active: '1' })
            instance.platform.store.update('sys_user', ada, { manager: hr })
            post('ken')
            deliver()
            assert.equal(managerOf(ada), hr)
            assert.deepEqual(
                rows().map(({ state, last_reason }) => [state, last_reason]),
                [['superseded', 'skipped (already set)']],
            )
        })

        it('is looked for by the sweep, where no rule noticed them', () => {
            const ada = post('ada', { value: 'ken' })
            sweep()
            const [row] = rows()
            assert.deepEqual([row?.state, row?.last_reason], ['waiting', 'pending (reference)'])
            assert.equal(row?.attempts, '1')
            const ken = instance.platform.store.insert('sys_user', { user_name: 'ken', active: '1' })
            sweep()
            assert.equal(managerOf(ada), ken)
            assert.deepEqual(states(), ['applied'])
        })

        it('expires, and is deleted as long after that', () => {
            const ada = post('ada', { value: 'ken' })
            const { store } = instance.platform
            store.update('x_scim_okta_pending', rows()[0]!.sys_id!, { expires_at: '2020-01-01 00:00:00' })
            sweep()
            assert.deepEqual(states(), ['expired'])
            post('ken')
            deliver()
            assert.equal(managerOf(ada), null)
            sweep()
            assert.equal(rows().length, 1)
            store.update('x_scim_okta_pending', rows()[0]!.sys_id!, { ended_at: '2020-01-01 00:00:00' })
            sweep()
            assert.equal(rows().length, 0)
        })

        it('is dropped by an administrator, and nothing else can be written there', () => {
            const ada = post('ada', { value: 'ken' })
            const path = `/api/now/table/x_scim_okta_pending/${rows()[0]!.sys_id}`
            const patch = (body: object) => instance.requestNow('PATCH', path, body, ADMIN)
            patch({ text: 'lee', attempts: '9' })
            assert.deepEqual([rows()[0]!.text, rows()[0]!.attempts], ['ken', '0'])
            assert.equal(patch({ state: 'applied' }).status, 403)
            assert.deepEqual(states(), ['waiting'])
            assert.equal(patch({ state: 'dropped' }).status, 200)
            assert.deepEqual(states(), ['dropped'])
            assert.equal(rows()[0]!.active_key, rows()[0]!.sys_id)
            assert.equal(patch({ state: 'waiting' }).status, 403)
            put(ada, 'ada', { value: 'ken' }, { title: 'Lead' })
            post('ken')
            deliver()
            assert.deepEqual([managerOf(ada), states()], [null, ['dropped']])
        })

        it('is not waited for beyond the bound', () => {
            instance.platform.store.update(
                'sys_properties',
                instance.platform.store.find('sys_properties', { name: 'x_scim_okta.pending.max' })[0]!.sys_id!,
                { value: '1' },
            )
            const [ada] = [post('ada', { value: 'ken' }), post('eve', { value: 'ken' })]
            assert.deepEqual(
                rows().map(({ user }) => user),
                [ada],
            )
        })

        it('is not waited for by somebody who was deleted', () => {
            const ada = post('ada', { value: 'ken' })
            assert.equal(instance.requestNow('DELETE', `/api/now/table/sys_user/${ada}`, undefined, ADMIN).status, 204)
            assert.equal(rows().length, 0)
        })

        it('is neither read nor written by a push that repeats the name', async () => {
            const statementsOf = async (id: string, ...of: Parameters<typeof resourceOf>) => {
                const { user, password } = instance.credentials
                const answer = await fetch(`${instance.baseUrl}/Users/${id}`, {
                    method: 'PUT',
                    headers: {
                        'Content-Type': 'application/scim+json',
                        Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
                    },
                    body: JSON.stringify(resourceOf(...of)),
                })
                assert.equal(answer.status, 200)
                return String(answer.headers.get('x-instance-statements')).split('/').map(Number)
            }
            const [ada, eve] = [post('ada'), post('eve', { value: 'ken' })]
            const [reads, writes] = await statementsOf(ada, 'ada', { value: null })
            // One more looks for the person who is named.
            assert.deepEqual([await statementsOf(eve, 'eve', { value: 'ken' }), writes], [[reads! + 1, writes], writes])
        })
    })
