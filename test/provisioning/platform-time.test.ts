import assert from 'node:assert/strict'
import { platformTime, scimTime } from '../../src/server/provisioning/platform-time.ts'

describe('platform time: RFC 7643 section 2.3.5', () => {
    it('turns platform times into SCIM times', () => {
        assert.equal(scimTime('2026-01-02 03:04:05'), '2026-01-02T03:04:05Z')
        assert.equal(scimTime(''), '')
    })

    for (const [milliseconds, expected] of [
        [0, '1970-01-01 00:00:00'],
        [1767323045999, '2026-01-02 03:04:05'],
        [Date.UTC(2024, 1, 29, 23, 59, 59), '2024-02-29 23:59:59'],
    ] as const) {
        it(`${milliseconds} → ${expected}`, () => assert.equal(platformTime(milliseconds), expected))
    }
})
