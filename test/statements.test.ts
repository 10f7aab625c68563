import assert from 'node:assert/strict'
import type { Costs, Workbench } from '../bench/statement-count.ts'
import { openWorkbench } from '../bench/statement-count.ts'

/** At most so many reads and writes. */
const LIMITS: [string, number, number][] = [
    ['read by id', 4, 0],
    ['lookup by userName', 4, 0],
    ['lookup, nobody there', 4, 0],
    ['create', 8, 4],
    ['deactivate by DELETE', 8, 5],
    ['deactivate by PATCH', 8, 5],
    ['deactivate by PUT', 8, 5],
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

    for (const [operation, reads, writes] of LIMITS) {
        it(`${operation}: at most ${reads} reads and ${writes} writes`, () => {
            const cost = few[operation]
            assert.ok(cost && cost.reads > 0, 'nothing was counted')
            assert.ok(cost.reads <= reads, `${cost.reads} reads`)
            assert.ok(cost.writes <= writes, `${cost.writes} writes`)
        })
    }

    it('a page of 100 costs what a page of 10 costs', () => {
        assert.deepEqual(few['list, page of 100'], few['list, page of 10'])
    })

    it('a push that changes nothing writes nothing', () => {
        assert.equal(few['replace, nothing new']?.writes, 0)
    })

    it('20,000 users cost what 100 cost', () => {
        assert.deepEqual(many, few)
    })
})
