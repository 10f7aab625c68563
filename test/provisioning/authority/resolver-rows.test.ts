import assert from 'node:assert/strict'
import { changed, added, compiledWith, shipped } from './setting-fixture.ts'

/** Its own fault first; then come those of mappings that need it. */
const faultOf = (values: Readonly<Record<string, string>>) => {
    const row = added('resolver', 'new', {
        name: 'New',
        target_table: 'cmn_department',
        search_fields: 'name',
        shown_field: 'name',
        on_miss: 'leave',
        ...values,
    })
    const { faults } = compiledWith(row)
    assert.ok(faults.length <= 1)
    if (faults[0]) assert.deepEqual([faults[0].kind, faults[0].sysId], ['resolver', 'new'])
    return faults[0]?.text ?? ''
}

describe('compiling resolvers', () => {
    it('takes a right one', () => assert.equal(faultOf({}), ''))

    const wrong: [string, Record<string, string>, RegExp][] = [
        ['no name', { name: ' ' }, /^A resolver needs a name/],
        ['an unknown table', { target_table: 'u_none' }, /^There is no table "u_none"/],
        ['nothing to search by', { search_fields: ' , ' }, /^Name the columns to search by/],
        ['too much to search by', { search_fields: Array(9).fill('name').join(',') }, /^At most 8 columns/],
        ['an unknown column', { search_fields: 'name, u_none' }, /^cmn_department has no field "u_none"/],
        ['an unknown column to show', { shown_field: 'u_none' }, /^cmn_department has no field "u_none"/],
        ['an unknown policy', { on_miss: 'guess' }, /^Nobody found is "guess"/],
        ['people that are created', { target_table: 'sys_user', on_miss: 'create' }, /^Only records of cmn_department/],
        ['records that are created without name', { search_fields: 'id', on_miss: 'create' }, /by their name$/],
        ['one that leads to itself', { otherwise: 'new' }, /^Its resolvers lead back to it: new → new/],
        ['one that leads nowhere', { otherwise: 'gone' }, /^The resolver under Otherwise is wrong, or not active/],
    ]
    for (const [what, values, text] of wrong) {
        it(`blames ${what}`, () => assert.match(faultOf(values), text))
    }

    it('blames one that hands on to another table', () => {
        assert.match(faultOf({ otherwise: shipped('resolver', 'Company').sysId }), /^Otherwise searches core_company/)
    })

    it('hands on', () => {
        const company = shipped('resolver', 'Company')
        const more = added('resolver', 'more', { name: 'More', target_table: 'core_company', search_fields: 'phone' })
        const { faults, mappings } = compiledWith(changed(company, { otherwise: 'more' }), more)
        assert.deepEqual(faults, [])
        assert.equal(mappings.find(({ field }) => field === 'company')!.resolver!.otherwise!.row, 'more')
    })

    it('blames every one of a circle, and the mapping that needs one', () => {
        const [first, second] = [shipped('resolver', 'Company'), added('resolver', 'more', { name: 'More' })]
        const { faults } = compiledWith(
            changed(first, { otherwise: 'more' }),
            changed(second, { target_table: 'core_company', search_fields: 'name', otherwise: first.sysId }),
        )
        assert.deepEqual(
            faults.map(({ sysId }) => sysId).sort(),
            [
                first.sysId,
                'more',
                shipped('mapping', 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User:company').sysId,
            ].sort(),
        )
        assert.ok(faults.some(({ text }) => text.startsWith('Its resolvers lead back to it')))
    })
})
