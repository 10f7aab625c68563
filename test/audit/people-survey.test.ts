import assert from 'node:assert/strict'
import { plainAddress } from '../../src/server/audit/people/alike.ts'
import { person } from './memory-people.ts'
import { foundPeople, LDAP, surveyBench } from './survey-bench.ts'

describe('survey of people', () => {
    it('compares addresses without case, blanks and tags', () => {
        assert.equal(plainAddress(' Ada+Test@Corp.example '), 'ada@corp.example')
        assert.equal(plainAddress('ada+a+b@x'), 'ada@x')
        assert.equal(plainAddress('+ada@x'), '+ada@x')
        assert.equal(plainAddress('ada@x+y'), 'ada@x+y')
        assert.equal(plainAddress('none'), 'none')
    })

    it('counts everybody once: linked, with another id, technical, unmatched', () => {
        const bench = surveyBench([
            person('a', { oktaUserId: '00u1' }),
            person('b'),
            person('c', { ids: { source: 'LDAP:cn=c' } }),
            person('d', { ids: { source: 'import' } }),
            person('e', { technical: true }),
            person('caller'),
            person('f', { active: false }),
            person('g', { name: 'Gil' }),
        ])
        bench.people.links.add('b')
        const run = bench.run('r1')
        const { total, read, linked, otherId, technical, unmatched, created } = run.counts
        assert.deepEqual(
            { total, read, linked, otherId, technical, unmatched, created },
            { total: 7, read: 7, linked: 2, otherId: 1, technical: 2, unmatched: 2, created: 2 },
        )
        assert.equal(run.state, 'done')
        assert.equal(
            run.summary,
            '7 active people: 2 linked to an Okta user, 1 with another id (LDAP 1), 2 unmatched, ' +
                '2 technical accounts. 0 possible duplicates, 0 shared values. 2 findings are new, 0 are resolved.',
        )
        assert.deepEqual(foundPeople(bench, 'unmatched'), ['d <-  (, )', 'g <-  (, )'])
        const summary = [...bench.findings.rows.values()].find(({ user }) => user === 'g')?.summary
        assert.match(summary ?? '', /^Gil is active, is linked to no Okta user.*No other record looks like/)
    })

    it('shows who may be the same, linked ones first, and why', () => {
        const bench = surveyBench([
            person('a', { name: 'Ada Byron', email: 'ada@x', employeeNumber: '7' }),
            person('b', { name: 'Ada Byron', email: 'ADA+old@x', oktaUserId: '00u1' }),
            person('c', { name: 'A. B.', employeeNumber: '7', active: false }),
            person('d', { name: 'ada byron', ids: { source: 'ldap:d' } }),
        ])
        bench.run('r1')
        const [finding] = [...bench.findings.rows.values()].filter(({ kind }) => kind === 'unmatched')
        const matches = [...bench.findings.matches.values()].filter((match) => match.finding === finding?.sysId)
        assert.deepEqual(
            matches.sort((x, y) => x.order - y.order).map(({ user, why }) => `${user}: ${why}`),
            [
                'b: Same e-mail address and full name; active, linked to an Okta user.',
                'c: Same employee number; inactive, not linked.',
                'd: Same full name; active, not linked.',
            ],
        )
        assert.match(finding?.summary ?? '', /3 other records look like the same person, 1 of them linked/)
    })

    it('finds duplicates of which one is active, once for a set of records', () => {
        const bench = surveyBench([
            person('a', { oktaUserId: '1', email: 'ada@x', employeeNumber: '7' }),
            person('b', { oktaUserId: '2', email: 'ada+1@x', employeeNumber: '7' }),
            person('c', { oktaUserId: '3', email: 'cy@x' }),
            person('d', { active: false, email: 'CY@X' }),
            person('e', { active: false, email: 'eve@x' }),
            person('f', { active: false, email: 'eve@x' }),
            person('g', { oktaUserId: '4', name: 'Gil', employeeNumber: '9' }),
            person('h', { oktaUserId: '5', name: 'Gil' }),
            person('i', { technical: true, email: 'cy@x' }),
        ])
        const run = bench.run('r1')
        assert.deepEqual(foundPeople(bench, 'duplicate'), [
            'a b (e-mail address and employee number, high)',
            'c d (e-mail address, medium)',
        ])
        assert.equal(run.counts.duplicates, 2)
    })

    it('compares names only together with the start date, when a field is named', () => {
        const rows = [
            person('a', { oktaUserId: '1', name: 'Gil Fox', startDate: '2024-02-01' }),
            person('b', { oktaUserId: '2', name: 'gil fox', startDate: '2024-02-01' }),
            person('c', { oktaUserId: '3', name: 'Gil Fox', startDate: '2024-02-02' }),
        ]
        const bench = surveyBench(rows, { startDateField: 'u_started' })
        bench.run('r1')
        assert.deepEqual(foundPeople(bench, 'duplicate'), ['a b (name and start date, low)'])
    })

    it('reports a value that more than five share once, with its count, and compares nobody by it', () => {
        const rows = Array.from({ length: 1500 }, (_, number) =>
            person(`p${String(number).padStart(4, '0')}`, { employeeNumber: '0000', active: number % 2 === 0 }),
        )
        rows.push(person('q1', { email: 'box@x' }), person('q2', { email: 'box+1@x' }))
        const bench = surveyBench(rows, { pageSize: 50, chunkRows: 100 })
        const run = bench.run('r1')
        const shared = [...bench.findings.rows.values()].filter(({ kind }) => kind === 'shared_value')
        assert.deepEqual(
            shared.map(({ summary, user }) => [summary, user]),
            [
                [
                    '1,500 people have the employee number "0000". It tells nobody apart and is not used to compare people.',
                    '',
                ],
            ],
        )
        assert.equal(run.counts.sharedValues, 1)
        assert.deepEqual(foundPeople(bench, 'duplicate'), ['q1 q2 (e-mail address, medium)'])
        assert.ok(foundPeople(bench, 'unmatched').includes('p0000 <-  (, )'))
    })

    it('compares a value that exactly five share', () => {
        const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => person(id, { oktaUserId: id, email: 'box@x' }))
        const bench = surveyBench(rows)
        assert.equal(bench.run('r1').counts.sharedValues, 0)
        assert.deepEqual(foundPeople(bench, 'duplicate'), ['a b c d e (e-mail address, medium)'])
    })

    it('does not ask the database about text that the platform might run, or take accents for the same', () => {
        const bench = surveyBench([
            person('a', { email: 'javascript:gs.log(1)', name: 'Zoe' }),
            person('b', { email: 'javascript:gs.log(1)', name: 'Zoé' }),
        ])
        bench.run('r1')
        assert.deepEqual(foundPeople(bench, 'duplicate'), [])
        assert.deepEqual(foundPeople(bench, 'unmatched'), ['a <-  (, )', 'b <-  (, )'])
    })

    for (const [name, options, message] of [
        ['an unknown field', { otherIds: [{ ...LDAP, field: 'u_gone' }] }, /'LDAP' \(other-1\).*no field 'u_gone'/],
        ['a field no id stands in', { otherIds: [{ ...LDAP, field: 'sys_id' }], fields: ['sys_id'] }, /holds no id/],
        ['a dot-walk', { otherIds: [{ ...LDAP, field: 'manager.source' }] }, /no field 'manager\.source'/],
        ['a wrong start date field', { startDateField: 'u_nowhere' }, /start_date_field names 'u_nowhere'/],
    ] as const) {
        it(`fails at its start over ${name}, and names it`, () => {
            const bench = surveyBench([person('a')], options as never)
            const run = bench.run('r1')
            assert.equal(run.state, 'failed')
            assert.match(run.message ?? '', message)
            assert.equal(bench.findings.rows.size, 0)
        })
    }

    it('fails when nobody can be read, and when only a part could be, and resolves nothing', () => {
        assert.match(surveyBench([]).run('r1').message ?? '', /Nobody active can be read/)
        const bench = surveyBench(Array.from({ length: 10 }, (_, n) => person(`p${n}`)))
        bench.run('r1')
        const { page } = bench.people
        bench.people.page = (after, limit) => page(after, limit).filter(({ sysId }) => sysId < 'p5')
        const run = bench.run('r2')
        assert.equal(run.state, 'failed')
        assert.match(run.message ?? '', /Only 5 of 10 active people could be read/)
        assert.ok([...bench.findings.rows.values()].every(({ state }) => state === 'open'))
    })
})
