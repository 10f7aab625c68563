import assert from 'node:assert/strict'
import {
    countUnmapped,
    pathsWithin,
    resolveMapped,
    type UnmappedPath,
    type UnmappedPaths,
} from '../../../src/server/provisioning/log/unmapped.ts'

type Stored = UnmappedPath & { type: string; firstRequest: string; lastSeen: string }

/** Rows in memory, compared without letter case; `mapped` holds the paths of active mappings. */
function memoryUnmapped(mapped: string[] = []) {
    const rows: Stored[] = []
    const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase()
    const store: UnmappedPaths & { rows: Stored[]; reads: number } = {
        rows,
        reads: 0,
        ofPaths(type, paths) {
            store.reads += 1
            return rows.filter((row) => row.type === type && paths.some((path) => same(path, row.path)))
        },
        openCount: () => rows.filter(({ state }) => state === 'open').length,
        add(type, path, requestId, seenAt) {
            if (rows.some((row) => row.type === type && same(row.path, path))) return false
            const sysId = String(rows.length)
            rows.push({ sysId, type, path, state: 'open', count: 1, firstRequest: requestId, lastSeen: seenAt })
            return true
        },
        change(row, changes) {
            const index = rows.findIndex(({ sysId }) => sysId === row.sysId)
            rows[index] = { ...rows[index]!, ...changes }
        },
        mappedBelow: (_type, path) => mapped.filter((each) => each.toLowerCase().startsWith(path.toLowerCase())),
    }
    return store
}

const sighting = (paths: string[], requestId = 'r1') => ({ type: 'User', paths, requestId, seenAt: `at ${requestId}` })

describe('unmapped attributes', () => {
    it('are one row each, counted in whatever letter case, with the first request as example', () => {
        const store = memoryUnmapped()
        countUnmapped(store, sighting(['nick', 'badge']))
        countUnmapped(store, sighting(['NICK'], 'r2'))
        assert.deepEqual(
            store.rows.map(({ path, count, firstRequest, lastSeen }) => [path, count, firstRequest, lastSeen]),
            [
                ['nick', 2, 'r1', 'at r2'],
                ['badge', 1, 'r1', 'at r1'],
            ],
        )
    })

    it('of two resource types are two', () => {
        const store = memoryUnmapped()
        countUnmapped(store, sighting(['nick']))
        countUnmapped(store, { ...sighting(['nick']), type: 'Group' })
        assert.equal(store.rows.length, 2)
    })

    it('that are ignored stay ignored and are counted; resolved ones open again', () => {
        const store = memoryUnmapped()
        countUnmapped(store, sighting(['nick', 'badge']))
        store.rows[0] = { ...store.rows[0]!, state: 'ignored' }
        store.rows[1] = { ...store.rows[1]!, state: 'resolved' }
        countUnmapped(store, sighting(['nick', 'badge'], 'r2'))
        assert.deepEqual(
            store.rows.map(({ state, count }) => [state, count]),
            [
                ['ignored', 2],
                ['open', 2],
            ],
        )
    })

    it('that a mapping takes meanwhile stay resolved, whatever part of it the request named', () => {
        const store = memoryUnmapped(['urn:acme:User:badge', 'nickname'])
        countUnmapped(store, sighting(['urn:acme:User', 'nick']))
        store.rows.forEach((row, index) => (store.rows[index] = { ...row, state: 'resolved' }))
        countUnmapped(store, sighting(['urn:acme:User', 'nick'], 'r2'))
        assert.deepEqual(
            store.rows.map(({ state }) => state),
            ['resolved', 'open'],
        )
    })

    it('beyond 500 open ones share a row', () => {
        const store = memoryUnmapped()
        const many = (prefix: string) => Array.from({ length: 50 }, (_, index) => `${prefix}${index}`)
        for (let request = 0; request < 12; request += 1)
            countUnmapped(store, sighting(many(`a${request}-`), `r${request}`))
        assert.equal(store.rows.length, 501)
        assert.deepEqual([store.rows[500]!.path, store.rows[500]!.count], ['(more)', 2])
        countUnmapped(store, sighting(['a0-0'], 'again'))
        assert.equal(store.rows[0]!.count, 2)
    })

    it('that somebody else adds at the same moment are counted, not lost', () => {
        const store = memoryUnmapped()
        const { add } = store
        store.add = (...given) => {
            store.add = add
            add(...given)
            return add(...given)
        }
        countUnmapped(store, sighting(['nick']))
        assert.deepEqual([store.rows.length, store.rows[0]!.count], [1, 2])
    })

    it('cost one query when they are known', () => {
        const store = memoryUnmapped()
        countUnmapped(store, sighting(['a', 'b', 'c']))
        store.reads = 0
        countUnmapped(store, sighting(['a', 'b', 'c']))
        assert.equal(store.reads, 1)
    })

    it('are resolved by a mapping to them or into them; ignored ones are not', () => {
        const store = memoryUnmapped()
        countUnmapped(
            store,
            sighting(['urn:acme:User', 'urn:acme:User:badge', 'urn:acme:User:other', 'URN:ACME:USER:BADGE.x']),
        )
        store.rows[0] = { ...store.rows[0]!, state: 'ignored' }
        resolveMapped(store, 'User', 'urn:acme:User:badge')
        assert.deepEqual(
            store.rows.map(({ state }) => state),
            ['ignored', 'resolved', 'open', 'open'],
        )
    })

    it('paths within a path', () => {
        assert.deepEqual(pathsWithin('emails[type eq "work"].value').slice(0, 2), [
            'emails[type eq "work"].value',
            'emails',
        ])
        assert.ok(pathsWithin('urn:a:2.0:User:manager.value').includes('urn:a:2.0:User'))
        assert.deepEqual(pathsWithin('title'), ['title'])
    })
})
