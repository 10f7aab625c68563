/** Filters on dates, which are instants however they are written. */
import assert from 'node:assert/strict'
import { assertFinds, filterPeople } from './filter-people.ts'
import { read, USER } from './scim-server.ts'

const query = (filter: string): string => `filter=${encodeURIComponent(filter)}`

/** The same instant, as somebody `minutes` east of Greenwich writes it. */
function writtenAt(instant: string, minutes: number): string {
    const local = new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace(/\.\d+Z$/, '')
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
    const padded = [hours, rest].map((each) => String(each).padStart(2, '0')).join(':')
    return `${local}${minutes < 0 ? '-' : '+'}${padded}`
}

describe('conformance: RFC 7644 3.4.2.2 dates', () => {
    const ZONES: readonly (readonly [what: string, write: (instant: string) => string])[] = [
        ['in UTC', (instant) => instant],
        ['with thousandths', (instant) => instant.replace(/(\.\d+)?Z$/, '.000Z')],
        ['with offset 0', (instant) => writtenAt(instant, 0)],
        ['east', (instant) => writtenAt(instant, 120)],
        ['far east', (instant) => writtenAt(instant, 840)],
        ['at half an hour', (instant) => writtenAt(instant, 330)],
        ['west', (instant) => writtenAt(instant, -480)],
    ]
    for (const [what, write] of ZONES) {
        for (const [operator, expected] of [
            ['eq', 'ann'],
            ['ge', 'ann'],
            ['le', 'ann'],
            ['ne', ''],
            ['gt', ''],
            ['lt', ''],
        ] as const) {
            it(`RFC 7644 3.4.2.2: meta.created ${operator} its own instant ${what} finds ${expected || 'nobody'}`, async () => {
                const people = await filterPeople()
                const instant = write(people.ann!.meta.created)
                await assertOnly(`meta.created ${operator} "${instant}"`, expected)
            })
        }
    }

    async function assertOnly(condition: string, expected: string): Promise<void> {
        const { ann } = await filterPeople()
        const { Resources } = await read(`/Users?${query(`id eq "${ann!.id}" and ${condition}`)}`)
        assert.equal(Resources.length, expected === '' ? 0 : 1, condition)
    }

    it('RFC 7644 3.4.2.2: fractions of a second count', async () => {
        const { created } = (await filterPeople()).ann!.meta
        const half = created.replace(/(\.\d+)?Z$/, '.500Z')
        for (const [operator, expected] of [
            ['lt', 'ann'],
            ['le', 'ann'],
            ['ne', 'ann'],
            ['eq', ''],
            ['gt', ''],
            ['ge', ''],
        ] as const) {
            await assertOnly(`meta.created ${operator} "${half}"`, expected)
        }
    })

    for (const [filter, expected] of [
        ['meta.created gt "1999-12-31T23:59:59Z"', 'ann bob cyd dan eve'],
        ['meta.created lt "2999-12-31T23:59:59-12:00"', 'ann bob cyd dan eve'],
        ['meta.created gt "2999-12-31T23:59:59Z"', ''],
        ['meta.created lt "0001-01-01T00:00:00Z"', ''],
        ['meta.created gt "0001-01-01T00:00:00Z"', 'ann bob cyd dan eve'],
        ['meta.lastModified pr', 'ann bob cyd dan eve'],
        ['meta.lastModified eq null', ''],
        [
            'meta.lastModified ge "2020-02-29T00:00:00Z" and meta.lastModified lt "9999-01-01T00:00:00Z"',
            'ann bob cyd dan eve',
        ],
        [`${USER}:meta.created gt "1999-12-31T23:59:59Z"`, 'ann bob cyd dan eve'],
    ] as const) {
        it(`RFC 7644 3.4.2.2: ${filter} finds ${expected || 'nobody'}`, async () => {
            await assertFinds('/Users', filter, expected, await filterPeople())
        })
    }
})
