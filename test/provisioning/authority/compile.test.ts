import assert from 'node:assert/strict'
import { compileSettings, MOST_SETTINGS } from '../../../src/server/provisioning/authority/compile.ts'
import type { Setting } from '../../../src/server/provisioning/authority/configuration.ts'
import { anyDictionary, shippedSettings } from '../shipped-settings.ts'
import { added, changed, compiledWith, faultsWith, shipped } from './setting-fixture.ts'

const title = () => shipped('authority', 'sys_user.title')
const hr = () => shipped('source', 'HR system').sysId
const titleMapping = () => shipped('mapping', 'title')
const department = () => shipped('resolver', 'Department').sysId

/** One fault of one row, whose text is like this. */
function assertFault(row: Setting, text: RegExp): void {
    const faults = compiledWith(row).faults
    assert.equal(faults.length, 1, faults.map((fault) => fault.text).join('; '))
    assert.match(faults[0]!.text, text)
    assert.deepEqual([faults[0]!.kind, faults[0]!.sysId], [row.kind, row.sysId])
}

describe('compiling authorities', () => {
    const wrong: [string, Record<string, string>, RegExp][] = [
        [
            'another table',
            { target_table: 'incident' },
            /^Table is "incident", which is none of sys_user, sys_user_group$/,
        ],
        ['no field', { field: '' }, /^Name the field$/],
        ['an unknown field', { field: 'u_none' }, /^sys_user has no field "u_none"$/],
        ['active', { field: 'active' }, /^active always follows Okta/],
        ['the Okta id', { field: 'x_scim_okta_user_id' }, /always follows Okta/],
        [
            'a field of groups that SCIM does not write',
            { target_table: 'sys_user_group', field: 'manager' },
            /^Of a group/,
        ],
        ['no owner', { owner: '' }, /^The owner is no active source/],
        ['an unknown mode', { mode: 'maybe' }, /^Okta may is "maybe"/],
        ['an unknown meaning of absent', { when_absent: 'x' }, /^Absent means is "x"/],
        ['an unknown meaning of empty', { when_empty: 'x' }, /^Empty means is "x"/],
        [
            'a userName that nobody writes',
            { field: 'user_name', mode: 'never' },
            /^Without user_name Okta could create nobody/,
        ],
        ['a condition that cannot be read', { condition: 'title~x' }, /^The test "title~x" cannot be read/],
        [
            'a condition on an unknown field',
            { condition: 'u_none=1' },
            /^The condition asks for "u_none", which sys_user/,
        ],
        ['a condition that compares true or false', { condition: 'active=1' }, /^The condition compares active/],
    ]
    for (const [what, values, text] of wrong) {
        it(`blames ${what}`, () => {
            // The shipped row of user_name would be a second fault.
            const row = values.field === 'user_name' ? shipped('authority', 'sys_user.user_name') : title()
            assertFault(changed(row, values), text)
        })
    }

    it('blames the second owner of a field', () => {
        const second = added('authority', 'second', { field: 'title', owner: hr() })
        assertFault(second, new RegExp(`^sys_user.title has two owners, rows ${title().sysId} and second`))
    })

    it('goes by the platform for what is empty', () => {
        const row = added('authority', 'gender', { field: 'gender', owner: hr(), when_empty: '' })
        const { faults, authorities } = compiledWith(row)
        assert.deepEqual(faults, [])
        assert.deepEqual(authorities.sys_user.gender, {
            row: 'gender',
            table: 'sys_user',
            field: 'gender',
            owner: 'HR system',
            mode: 'own',
            whenAbsent: 'keep',
            whenEmpty: 'clear',
        })
    })

    it('leaves the wrong row out, and the others in', () => {
        const { authorities } = compiledWith(changed(title(), { mode: 'maybe' }))
        assert.equal(authorities.sys_user.title, undefined)
        assert.equal(authorities.sys_user.manager!.owner, 'HR system')
    })

    it('looks at no row that is inactive', () => {
        assert.deepEqual(faultsWith(changed(title(), { mode: 'maybe', active: 'false' })), [])
    })

    it('blames a source without a name, and what it owned', () => {
        const faults = compiledWith(changed(shipped('source', 'HR system'), { name: ' ' })).faults
        assert.equal(faults[0]!.text, 'A source needs a name')
        assert.equal(faults.filter(({ text }) => /^The owner is no active source/.test(text)).length, 8)
        assert.equal(faults.length, 9)
    })
})

