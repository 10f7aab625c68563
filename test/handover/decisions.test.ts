// What administrators decide about a handover, by the Table API and by buttons.
import assert from 'node:assert/strict'
import type { Mode, Row } from '../../instance/platform.ts'
import { productPackage } from '../package/product-package.ts'
import { openDesk, PLANS, type Desk } from './leave-desk.ts'

const COLUMNS = Object.keys(productPackage().tables.find(({ name }) => name === PLANS)?.columns ?? {})
/** Values that no new plan has. */
const OTHER: Readonly<Record<string, string>> = { stop: 'true', step: 'undo', active_for: '' }

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[])
    describe(`decisions about a handover (${mode})`, function () {
        this.timeout(60_000)
        let desk: Desk
        let plan: string

        beforeEach(async () => {
            desk = await openDesk(mode)
            desk.work('incident', { assigned_to: desk.ada, active: '1' })
            desk.leave()
            if (desk.plans().length === 0) {
                desk.pass(3)
                desk.sweep()
            }
            plan = desk.plans()[0]!.sys_id!
        })
        afterEach(() => desk.close())

        const row = () => desk.platform.store.read(PLANS, plan)!
        const set = (values: Row) => desk.platform.store.update(PLANS, plan, values)
        const write = (values: object) => desk.table('PATCH', `${PLANS}/${plan}`, values)
        const admin = () => desk.platform.store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!
        const press = (action: string, user = admin()) =>
            desk.platform.runUiAction(desk.platform.session(user, true), `x_scim_okta_${action}_handover`, PLANS, plan)
        /** Does the button change the state? */
        const isPressed = (action: string, state: string) => {
            try {
                press(action)
            } catch (thrown) {
                // In nasty mode what wrote something may be cut off after its work.
                assert.match(String(thrown), /does not apply to this record|Transaction cancelled/)
            }
            return row().state !== state
        }
        const chunks = () => desk.chunks()

        it('Run now begins at once, and the event of the due time is late', () => {
            assert.equal(write({ state: 'running' }).status, 200)
            assert.deepEqual(
                [row().state, row().chunk, row().decided_by, row().active_for, row().stop],
                ['running', '1', admin(), desk.ada, '0'],
            )
            assert.ok(row().started_at)
            assert.deepEqual(chunks(), [`${plan} 0`, `${plan} 1`])
        })

        it('Cancel stops, also while it runs', () => {
            for (const state of ['waiting', 'running']) {
                set({ state, stop: '0', active_for: desk.ada })
                assert.equal(write({ state: 'cancelled' }).status, 200)
                assert.deepEqual(
                    [row().state, row().stop, row().decided_by, row().active_for],
                    ['cancelled', '1', admin(), plan],
                )
                assert.ok(row().finished_at)
            }
            assert.deepEqual(chunks(), [`${plan} 0`], 'a cancelled plan needs no event')
        })

        it('a cancelled one can be taken up again, as long as the person is away', () => {
            write({ state: 'cancelled' })
            assert.equal(write({ state: 'running' }).status, 200)
            assert.deepEqual([row().stop, row().active_for, row().finished_at], ['0', desk.ada, null])
            write({ state: 'cancelled' })
            desk.setActive(true)
            const answer = write({ state: 'running' })
            assert.equal(answer.status, 403, answer.text)
            assert.equal(row().state, 'cancelled')
        })

        it('of two plans of one leaver only one waits or runs', () => {
            write({ state: 'cancelled' })
            desk.setActive(true)
            desk.leave()
            desk.pass(10)
            desk.sweep()
            assert.equal(desk.plans().filter(({ active_for }) => active_for === desk.ada).length, 1)
            assert.notEqual(write({ state: 'running' }).status, 200)
            assert.equal(row().state, 'cancelled')
        })

        it('Undo gives back: from the start, with a chunk of its own', () => {
            set({ state: 'done', step: 'tell', cursor: 'f', chunk: '4', handed_over: '1', active_for: plan })
            assert.equal(write({ state: 'undoing' }).status, 200)
            assert.deepEqual(
                [row().state, row().step, row().cursor, row().chunk, row().active_for],
                ['undoing', 'undo', null, '5', plan],
            )
            assert.deepEqual(chunks(), [`${plan} 0`, `${plan} 5`])
        })

        for (const [from, to] of [
            ['waiting', 'done'],
            ['waiting', 'undoing'],
            ['running', 'waiting'],
            ['running', 'done'],
            ['done', 'running'],
            ['done', 'cancelled'],
            ['cancelled', 'waiting'],
            ['undoing', 'cancelled'],
            ['undone', 'undoing'],
            ['waiting', 'nonsense'],
        ] as const) {
            it(`one that is ${from} does not become ${to}`, () => {
                set({ state: from })
                const answer = write({ state: to })
                assert.equal(answer.status, 403, answer.text)
                assert.equal(row().state, from)
            })
        }

        it('nobody writes anything but the state', () => {
            const before = row()
            const columns = COLUMNS.filter((column) => column !== 'state')
            assert.ok(columns.length > 20, 'the columns of the package are not found')
            for (const column of columns) {
                const value = column.endsWith('_at') ? '2030-01-01 00:00:00' : (OTHER[column] ?? '7')
                assert.equal(write({ [column]: value }).status, 403, column)
            }
            assert.equal(write({ state: 'cancelled', chunk: '9' }).status, 403)
            assert.deepEqual(row(), before)
        })

        it('nobody makes a plan by hand', () => {
            assert.equal(desk.table('POST', PLANS, { state: 'running', user: desk.bob }).status, 403)
            assert.equal(desk.plans().length, 1)
        })

        it('is by buttons that are there when they mean something, and for administrators', () => {
            // In nasty mode actions run whatever their condition says, and the rule of the table decides alone.
            const strict = mode === 'strict'
            const pressable = (state: string, handedOver = '0') => {
                const shown = ['run', 'cancel', 'undo'].filter((action) => {
                    set({ state, handed_over: handedOver, stop: '0' })
                    return isPressed(action, state)
                })
                return shown.join()
            }
            assert.deepEqual(
                [
                    pressable('waiting'),
                    pressable('running'),
                    pressable('done'),
                    pressable('done', '3'),
                    pressable('cancelled', '3'),
                    pressable('undoing'),
                    pressable('undone'),
                ],
                ['run,cancel', 'cancel', strict ? '' : 'undo', 'undo', 'run,undo', '', ''],
            )
            set({ state: 'waiting' })
            assert.throws(() => press('cancel', desk.bob))
            assert.equal(row().state, 'waiting')
        })

        it('goes on when the person it is about is deleted', () => {
            desk.platform.store.update(PLANS, plan, { decided_by: desk.bob, manager: desk.bob })
            const { platform } = desk
            const people = platform.glideRecord(platform.session(admin(), false), 'global', 'sys_user')
            assert.ok(people.get('sys_id', desk.bob) && people.deleteRecord())
            assert.deepEqual([row().manager, row().decided_by, row().state], [null, null, 'waiting'])
        })
    })
