import assert from 'node:assert/strict'
import { OWNED } from '../../../src/server/provisioning/records.ts'
import { digestsIn, overwritten, ownedAfter, withoutOwned } from '../../../src/server/provisioning/writers/owned.ts'

const maya = (fields: Record<string, string>) => ({ sysId: 'maya', fields })
const after = (values: Record<string, string>) => ownedAfter(undefined, 'maya', values)

describe('writers: what Okta left', () => {
    it('tells a value that somebody changed from one that is as Okta left it', () => {
        const owned = after({ title: 'Engineer', city: 'Oslo' })
        assert.deepEqual(overwritten(maya({ title: 'Engineer', city: 'Oslo', [OWNED]: owned }), ['title', 'city']), [])
        assert.deepEqual(overwritten(maya({ title: 'Boss', city: 'Oslo', [OWNED]: owned }), ['title', 'city']), [
            'title',
        ])
        assert.deepEqual(overwritten(maya({ title: 'Boss', city: 'Oslo', [OWNED]: owned }), ['city']), [])
    })

    it('takes an empty value for a value', () => {
        const owned = after({ title: '' })
        assert.deepEqual(overwritten(maya({ [OWNED]: owned }), ['title']), [])
        assert.deepEqual(overwritten(maya({ title: 'Boss', [OWNED]: owned }), ['title']), ['title'])
    })

    it('never names a field that Okta did not state', () => {
        assert.deepEqual(overwritten(maya({ title: 'Boss' }), ['title']), [])
        assert.deepEqual(overwritten(maya({ title: 'Boss', [OWNED]: after({ city: 'Oslo' }) }), ['title']), [])
    })

    it('keeps the other entries and writes the same text whatever the order', () => {
        const before = maya({ title: 'Engineer', [OWNED]: after({ title: 'Engineer', zip: '1' }) })
        const text = ownedAfter(before, 'maya', { city: 'Oslo' })
        assert.deepEqual(Object.keys(digestsIn(text)), ['city', 'title', 'zip'])
        assert.equal(text, after({ zip: '1', city: 'Oslo', title: 'Engineer' }))
        assert.equal(ownedAfter(maya({ [OWNED]: text }), 'maya', { title: 'Engineer' }), text)
    })

    it('drops fields', () => {
        const text = after({ title: 'Engineer', city: 'Oslo' })
        assert.equal(withoutOwned(text, ['title']), after({ city: 'Oslo' }))
        assert.equal(withoutOwned(text, ['title', 'city', 'zip']), '')
    })

    it('shows no values, and not who has the same', () => {
        const text = after({ title: 'Engineer', job: 'Engineer' })
        assert.doesNotMatch(text, /Engineer/)
        assert.notEqual(digestsIn(text).title, digestsIn(text).job)
        assert.notEqual(digestsIn(text).title, digestsIn(ownedAfter(undefined, 'ken', { title: 'Engineer' })).title)
    })

    it('takes a broken text for none, and a broken entry for no entry', () => {
        for (const broken of ['{', '[]', 'null', '7', '{"title":7}', '{"title":"x"}', '{"javascript:x":"0a0b0c0d"}']) {
            assert.deepEqual(digestsIn(broken), {}, broken)
            assert.deepEqual(overwritten(maya({ title: 'Boss', [OWNED]: broken }), ['title']), [], broken)
        }
        assert.equal(ownedAfter(maya({ [OWNED]: '{' }), 'maya', { title: 'A' }), after({ title: 'A' }))
        assert.deepEqual(digestsIn('{"city":7,"title":"0a0b0c0d"}'), { title: '0a0b0c0d' })
    })

    it('stays within 4,000 characters and drops the last of the alphabet', () => {
        const values = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`u_field_${1000 + n}`, 'x']))
        const text = after(values)
        assert.ok(text.length <= 4000 && text.length > 3900, String(text.length))
        const fields = Object.keys(digestsIn(text))
        assert.deepEqual(fields, Object.keys(values).slice(0, fields.length))
        assert.equal(ownedAfter(maya({ [OWNED]: text }), 'maya', values), text)
    })
})
