import assert from 'node:assert/strict'
import {
    holdsAll,
    holdsAny,
    peopleText,
    withoutPeople,
    withPeople,
} from '../../../src/server/provisioning/brake/people-list.ts'

const many = (count: number) => Array.from({ length: count }, (_, index) => String(index).padStart(32, '0'))

describe('people of a removal, as a column holds them', () => {
    it('are named in any order, and compared as sets', () => {
        const text = peopleText(['b', 'a'])
        assert.equal(text, 'a,b')
        assert.ok(holdsAll(text, ['a']) && holdsAll(text, ['b', 'a']) && holdsAll(text, []))
        assert.ok(!holdsAll(text, ['a', 'c']) && holdsAny(text, ['a', 'c']) && !holdsAny(text, ['c']))
        assert.ok(!holdsAny('', ['a']))
    })

    it('are added and taken away', () => {
        assert.deepEqual(withPeople('a,b', ['b', 'c']), { people: 'a,b,c', amount: 3 })
        assert.deepEqual(withoutPeople('a,b,c', ['a', 'c', 'd']), { people: 'b', amount: 1 })
        assert.deepEqual(withoutPeople('a', ['a']), { people: '', amount: 0 })
    })

    it('are a digest when they do not fit: only the same are the same', () => {
        const people = many(2000)
        const text = peopleText(people)
        assert.match(text, /^#[0-9a-f]{32}$/)
        assert.ok(peopleText(many(1969)).length <= 65000)
        assert.ok(holdsAll(text, [...people].reverse()))
        assert.ok(!holdsAll(text, people.slice(1)) && !holdsAny(text, people.slice(1)))
        assert.deepEqual(withoutPeople(text, people), { people: '', amount: 0 })
        assert.deepEqual(withPeople(text, ['a']), { people: 'a', amount: 1 })
        const others = many(1500).map((id) => `x${id.slice(1)}`)
        assert.deepEqual(withPeople(peopleText(many(1500)), others), { people: peopleText(others), amount: 1500 })
    })
})
