import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Person } from '../../src/server/audit/people/person.ts'
import { person } from './memory-people.ts'
import { foundPeople, surveyBench } from './survey-bench.ts'

const pick = <T>(...values: T[]) => fc.constantFrom(...values)

/** People who collide often: few addresses, numbers, names and days. */
const anybody: fc.Arbitrary<Partial<Person>> = fc.record({
    name: pick('', 'Ada', 'ada', 'Adá', 'Gil, Jr.'),
    email: pick('', 'a@x', ' A@x', 'a+1@x', 'a+1@y', 'b@x', 'b+2@x ', 'box@x'),
    employeeNumber: pick('', '0000', '0000', '1', '2', '3'),
    startDate: pick('', '2024-01-01', '2024-01-02'),
    active: fc.boolean(),
    technical: pick(false, false, false, true),
    oktaUserId: pick('', '', '00u1'),
    ids: pick<Record<string, string>>({}, { source: 'ldap:x' }),
})
const everybody = fc
    .array(anybody, { minLength: 1, maxLength: 40 })
    .map((all) => all.map((one, n) => person(`p${String(n).padStart(2, '0')}`, one)))
    .filter((all) => all.some(({ active }) => active))

const people = (count: number) => Array.from({ length: count }, (_, n) => person(`p${String(n).padStart(3, '0')}`))

