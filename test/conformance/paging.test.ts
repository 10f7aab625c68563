/** Paging by index and by cursor. */
import assert from 'node:assert/strict'
import { assertStatus, createGroup, createUser, LIST, read, send, unique, type Body } from './scim-server.ts'

const BATCH = unique('Paged')
const OF_BATCH = `filter=${encodeURIComponent(`userType eq "${BATCH}"`)}`
const SIZE = 7

async function walk(collection: string, query: string, count: number): Promise<Body[]> {
    const found: Body[] = []
    let page = await read(`${collection}?${query}&count=${count}&cursor=`)
    for (let turns = 0; turns < 100; turns++) {
        assert.equal(page.startIndex, undefined)
        assert.ok(page.Resources.length <= count)
        found.push(...page.Resources)
        if (page.nextCursor === undefined) return found
        assert.match(page.nextCursor, /^[A-Za-z0-9_.~-]+$/)
        page = await read(`${collection}?${query}&count=${count}&cursor=${page.nextCursor}`)
    }
    return assert.fail('the cursors never end')
}

describe('conformance: paging', () => {
    const ids: string[] = []
    before(async () => {
        for (let number = 0; number < SIZE; number++) {
            ids.push((await createUser({ userType: BATCH, title: `T${number % 2}` })).id)
        }
        await createGroup()
    })

    for (const [query, startIndex, itemsPerPage] of [
        ['', 1, 7],
        ['startIndex=1', 1, 7],
        ['startIndex=3', 3, 5],
        ['startIndex=7', 7, 1],
        ['startIndex=8', 8, 0],
        ['startIndex=2147483648', 2147483648, 0],
        ['startIndex=0', 1, 7],
        ['startIndex=-5', 1, 7],
        ['count=3', 1, 3],
        ['startIndex=6&count=3', 6, 2],
        ['count=0', 1, 0],
        ['count=-1', 1, 0],
        ['count=501', 1, 7],
        ['count=99999999999999999999', 1, 7],
        ['startIndex=&count=', 1, 7],
    ] as const) {
        it(`RFC 7644 3.4.2.4: ${query || 'neither startIndex nor count'}`, async () => {
            const list = await read(`/Users?${OF_BATCH}&${query}`)
            assert.deepEqual(list.schemas, [LIST])
            assert.equal(list.totalResults, SIZE)
            assert.equal(list.startIndex, startIndex)
            assert.equal(list.itemsPerPage, itemsPerPage)
            assert.equal((list.Resources ?? []).length, itemsPerPage)
            assert.equal(list.nextCursor, undefined)
        })
    }

    for (const query of [
        'startIndex=x',
        'count=x',
        'count=1.5',
        'startIndex=1e3',
        'count=0x10',
        'count=null',
        'count=1,2',
    ]) {
        for (const collection of ['/Users', '/Groups', '']) {
            it(`RFC 7644 3.4.2.4: 400 invalidValue to GET ${collection || 'the base'} with ${query}`, async () => {
                assertStatus(await send('GET', `${collection}?${query}`), 400, 'invalidValue')
            })
        }
    }

    for (const sortBy of ['', 'title', 'userName', 'meta.created', 'emails']) {
        it(`RFC 7644 3.4.2.4: pages sorted by ${sortBy || 'nothing'} hold everybody once`, async () => {
            const found: string[] = []
            for (let startIndex = 1; startIndex <= SIZE; startIndex += 2) {
                const page = await read(`/Users?${OF_BATCH}&sortBy=${sortBy}&startIndex=${startIndex}&count=2`)
                found.push(...page.Resources.map(({ id }) => id))
            }
            assert.deepEqual([...found].sort(), [...ids].sort())
        })

        it(`RFC 9865 2: cursors sorted by ${sortBy || 'nothing'} lead past everybody once`, async () => {
            const found = await walk('/Users', `${OF_BATCH}&sortBy=${sortBy}`, 3)
            assert.deepEqual(found.map(({ id }) => id).sort(), [...ids].sort())
        })
    }

    it('RFC 7644 3.4.2: all users, page by page, are as many as totalResults says', async () => {
        const { totalResults } = await read('/Users?count=0')
        const found = new Set<string>()
        for (let startIndex = 1; startIndex <= totalResults; startIndex += 50) {
            const page = await read(`/Users?startIndex=${startIndex}&count=50&attributes=id`)
            page.Resources.forEach(({ id }) => found.add(id))
        }
        assert.equal(found.size, totalResults)
    })

    it('RFC 9865 2: all groups, and users and groups together, by cursor', async () => {
        for (const collection of ['/Groups', '']) {
            const { totalResults } = await read(`${collection}?count=0`)
            const found = await walk(collection, 'attributes=id', 40)
            assert.equal(new Set(found.map(({ id }) => id)).size, totalResults)
        }
    })

    it('RFC 9865 2: totalResults is that of the whole list on every page', async () => {
        const first = await read(`/Users?${OF_BATCH}&count=4&cursor=`)
        const second = await read(`/Users?${OF_BATCH}&count=4&cursor=${first.nextCursor}`)
        assert.deepEqual([first.totalResults, second.totalResults], [SIZE, SIZE])
        assert.deepEqual([first.itemsPerPage, second.itemsPerPage], [4, 3])
        assert.equal(second.nextCursor, undefined)
    })

    it('RFC 9865 2: who comes or goes between two pages neither hides nor repeats anybody', async () => {
        const stem = unique('Drift')
        const groups: string[] = []
        for (let number = 0; number < 6; number++) {
            groups.push((await createGroup({ displayName: `${stem} ${number}` })).id)
        }
        const query = `filter=${encodeURIComponent(`displayName sw "${stem}"`)}&sortBy=displayName&attributes=id&count=2`
        const ids = ({ Resources }: Body): string[] => Resources.map(({ id }) => id)
        const first = await read(`/Groups?${query}&cursor=`)
        assert.deepEqual(ids(first), groups.slice(0, 2))
        await createGroup({ displayName: `${stem} 0 newcomer` })
        await send('DELETE', `/Groups/${groups[1]}`)
        const second = await read(`/Groups?${query}&cursor=${first.nextCursor}`)
        assert.deepEqual(ids(second), groups.slice(2, 4))
        await send('DELETE', `/Groups/${groups[4]}`)
        const third = await read(`/Groups?${query}&cursor=${second.nextCursor}`)
        assert.deepEqual(ids(third), [groups[5]])
        assert.equal(third.nextCursor, undefined)
    })

    for (const [what, query, scimType] of [
        ['cursor and startIndex', 'cursor=&startIndex=1', 'invalidValue'],
        ['a cursor nobody gave', 'cursor=abc', 'invalidCursor'],
        ['a cursor of another alphabet', 'cursor=%00%ff', 'invalidCursor'],
        ['a cursor that is a number', 'cursor=2', 'invalidCursor'],
        ['an endless cursor', `cursor=${'A'.repeat(5000)}`, 'invalidCursor'],
    ] as const) {
        it(`RFC 9865 2.1: 400 ${scimType} to ${what}`, async () => {
            assertStatus(await send('GET', `/Users?${query}`), 400, scimType)
        })
    }

    for (const [what, other] of [
        ['another filter', '/Users?filter=title%20pr'],
        ['another order', `/Users?${OF_BATCH}&sortBy=title`],
        ['another direction', `/Users?${OF_BATCH}&sortBy=userName&sortOrder=descending`],
        ['other resources', `/Groups?`],
    ] as const) {
        it(`RFC 9865 2.1: a cursor does not fit ${what}`, async () => {
            const { nextCursor } = await read(`/Users?${OF_BATCH}&count=2&cursor=`)
            assert.ok(nextCursor)
            assertStatus(await send('GET', `${other}&count=2&cursor=${nextCursor}`), 400, 'invalidCursor')
        })
    }

    it('RFC 9865 2.1: a cursor with one character changed is none', async () => {
        const cursor = (await read(`/Users?${OF_BATCH}&count=2&cursor=`)).nextCursor ?? ''
        for (const index of [0, 8, 20, cursor.length - 1]) {
            const changed = cursor.slice(0, index) + (cursor[index] === 'B' ? 'C' : 'B') + cursor.slice(index + 1)
            assertStatus(await send('GET', `/Users?${OF_BATCH}&count=2&cursor=${changed}`), 400, 'invalidCursor')
        }
    })
})
