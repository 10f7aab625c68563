import assert from 'node:assert/strict'
import type { BrakeLimit } from '../../../src/server/provisioning/brake/brake.ts'
import {
    isForgotten,
    isOff,
    minutesBefore,
    reachedLimit,
    refusedUntil,
    waitSeconds,
} from '../../../src/server/provisioning/brake/limit.ts'

describe('the limit of the brake', () => {
    /** What is said of the last of `total` deactivations, when `left` people are there still. */
    const said = (limit: BrakeLimit, total: number, left = 0) =>
        reachedLimit(
            limit,
            { kind: 'deactivations', subject: 'ada', people: [], amount: 1, population: () => left },
            total,
            60,
        )

    it('lets the number itself pass, and not one more', () => {
        const limit = { most: 50, percent: 0, atLeast: 0 }
        assert.equal(said(limit, 50), undefined)
        assert.equal(said(limit, 51), 'more than 50 deactivations within 60 minutes')
    })

    it('takes the smaller one of the number and the share', () => {
        const limit = { most: 50, percent: 10, atLeast: 0 }
        assert.equal(said(limit, 11, 90), 'more than 10 deactivations (10% of 100) within 60 minutes')
        assert.equal(said(limit, 51, 100_000), 'more than 50 deactivations within 60 minutes')
        assert.equal(said(limit, 50, 100_000), undefined)
    })

    it('counts those who are gone already as part of whom they left', () => {
        const limit = { most: 0, percent: 10, atLeast: 0 }
        assert.equal(said(limit, 10, 91), undefined)
        assert.match(String(said(limit, 11, 90)), /10% of 100/)
    })

    it('never stops fewer than the least, and does not ask for the population before', () => {
        const limit = { most: 0, percent: 1, atLeast: 10 }
        const asked = () => assert.fail('asked for the population')
        const change = { kind: 'removals', subject: 'team', people: [], amount: 1, population: asked } as const
        assert.equal(reachedLimit(limit, change, 10, 60), undefined)
        assert.equal(said(limit, 11, 20), 'more than 10 deactivations within 60 minutes')
        assert.equal(said(limit, 11, 5000), undefined)
        assert.match(
            String(reachedLimit({ ...limit, most: 5 }, change, 6, 60)),
            /^more than 5 removals from this group/,
        )
    })

    it('is off without any number', () => {
        assert.equal(isOff({ most: 0, percent: 0, atLeast: 10 }), true)
        assert.equal(isOff({ most: 1, percent: 0, atLeast: 0 }), false)
        assert.equal(isOff({ most: 0, percent: 1, atLeast: 0 }), false)
    })

    it('waits twice as long each time, up to a day', () => {
        assert.deepEqual(
            [1, 2, 3, 9, 10, 1000].map((attempts) => waitSeconds(300, attempts)),
            [300, 600, 1200, 76800, 86400, 86400],
        )
    })

    it('remembers a decision for four days, longer than Okta tries', () => {
        const decided = '2026-01-02 03:04:05'
        assert.equal(refusedUntil({ decidedAt: decided }), '2026-01-06 03:04:05')
        assert.equal(isForgotten(decided, '2026-01-06 03:04:05'), false)
        assert.equal(isForgotten(decided, '2026-01-06 03:04:06'), true)
        assert.equal(minutesBefore(decided, 65), '2026-01-02 01:59:05')
        const tries = [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((sum, attempt) => sum + waitSeconds(300, attempt), 0)
        assert.ok(tries < 4 * 86400)
    })
})
