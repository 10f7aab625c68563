// Settings as they would be: what is changed, added, left out, and what is refused.
import assert from 'node:assert/strict'
import type { Fault, Setting, Settings } from '../../../src/server/provisioning/authority/configuration.ts'
import { proposedRows, refuseNewFaults } from '../../../src/server/provisioning/preview/proposed-settings.ts'
import type { JsonValue } from '../../../src/server/scim/resource.ts'
import { productPackage } from '../../package/product-package.ts'
import { refusal } from '../memory-stores.ts'

const TITLE = 'a'.repeat(32)
const HR = 'b'.repeat(32)
const ROWS: readonly Setting[] = [
    {
        kind: 'authority',
        sysId: TITLE,
        fields: { field: 'title', mode: 'seed', owner: HR, active: 'true', order: '1' },
    },
    { kind: 'source', sysId: HR, fields: { name: 'HR', active: 'true', order: '2' } },
]
const propose = (...proposals: JsonValue[]) => proposedRows(ROWS, proposals, () => 'new-1')
const authority = 'x_scim_okta_authority'

describe('proposed settings', () => {
    it('are the rows there are, where nothing is proposed', () => {
        assert.deepEqual(propose(), ROWS)
    })

    it('change a row in the columns that are named', () => {
        const [title, hr] = propose({
            table: authority,
            sys_id: TITLE,
            values: { mode: 'own', active: false, owner: null },
        })
        assert.deepEqual(title?.fields, { field: 'title', mode: 'own', owner: '', active: 'false', order: '1' })
        assert.equal(hr, ROWS[1])
        assert.equal(ROWS[0]?.fields.mode, 'seed')
    })

    it('add rows with the defaults of the table, under a sys_id that others may refer to', () => {
        const sysId = 'c'.repeat(32)
        const rows = propose(
            { table: 'x_scim_okta_source', sys_id: sysId, values: { name: 'Payroll' } },
            { table: authority, values: { field: 'department', owner: sysId, mode: 'never', order: 5 } },
        )
        assert.deepEqual(
            rows.slice(2).map((row) => row.sysId),
            ['new-1', sysId],
        )
        const { field, owner, mode, order, when_absent, active } = rows[2]!.fields
        assert.deepEqual(
            [field, owner, mode, order, when_absent, active],
            ['department', sysId, 'never', '5', 'keep', 'true'],
        )
    })

    it('know every column of the table and its default', () => {
        const table = productPackage().tables.find(({ name }) => name === 'x_scim_okta_setting')!
        const added = propose({ table: authority, values: {} })[2]!.fields
        assert.deepEqual(Object.keys(added).sort(), Object.keys(table.columns).sort())
        for (const name of Object.keys(added)) assert.equal(added[name], table.columns[name]!.default_value ?? '', name)
    })

    it('leave out what is to be deleted', () => {
        assert.deepEqual(propose({ table: authority, sys_id: TITLE, delete: true }), [ROWS[1]])
    })

    const refused: [string, JsonValue, RegExp][] = [
        ['no object', 'x', /settings\[0\] must be an object/],
        ['an unknown member', { table: authority, value: {} }, /"value" is unknown/],
        ['another table', { table: 'sys_user', values: {} }, /table must be one of x_scim_okta_source/],
        ['a sys_id that is none', { table: authority, sys_id: 'javascript:x', values: {} }, /32 hexadecimal/],
        ['a row of another table', { table: authority, sys_id: HR, values: {} }, /is a row of x_scim_okta_source/],
        ['an unknown column', { table: authority, values: { owner_name: 'x' } }, /no column "owner_name"/],
        ['a column every object has', { table: authority, values: { constructor: 'x' } }, /no column "constructor"/],
        ['a value that is no text', { table: authority, values: { mode: ['own'] } }, /mode must be a text/],
        ['no values', { table: authority, sys_id: TITLE }, /values must be an object/],
        ['deleting nothing', { table: authority, delete: true }, /no row "" to be deleted/],
        ['deleting with values', { table: authority, sys_id: TITLE, delete: true, values: {} }, /cannot be given with/],
        ['delete that is no boolean', { table: authority, sys_id: TITLE, delete: 'yes' }, /true or false/],
    ]
    for (const [what, proposal, detail] of refused) {
        it(`refuse ${what}`, () => {
            const error = refusal(() => propose(proposal))
            assert.equal(error.status, 400)
            assert.match(error.detail, detail)
        })
    }

    it('refuse more than anybody would write', () => {
        const many = Array.from({ length: 201 }, () => ({ table: authority, values: {} }))
        assert.match(refusal(() => propose(...many)).detail, /at most 200/)
    })

    it('are refused with the text of a fault they bring, not with one that is there already', () => {
        const fault = (sysId: string, text: string): Fault => ({
            kind: 'authority',
            sysId,
            name: 'sys_user.title',
            text,
        })
        const withFaults = (...faults: Fault[]): Settings => ({
            sources: [],
            authorities: { sys_user: {}, sys_user_group: {} },
            mappings: [],
            faults,
        })
        const old = fault('1', 'Two owners')
        refuseNewFaults(withFaults(old), withFaults(old))
        const error = refusal(() => refuseNewFaults(withFaults(old), withFaults(old, fault('2', 'No such field'))))
        assert.equal(error.detail, 'x_scim_okta_authority "sys_user.title": No such field')
        assert.equal(error.status, 400)
    })
})
