import assert from 'node:assert/strict'
import { openFixture, type Fixture } from './glide-fixture.ts'

describe('GlideAggregate', () => {
    let fixture: Fixture

    before(() => {
        fixture = openFixture()
        for (const [number, state, priority] of [
            ['T1', '1', '1'],
            ['T2', '1', '10'],
            ['T3', '3', '4'],
        ] as const) {
            fixture.platform.store.insert('task', { number, state, priority })
        }
    })

    const ask = (code: string): unknown => fixture.run(`const a = new GlideAggregate('task'); ${code}`)

    it('answers counts as text, in one read', () => {
        const count = fixture.platform.beginRequest()
        assert.equal(ask(`a.addAggregate('COUNT'); a.query(); a.next(); return a.getAggregate('COUNT')`), '3')
        assert.equal(count().reads, 1)
        assert.equal(
            ask(`a.addQuery('state', 9); a.addAggregate('COUNT'); a.query(); a.next(); return a.getAggregate('COUNT')`),
            '0',
        )
    })

    it('groups', () => {
        const groups = ask(`a.addAggregate('COUNT'); a.groupBy('state'); a.query(); const found = []
            while (a.next()) found.push(a.getValue('state') + ':' + a.state + ':' + a.getAggregate('COUNT')); return found.join()`)
        assert.equal(groups, '1:1:2,3:3:1')
    })

    it('groups tasks by their class', () => {
        const problems = ['P1', 'P2'].map((number) => fixture.platform.store.insert('problem', { number }))
        const counts = ask(`a.addQuery('number', 'STARTSWITH', 'P').addOrCondition('number', 'T1')
            a.groupBy('sys_class_name'); a.addAggregate('COUNT'); a.query(); const out = []
            while (a.next()) out.push(a.getValue('sys_class_name') + ' ' + a.getAggregate('COUNT')); return out.join()`)
        for (const sysId of problems) fixture.platform.store.remove('problem', sysId)
        assert.equal(counts, 'problem 2,task 1')
    })

    it('adds and compares numbers by value; a sum over nothing is empty', () => {
        const totals = ask(`for (const f of ['SUM', 'MIN', 'MAX']) a.addAggregate(f, 'priority'); a.query(); a.next()
            return ['SUM', 'MIN', 'MAX'].map((f) => a.getAggregate(f, 'priority')).join()`)
        assert.equal(totals, '15,1,10')
        assert.equal(
            ask(
                `a.addQuery('state', 9); a.addAggregate('SUM', 'priority'); a.query(); a.next(); return a.getAggregate('SUM', 'priority')`,
            ),
            null,
        )
    })

    it('drops conditions on unknown fields as GlideRecord does', () => {
        assert.equal(
            ask(
                `a.addQuery('no_such', 1); a.addAggregate('COUNT'); a.query(); a.next(); return a.getAggregate('COUNT')`,
            ),
            '3',
        )
    })

    it('says what it does not emulate', () => {
        assert.throws(() => ask(`a.addHaving('COUNT', '>', 1)`), /not emulated: GlideAggregate.addHaving/)
        assert.throws(
            () => ask(`a.addAggregate('STDDEV', 'priority')`),
            /not emulated: GlideAggregate.addAggregate STDDEV/,
        )
    })
})
