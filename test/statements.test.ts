import assert from 'node:assert/strict'
import type { Costs } from '../bench/statement-cost.ts'
import type { Workbench } from '../bench/statement-count.ts'
import { openWorkbench } from '../bench/statement-count.ts'

/** Every request leaves a row in the log, and a write what it stated; nothing of it is read. */
const LOGGED = 1
/** Every request reads its settings, with one query. */
const SETTINGS = 1
const LOGGED_WRITE = 2
/** A write asks once which guards there are; one that adds members also which roles the group grants. */
const GUARDS = 1
const GRANTED_ROLES = 1
/** The brake counts what is taken away: one insert, its sum, and where the limit in per cent may be reached the population. */
const BRAKE = { reads: 2, writes: 1 }
/** Who leaves costs a read for the handover rules and one for each of the four that are shipped active. */
const HANDOVER = 5

/** At most so many reads besides the settings and the guards, and writes besides the log. */
const LIMITS: [string, number, number, number?][] = [
    ['read by id', 4, 0],
    ['lookup by userName', 4, 0],
    ['lookup, nobody there', 4, 0],
    ['create', 8, 4],
    ['deactivate by DELETE', 8 + BRAKE.reads + HANDOVER, 5 + BRAKE.writes],
    ['deactivate by PATCH', 8 + BRAKE.reads + HANDOVER, 5 + BRAKE.writes],
    ['deactivate by PUT', 8 + BRAKE.reads + HANDOVER, 5 + BRAKE.writes],
    ['reactivate by PATCH', 10, 5],
    ['adopt by number', 11, 3],
    ['adopt by PUT', 11, 3],
    ['review, first time', 8, 4],
    ['review, again', 9, 2],
    ['relink by POST', 25, 6, 5],
    ['relink by PUT', 25, 6, 5],
]

describe('database statements', function () {
    this.timeout(120_000)
    let workbench: Workbench
    let few: Costs
    let many: Costs

    before(async () => {
        workbench = await openWorkbench()
        workbench.growTo(100)
        few = await workbench.measure()
        workbench.growTo(20_000)
        many = await workbench.measure()
    })
    after(() => workbench?.close())

    for (const [operation, reads, writes, requests = 1] of LIMITS) {
        it(`${operation}: at most ${reads} reads and ${writes} writes`, () => {
            const cost = few[operation]
            assert.ok(cost && cost.reads > 0, 'nothing was counted')
            const each = SETTINGS + (writes === 0 ? 0 : GUARDS)
            assert.ok(cost.reads <= reads + requests * each, `${cost.reads} reads`)
            assert.ok(cost.writes <= writes + (writes === 0 ? LOGGED : LOGGED_WRITE), `${cost.writes} writes`)
        })
    }

    it('a page of 100 with groups: at most 9 reads', () => {
        assert.ok(
            (few['list, page of 100']?.reads ?? Infinity) <= 8 + SETTINGS,
            JSON.stringify(few['list, page of 100']),
        )
    })

    it('a page of 100 costs what a page of 10 costs', () => {
        assert.deepEqual(few['list, page of 100'], few['list, page of 10'])
    })

    it('a push that changes nothing writes nothing but the log', () => {
        assert.equal(few['replace, nothing new']?.writes, LOGGED_WRITE)
    })

    it('20,000 users cost what 100 cost', () => {
        assert.deepEqual(many, few)
    })

    describe('of a group', () => {
        let small: Costs
        let border: Costs
        let large: Costs
        let thousand: Costs

        before(async () => {
            workbench.growTo(52_000)
            const bench = await workbench.groups()
            bench.growTo(10)
            small = await bench.measure()
            bench.growTo(500)
            border = await bench.measure()
            bench.growTo(50_000)
            large = await bench.measure()
            thousand = await workbench.addMany(1_000)
        })

        for (const [operation, extra, brake] of [
            ['add a member', GUARDS + GRANTED_ROLES, { reads: 0, writes: 0 }],
            ['remove a member', GUARDS, BRAKE],
        ] as const) {
            it(`${operation}: at most ${9 + extra} reads and 4 writes besides the brake, with 10, 500 and 50,000 members`, () => {
                for (const cost of [small[operation], border[operation], large[operation]]) {
                    assert.ok(cost && cost.reads > 0 && cost.writes > 0, 'nothing was counted')
                    assert.ok(cost.reads <= 8 + SETTINGS + extra + brake.reads, `${cost.reads} reads`)
                    assert.ok(cost.writes <= 4 + LOGGED_WRITE + brake.writes, `${cost.writes} writes`)
                }
            })
        }

        for (const operation of ['add a member again', 'remove a member again']) {
            it(`${operation}: writes nothing but the log`, () => {
                assert.equal(small[operation]?.writes, LOGGED_WRITE)
                assert.equal(large[operation]?.writes, LOGGED_WRITE)
            })
        }

        it('1,000 members cost at most 1,000 inserts, one update and 40 reads', () => {
            const cost = thousand['add 1000 members']
            assert.ok(cost && cost.writes >= 1_000, 'nothing was counted')
            assert.ok(cost.writes <= 1_001 + LOGGED_WRITE, `${cost.writes} writes`)
            assert.ok(cost.reads <= 40, `${cost.reads} reads`)
        })

        it('reading a group without its members costs the same however many it has', () => {
            assert.deepEqual(large['read without members'], small['read without members'])
        })
    })
})
