import assert from 'node:assert/strict'
import { parseInstant } from '../../src/server/scim/date-time.ts'

describe('RFC 7643 2.3.5 parseInstant', () => {
    const cases: [string, string | undefined][] = [
        ['2026-01-31T09:00:00Z', '2026-01-31T09:00:00.000Z'],
        ['2026-01-31T09:00:00', '2026-01-31T09:00:00.000Z'],
        ['2026-01-31T09:00:00.5Z', '2026-01-31T09:00:00.500Z'],
        ['2026-01-31T09:00:00.1239Z', '2026-01-31T09:00:00.123Z'],
        ['2026-01-31T09:00:00+09:00', '2026-01-31T00:00:00.000Z'],
        ['2026-01-31T09:00:00-05:30', '2026-01-31T14:30:00.000Z'],
        ['2024-02-29T00:00:00z', '2024-02-29T00:00:00.000Z'],
        ['2026-02-29T00:00:00Z', undefined],
        ['2026-13-01T00:00:00Z', undefined],
        ['2026-00-01T00:00:00Z', undefined],
        ['2026-01-00T00:00:00Z', undefined],
        ['2026-01-01T24:00:00Z', undefined],
        ['2026-01-01T00:60:00Z', undefined],
        ['2026-01-01T00:00:00+15:00', undefined],
        ['2026-01-01', undefined],
        ['2026-01-01 00:00:00', undefined],
        ['', undefined],
        ['yesterday', undefined],
    ]
    cases.forEach(([text, expected]) =>
        it(JSON.stringify(text), () => {
            const instant = parseInstant(text)
            assert.equal(instant === undefined ? undefined : new Date(instant).toISOString(), expected)
        }),
    )
})