describe('compiling mappings', () => {
    const wrong: [string, Record<string, string>, RegExp][] = [
        ['another table', { target_table: 'sys_user_group' }, /^Attributes are mapped to fields of sys_user only/],
        ['no field', { field: '' }, /^Name the field$/],
        ['an unknown field', { field: 'u_none' }, /^sys_user has no field "u_none"/],
        ['a protected field', { field: 'locked_out' }, /^SCIM never writes locked_out/],
        ['a password', { field: 'user_password' }, /^SCIM never writes user_password/],
        ['a computed field', { field: 'name' }, /^SCIM never writes name/],
        ['an unknown type', { attribute_type: 'x' }, /^Type is "x"/],
        ['an unknown transform', { transform: 'x' }, /^Transform is "x"/],
        ['an unknown taking', { takes: 'x' }, /^Takes is "x"/],
        ['an unknown policy', { length_policy: 'x' }, /^Too long is "x"/],
        ['no attribute', { scim_path: '' }, /^Name the SCIM attribute/],
        ['an unknown attribute', { scim_path: 'shoeSize' }, /is no attribute of a SCIM user/],
        ['a read-only attribute', { scim_path: 'groups' }, /is read-only/],
        ['a built-in attribute', { scim_path: 'active' }, /is built in/],
        ['a taking without a list', { takes: 'all' }, /^Only a field for values of a list/],
        [
            'a type that is another',
            { attribute_type: 'boolean', scim_path: 'urn:x:y:2.0:User:z' },
            /cannot hold a boolean/,
        ],
        ['a reference without resolver', { field: 'company', scim_path: 'title' }, /^company refers to core_company/],
    ]
    for (const [what, values, text] of wrong) {
        it(`blames ${what}`, () => assertFault(changed(titleMapping(), values), text))
    }

    it('never cuts what people are recognised by', () => {
        assertFault(
            changed(shipped('mapping', 'emails[type eq "work"].value'), { length_policy: 'truncate' }),
            /^email names a person and is never cut/,
        )
    })

    it('blames a resolver for another table, and one for a field that is no reference', () => {
        const manager = shipped('mapping', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value')
        assertFault(
            changed(manager, { resolver: department() }),
            /^manager refers to sys_user, the resolver finds cmn_/,
        )
        const badge = { scim_path: 'urn:x:y:2.0:User:badge', field: 'gender', resolver: department() }
        assertFault(added('mapping', 'badge', badge), /^gender is no reference/)
        assertFault(added('mapping', 'badge', { ...badge, resolver: 'gone' }), /^The resolver is wrong, or not active/)
    })

    it('blames a second mapping of an attribute, in whatever case, and of a field', () => {
        assertFault(added('mapping', 'twin', { scim_path: 'TITLE', field: 'gender' }), /is mapped by row \w+ already/)
        assertFault(
            added('mapping', 'twin', { scim_path: 'nickName', field: 'title' }),
            new RegExp(`^The field title is mapped by row ${titleMapping().sysId}`),
        )
    })

    it('needs userName', () => {
        const off = changed(shipped('mapping', 'userName'), { active: 'false' })
        assert.deepEqual(faultsWith(off), [
            'mapping  userName: userName is not mapped to user_name. Activate its mapping',
        ])
        const elsewhere = compiledWith(changed(shipped('mapping', 'userName'), { field: 'gender' })).faults
        assert.equal(elsewhere[0]!.text, 'userName belongs into user_name')
    })

    it('takes userName in whatever case', () => {
        for (const path of ['username', 'urn:ietf:params:scim:schemas:core:2.0:User:userName'])
            assert.deepEqual(faultsWith(changed(shipped('mapping', 'userName'), { scim_path: path })), [])
    })

    it('takes an attribute of an extension that is nobody else', () => {
        const badge = added('mapping', 'badge', { scim_path: 'urn:example:2.0:User:badge', field: 'gender' })
        const { faults, mappings } = compiledWith(badge)
        assert.deepEqual(faults, [])
        assert.equal(mappings.find(({ row }) => row === 'badge')!.path, 'urn:example:2.0:User:badge')
    })
})

describe('compiling settings', () => {
    it('blames too many rows', () => {
        const many = Array.from({ length: MOST_SETTINGS }, (_, index) =>
            added('source', `s${index}`, { name: `Source ${index}` }),
        )
        const { faults } = compileSettings([...shippedSettings(), ...many], anyDictionary)
        assert.deepEqual(
            faults.map(({ text }) => text),
            [`There are more than ${MOST_SETTINGS} active settings. Deactivate some`],
        )
    })
})
