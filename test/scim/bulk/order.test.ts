import assert from 'node:assert/strict'
import { runOrder } from '../../../src/server/scim/bulk/order.ts'

/** The rule as it is told: of those that can run, the first in the request. */
function naiveOrder(needs: readonly (readonly number[])[]): number[] {
    const done: number[] = []
    for (;;) {
        const next = needs.findIndex(
            (needed, index) => !done.includes(index) && needed.every((each) => done.includes(each)),
        )
        if (next < 0) return done
        done.push(next)
    }
}

describe('RFC 7644 3.7 runOrder', () => {
    const cases: [string, number[][], number[], number[]][] = [
        ['nothing', [], [], []],
        ['the order of the request', [[], [], []], [0, 1, 2], []],
        ['references backward', [[], [0], [1, 0]], [0, 1, 2], []],
        ['a reference forward: before what comes after the POST', [[1], [], []], [1, 0, 2], []],
        ['a chain forward', [[1], [2], [3], []], [3, 2, 1, 0], []],
        ['several that wait for one', [[2], [2], [], []], [2, 0, 1, 3], []],
        ['one that waits for several', [[1, 3], [], [], []], [1, 2, 3, 0], []],
        ['one released late before one released early', [[3], [4], [0], [], []], [3, 0, 2, 4, 1], []],
        ['those that wait keep their order among them', [[3], [3], [0], [], []], [3, 0, 1, 2, 4], []],
        ['3.7.1 itself', [[0], []], [0, 1], [0]],
        ['3.7.1 two in a circle', [[], [2], [1], []], [0, 1, 2, 3], [1, 2]],
        ['3.7.1 three in a circle', [[1], [2], [0]], [0, 1, 2], [0, 1, 2]],
        ['3.7.1 one that waits on a circle', [[1], [2], [1], [0], []], [0, 1, 2, 3, 4], [0, 1, 2, 3]],
        ['3.7.1 what a circle needs is not of it', [[1, 2], [0], []], [0, 1, 2], [0, 1]],
        ['3.7.1 a circle beside one that waits', [[4], [2], [1], [], []], [1, 2, 3, 4, 0], [1, 2]],
    ]
    cases.forEach(([name, needs, order, circular]) =>
        it(name, () => {
            const result = runOrder(needs)
            assert.deepEqual([result.order, Array.from(result.circular)], [order, circular])
        }),
    )

    it('follows the rule for any references without circles', () => {
        let state = 1
        const below = (limit: number): number => {
            state = (Math.imul(state, 1103515245) + 12345) >>> 0
            return (state >>> 8) % limit
        }
        for (let round = 0; round < 300; round += 1) {
            const size = 1 + below(14)
            const rank = Array.from({ length: size }, () => below(1000))
            const needs = rank.map((own) =>
                rank.flatMap((other, index) => (other < own && below(4) === 0 ? [index] : [])),
            )
            assert.deepEqual(runOrder(needs), { order: naiveOrder(needs), circular: new Set() })
        }
    })

    it('orders a long chain without recursion', () => {
        const size = 50000
        const { order } = runOrder(Array.from({ length: size }, (_, index) => (index + 1 < size ? [index + 1] : [])))
        assert.deepEqual([order.length, order[0], order[size - 1]], [size, size - 1, 0])
        const ring = Array.from({ length: size }, (_, index) => [(index + 1) % size])
        assert.equal(runOrder(ring).circular.size, size)
    })
})
