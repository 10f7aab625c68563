import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fieldsOf, holds, parseCondition } from '../../../src/server/provisioning/authority/condition.ts'
import { openFixture, type Fixture } from '../../instance/glide/glide-fixture.ts'

function conditionOf(text: string) {
    const condition = parseCondition(text)
    assert.ok(typeof condition !== 'string', String(condition))
    return condition
}

describe('conditions', () => {
    it('are what the condition builder writes', () => {
        const condition = conditionOf('title=Boss^ORcityINWien,Graz^stateISNOTEMPTY^EQ')
        assert.deepEqual(condition.groups, [
            [
                { field: 'title', test: '=', value: 'Boss' },
                { field: 'city', test: 'IN', value: 'Wien,Graz' },
            ],
            [{ field: 'state', test: 'ISNOTEMPTY', value: '' }],
        ])
        assert.deepEqual(fieldsOf(condition), ['title', 'city', 'state'])
    })

    const wrong: [string, RegExp][] = [
        ['title=javascript:gs.getUserID()', /cannot hold a script/],
        ['title=a^NQcity=b', /alternatives/],
        ['manager.name=Ada', /cannot be read/],
        ['titleINSTANCEOFx', /cannot be read/],
        ['titleISEMPTYx', /cannot be read/],
        ['titleLIKE', /cannot be read/],
        ['titleIN', /cannot be read/],
        ['title>3', /cannot be read/],
        ['title=a^ORDERBYcity', /cannot be read/],
        ['title=a^^b', /text that holds \^/],
        [Array(31).fill('title=a').join('^'), /at most 30 tests/],
    ]
    for (const [text, fault] of wrong) {
        it(`cannot be ${text.slice(0, 40)}`, () => assert.match(String(parseCondition(text)), fault))
    }

    it('hold for everybody when they ask for nothing', () => {
        assert.equal(holds(conditionOf('^EQ'), {}), true)
    })

    describe('and the queries of the platform', () => {
        let fixture: Fixture
        before(() => (fixture = openFixture()))
        after(() => fixture.platform.close())

        const word = fc.constantFrom('', 'a', 'A', 'ab', 'Ab', 'ba', 'b', 'a b', 'ä')
        const some = word.filter((text) => text !== '')
        const field = fc.constantFrom('title', 'city')
        const test = fc.oneof(
            fc.tuple(fc.constantFrom('=', '!='), word).map((parts) => parts.join('')),
            fc
                .tuple(fc.constantFrom('STARTSWITH', 'ENDSWITH', 'LIKE', 'NOT LIKE'), some)
                .map((parts) => parts.join('')),
            fc
                .tuple(fc.constantFrom('IN', 'NOT IN'), fc.array(some, { minLength: 1, maxLength: 3 }))
                .map(([name, items]) => name + items.join(',')),
            fc.constantFrom('ISEMPTY', 'ISNOTEMPTY', '=NULL', '!=NULL'),
        )
        const term = fc.tuple(field, test).map((parts) => parts.join(''))
        const text = fc
            .tuple(
                term,
                fc.array(
                    fc.tuple(fc.constantFrom('^', '^OR'), term).map((parts) => parts.join('')),
                    { maxLength: 3 },
                ),
            )
            .map(([first, more]) => first + more.join(''))

        it('agree', () => {
            const person = fixture.person({ user_name: 'agree' })
            fc.assert(
                fc.property(text, word, word, (query, title, city) => {
                    fixture.platform.store.update('sys_user', person, { title: title || null, city: city || null })
                    const found = fixture.run(`const p = new GlideRecord('sys_user')
                        p.addQuery('sys_id', '${person}'); p.addEncodedQuery(${JSON.stringify(query)})
                        p.query(); return p.next()`)
                    assert.equal(holds(conditionOf(query), { title, city }), found, `${query} for ${title}, ${city}`)
                }),
                { numRuns: 300 },
            )
        })
    })
})
