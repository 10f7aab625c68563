/** Searching by POST, and over users and groups together. */
import assert from 'node:assert/strict'
import {
    assertStatus,
    createGroup,
    createUser,
    ENTERPRISE,
    LIST,
    PATCH_OP,
    read,
    SEARCH,
    send,
    SERVICENOW_GROUP,
    succeed,
    unique,
    type Body,
} from './scim-server.ts'

const STEM = unique('Searched')
const search = (address: string, request: object): Promise<Body> =>
    succeed('POST', `${address}/.search`, { schemas: [SEARCH], ...request })

describe('conformance: RFC 7644 3.4.3', () => {
    const cast: Record<string, Body> = {}
    before(async () => {
        cast.u1 = await createUser({ displayName: `${STEM} 1`, title: STEM, name: { familyName: 'X' } })
        cast.g2 = await createGroup({ displayName: `${STEM} 2`, members: [{ value: cast.u1.id }] })
        cast.u3 = await createUser({
            displayName: `${STEM} 3`,
            [ENTERPRISE]: { division: STEM },
            externalId: `${STEM}-e`,
        })
        cast.g4 = await createGroup({ displayName: `${STEM} 4`, [SERVICENOW_GROUP]: { description: STEM } })
    })
    const keysOf = ({ Resources }: Body): string =>
        Resources.map(({ id }) => Object.keys(cast).find((key) => cast[key]!.id === id)).join(' ')
    const ours = (more: string): string => `displayName sw "${STEM}" and (${more})`

    for (const [filter, everywhere, users, groups] of [
        [`displayName sw "${STEM}"`, 'u1 g2 u3 g4', 'u1 u3', 'g2 g4'],
        [ours('title pr'), 'u1', 'u1', undefined],
        [ours('not (title pr)'), 'g2 u3 g4', 'u3', undefined],
        [ours('title eq null'), 'g2 u3 g4', 'u3', undefined],
        [ours(`title ne "${STEM}"`), 'g2 u3 g4', 'u3', undefined],
        [ours('members pr'), 'g2', undefined, 'g2'],
        [ours('not (members pr)'), 'u1 u3 g4', undefined, 'g4'],
        [ours('members pr or title pr'), 'u1 g2', undefined, undefined],
        [ours('members pr and title pr'), '', undefined, undefined],
        [ours('userName pr'), 'u1 u3', 'u1 u3', undefined],
        [ours('emails[type eq "work"]'), '', '', undefined],
        [ours('not (emails[type eq "work"])'), 'u1 g2 u3 g4', 'u1 u3', undefined],
        [ours('meta.resourceType eq "Group"'), 'g2 g4', '', 'g2 g4'],
        [ours('meta.resourceType eq "User"'), 'u1 u3', 'u1 u3', ''],
        [ours('meta.resourceType ne "User"'), 'g2 g4', '', 'g2 g4'],
        [ours('externalId pr'), 'u3', 'u3', ''],
        [ours(`${ENTERPRISE}:division eq "${STEM}"`), 'u3', 'u3', undefined],
        [ours(`${SERVICENOW_GROUP}:description eq "${STEM}"`), 'g4', undefined, 'g4'],
        [ours('id pr'), 'u1 g2 u3 g4', 'u1 u3', 'g2 g4'],
        [`displayName eq "${STEM} 2" or displayName eq "${STEM} 3"`, 'g2 u3', 'u3', 'g2'],
    ] as readonly [string, string, string | undefined, string | undefined][]) {
        for (const [address, expected] of [
            ['', everywhere],
            ['/Users', users],
            ['/Groups', groups],
        ] as const) {
            it(`RFC 7644 3.4.3: POST ${address}/.search ${filter} finds ${expected ?? 'no such attribute'}`, async () => {
                const request = { filter, sortBy: 'displayName' }
                if (expected === undefined) {
                    const answer = await send('POST', `${address}/.search`, { schemas: [SEARCH], ...request })
                    return assertStatus(answer, 400, 'invalidFilter')
                }
                const found = await search(address, request)
                assert.deepEqual(found.schemas, [LIST])
                assert.equal(keysOf(found), expected)
                assert.equal(found.totalResults, expected === '' ? 0 : expected.split(' ').length)
                const query = `filter=${encodeURIComponent(filter)}&sortBy=displayName`
                assert.deepEqual(await read(`${address}?${query}`), found)
            })
        }
    }

    it('RFC 7644 3.4.2.1: resources found on the base are what they are by themselves', async () => {
        const found = await search('', { filter: `displayName sw "${STEM}"`, sortBy: 'displayName' })
        for (const each of found.Resources) {
            assert.deepEqual(each, await read(`/${each.meta.resourceType}s/${each.id}`))
        }
    })

    for (const [sortBy, sortOrder, expected] of [
        ['displayName', 'ascending', /^u1 g2 u3 g4$/],
        ['displayName', 'descending', /^g4 u3 g2 u1$/],
        ['userName', 'ascending', /^u1 u3 (g2 g4|g4 g2)$/],
        ['userName', 'descending', /^(g2 g4|g4 g2) u3 u1$/],
        ['externalId', 'ascending', /^u3 /],
        ['meta.resourceType', 'ascending', /^g. g. u. u.$/],
    ] as const) {
        it(`RFC 7644 3.4.2.3: users and groups by ${sortBy} ${sortOrder}`, async () => {
            assert.match(keysOf(await search('', { filter: `displayName sw "${STEM}"`, sortBy, sortOrder })), expected)
        })
    }

    it('RFC 7644 3.4.3: paging and projection in the body', async () => {
        const found = await search('', {
            filter: `displayName sw "${STEM}"`,
            sortBy: 'displayName',
            startIndex: 2,
            count: 2,
            attributes: ['displayName'],
        })
        assert.deepEqual([found.totalResults, found.startIndex, found.itemsPerPage], [4, 2, 2])
        assert.deepEqual(
            found.Resources.map((each) => ({ ...each, schemas: undefined })),
            [cast.g2!, cast.u3!].map(({ id, displayName }) => ({ id, displayName, schemas: undefined })),
        )
    })

    it('RFC 9865 2: cursors in the body lead past every user and group once', async () => {
        const filter = `displayName sw "${STEM}"`
        const found: string[] = []
        let cursor: string | undefined = ''
        while (cursor !== undefined && found.length < 10) {
            const page: Body = await search('', { filter, count: 3, cursor })
            found.push(...page.Resources.map(({ id }) => id))
            cursor = page.nextCursor
        }
        assert.deepEqual(
            [...found].sort(),
            Object.values(cast)
                .map(({ id }) => id)
                .sort(),
        )
    })

    it('RFC 7644 3.4.3: without anything it is the whole list', async () => {
        for (const [address, list] of [
            ['/Users', '/Users'],
            ['/Groups', '/Groups'],
            ['', ''],
        ] as const) {
            assert.equal(
                (await search(address, { count: 0 })).totalResults,
                (await read(`${list}?count=0`)).totalResults,
            )
        }
    })

    it('RFC 7643 2.1: member names in any letter case', async () => {
        const found = await search('/Users', { FILTER: `title eq "${STEM}"`, Attributes: ['title'], COUNT: 1 })
        assert.deepEqual(
            found.Resources.map(({ title, userName }) => [title, userName]),
            [[STEM, undefined]],
        )
    })

    it('RFC 7644 3.4.3: what stands in the address does not count', async () => {
        const query = `filter=${encodeURIComponent('title eq "nobody at all"')}`
        const found = await succeed('POST', `/Users/.search?${query}`, {
            schemas: [SEARCH],
            filter: `title eq "${STEM}"`,
        })
        assert.equal(found.totalResults, 1)
    })

    for (const [what, body, scimType] of [
        ['a list', [], 'invalidSyntax'],
        ['a text', '"x"', 'invalidSyntax'],
        ['nothing', '', 'invalidSyntax'],
        ['half a body', '{"schemas":', 'invalidSyntax'],
        ['another message', { schemas: [PATCH_OP] }, 'invalidSyntax'],
        ['schemas that are a text', { schemas: SEARCH }, 'invalidSyntax'],
        ['a filter that is a number', { filter: 1 }, 'invalidValue'],
        ['a filter that is an object', { filter: {} }, 'invalidValue'],
        ['attributes that are a number', { attributes: 1 }, 'invalidValue'],
        ['attributes of numbers', { attributes: [1] }, 'invalidValue'],
        ['excludedAttributes that are an object', { excludedAttributes: {} }, 'invalidValue'],
        ['a count that is a text', { count: 'ten' }, 'invalidValue'],
        ['a count with a fraction', { count: 1.5 }, 'invalidValue'],
        ['a startIndex that is a list', { startIndex: [1] }, 'invalidValue'],
        ['a sortBy that is an object', { sortBy: {} }, 'invalidValue'],
        ['a cursor that is a number', { cursor: 1 }, 'invalidValue'],
        ['a cursor nobody gave', { cursor: 'abc' }, 'invalidCursor'],
        ['cursor and startIndex', { cursor: '', startIndex: 1 }, 'invalidValue'],
        ['an unknown order', { sortBy: 'id', sortOrder: 'up' }, 'invalidValue'],
        ['an unknown sortBy', { sortBy: 'shoeSize' }, 'invalidPath'],
        ['half a filter', { filter: 'id eq' }, 'invalidFilter'],
        ['an attribute nobody has', { filter: 'shoeSize eq 1' }, 'invalidFilter'],
        ['half of one nobody has', { filter: 'id pr or shoeSize pr' }, 'invalidFilter'],
    ] as readonly [string, unknown, string][]) {
        for (const address of ['/.search', '/Users/.search', '/Groups/.search']) {
            it(`RFC 7644 3.12: 400 ${scimType} for ${what} at ${address}`, async () => {
                const stated = typeof body === 'object' && !Array.isArray(body) ? { schemas: [SEARCH], ...body } : body
                assertStatus(await send('POST', address, stated), 400, scimType)
            })
        }
    }
})