describe('chunks of a run', () => {
    it('do not matter: the same findings whatever the size of pages and chunks, delivered once or twice', () => {
        fc.assert(
            fc.property(everybody, (rows) => {
                const shown = [1, 7, 1000].map((pageSize) => {
                    const bench = surveyBench(rows, { pageSize, chunkRows: pageSize * 2, startDateField: 'u_started' })
                    const { counts, state } = bench.run('r1', pageSize === 7 ? 2 : 1)
                    assert.equal(state, 'done')
                    return [bench.findings.shown(), counts]
                })
                assert.deepEqual(shown[1], shown[0])
                assert.deepEqual(shown[2], shown[0])
            }),
            { numRuns: 150 },
        )
    })

    it('survive being cut off at any write: resumed, the findings are those of an undisturbed run', () => {
        const rows = [
            person('a', { email: 'a@x', employeeNumber: '1' }),
            person('b', { email: 'a+1@x', employeeNumber: '1', active: false }),
            person('c', { email: 'c@x' }),
            person('d', { email: 'c@x', oktaUserId: '1' }),
        ]
        const calm = surveyBench(rows, { pageSize: 2, chunkRows: 2 })
        calm.run('r1')
        for (let failAt = 1; failAt <= calm.findings.writes; failAt++) {
            const bench = surveyBench(rows, { pageSize: 2, chunkRows: 2 })
            bench.findings.failAt = failAt
            assert.equal(bench.run('r1').state, 'failed', `write ${failAt}`)
            assert.match(bench.log.join(), /Run r1 failed in chunk \d: cut off/)
            const failed = bench.runs.rows.get('r1')!
            bench.runs.rows.set('r1', { ...failed, state: 'queued' })
            bench.events.push(['r1', failed.chunk])
            while (bench.events.length > 0) bench.deliver()
            assert.equal(bench.runs.rows.get('r1')?.state, 'done')
            assert.equal(bench.runs.rows.get('r1')?.message, '')
            assert.deepEqual(bench.findings.shown(), calm.findings.shown(), `write ${failAt}`)
            assert.deepEqual(bench.runs.rows.get('r1')?.counts, calm.runs.rows.get('r1')?.counts)
        }
    })

    it('ignore an event that is late, and one for a run that ended or is gone', () => {
        const bench = surveyBench(people(30), { pageSize: 5, chunkRows: 10 })
        bench.start('r1')
        bench.deliver()
        const after = bench.runs.rows.get('r1')!
        assert.deepEqual([after.chunk, after.cursor, after.counts.read], [1, 'p009', 10])
        bench.deliverAgain('r1', 0)
        bench.deliverAgain('r1', 7)
        bench.deliverAgain('nobody', 0)
        assert.deepEqual(bench.runs.rows.get('r1'), after)
        assert.equal(bench.events.length, 1)
    })

    it('stop when the run is cancelled between two pages, and resolve nothing', () => {
        const rows = people(30)
        const bench = surveyBench(rows, { pageSize: 5, chunkRows: 1000 })
        bench.run('r1')
        rows.splice(0, 3)
        bench.start('r2')
        bench.runs.reads = 0
        bench.runs.onRead = (reads) => {
            const run = bench.runs.rows.get('r2')!
            if (reads === 3) bench.runs.rows.set('r2', { ...run, state: 'cancelled' })
        }
        bench.deliver()
        const run = bench.runs.rows.get('r2')!
        assert.deepEqual([run.state, run.counts.read, bench.events.length], ['cancelled', 10, 0])
        assert.ok([...bench.findings.rows.values()].every(({ state }) => state === 'open'))
        assert.equal(bench.findings.rows.size, 30)
    })

    it('stop when the run is cancelled at the moment it writes its own state', () => {
        const bench = surveyBench(people(30), { pageSize: 5, chunkRows: 1000 })
        bench.start('r1')
        bench.runs.onRead = (reads) => {
            if (reads === 2) bench.runs.rows.set('r1', { ...bench.runs.rows.get('r1')!, stop: true })
        }
        bench.deliver()
        assert.deepEqual([bench.runs.rows.get('r1')?.state, bench.events.length], ['cancelled', 0])
    })

    it('stop when somebody else has advanced the run', () => {
        const bench = surveyBench(people(30), { pageSize: 5, chunkRows: 1000 })
        bench.start('r1')
        bench.runs.onRead = (reads) => {
            const run = bench.runs.rows.get('r1')!
            if (reads === 2) bench.runs.rows.set('r1', { ...run, cursor: 'p020' })
        }
        bench.deliver()
        assert.equal(bench.runs.rows.get('r1')?.cursor, 'p020')
        assert.equal(bench.events.length, 0)
    })

    it('keep findings over runs: seen again, resolved, reopened, ignored', () => {
        const rows = people(4)
        const bench = surveyBench(rows, { pageSize: 2 })
        bench.run('r1')
        const byUser = (user: string) => [...bench.findings.rows.values()].find((row) => row.user === user)!
        const firstSeen = byUser('p000').lastSeen
        bench.findings.rows.set(byUser('p001').sysId, { ...byUser('p001'), state: 'ignored' })
        bench.people.links.add('p000').add('p001')
        const second = bench.run('r2')
        assert.deepEqual([second.counts.created, second.counts.resolved, second.counts.unmatched], [0, 1, 2])
        assert.deepEqual(
            ['p000', 'p001', 'p002'].map((user) => byUser(user).state),
            ['resolved', 'ignored', 'open'],
        )
        assert.ok(byUser('p000').resolvedAt)
        assert.equal(byUser('p000').lastSeen, firstSeen)
        assert.equal(byUser('p002').lastRun, 'r2')
        bench.people.links.clear()
        const third = bench.run('r3')
        assert.deepEqual([third.counts.created, third.counts.resolved], [0, 0])
        assert.deepEqual(
            [byUser('p000').state, byUser('p000').resolvedAt, byUser('p001').state],
            ['open', '', 'ignored'],
        )
        assert.equal(bench.findings.rows.size, 4)
        assert.equal(foundPeople(bench, 'unmatched').length, 3)
    })

    it('keep a possible duplicate up to date', () => {
        const rows = [person('a', { oktaUserId: '1', email: 'a@x' }), person('b', { email: 'a@x', active: false })]
        const bench = surveyBench(rows)
        bench.run('r1')
        rows[1] = { ...rows[1]!, active: true, oktaUserId: '2' }
        bench.run('r2')
        const [finding, ...others] = [...bench.findings.rows.values()]
        assert.deepEqual(others, [])
        assert.match(finding?.summary ?? '', /2 active, 2 linked/)
        assert.deepEqual(
            [...bench.findings.matches.values()].map(({ user, active, linked }) => [user, active, linked]),
            [
                ['a', true, true],
                ['b', true, true],
            ],
        )
    })

    it('ask at most ten times per page, however many people are on it', () => {
        for (const pageSize of [20, 200]) {
            const bench = surveyBench(
                people(pageSize).map((one, n) => ({ ...one, email: `${n}@x`, employeeNumber: `${n}`, name: `N ${n}` })),
                { pageSize },
            )
            bench.run('r1')
            bench.start('r2')
            const before = bench.people.reads + bench.findings.reads
            bench.deliver()
            const perRun = bench.people.reads + bench.findings.reads - before
            assert.ok(perRun <= 16, `${perRun} reads for a run of one page`)
        }
    })
})
