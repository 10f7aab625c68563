// Roles bring exactly the roles they should.
import assert from 'node:assert/strict'
import { findRoleFaults } from '../../tools/package-checks/role-containment.ts'
import type { BuiltPackage } from '../../tools/package-checks/built-package.ts'
import { productPackage } from './product-package.ts'
import { packageOf } from './sample-package.ts'

const ROLES: [string, Record<string, string>][] = ['boss', 'reader', 'bot'].map((name) => [
    'sys_user_role',
    { sys_id: name, name: `x_sample.${name}`, elevated_privilege: 'false' },
])
const EXPECTED = { 'x_sample.boss': ['x_sample.reader'], 'x_sample.reader': [], 'x_sample.bot': [] }

function containing(...pairs: [role: string, contains: string][]): BuiltPackage {
    const rows = pairs.map(([role, contains]): [string, Record<string, string>] => [
        'sys_user_role_contains',
        { role, contains },
    ])
    return packageOf(...ROLES, ...rows)
}

describe('package: roles', () => {
    it('contain what they should and nothing else', () => {
        const expected = {
            'x_scim_okta.integration': [],
            'x_scim_okta.auditor': [],
            'x_scim_okta.admin': ['x_scim_okta.auditor'],
        }
        assert.deepEqual(findRoleFaults(productPackage(), expected), [])
        assert.deepEqual(findRoleFaults(containing(['boss', 'reader']), EXPECTED), [])
    })

    it('finds a missing, an additional and a foreign containment', () => {
        assert.deepEqual(findRoleFaults(containing(), EXPECTED), ['x_sample.boss: contains nothing'])
        assert.deepEqual(findRoleFaults(containing(['boss', 'reader'], ['bot', 'reader']), EXPECTED), [
            'x_sample.bot: contains x_sample.reader',
        ])
        assert.deepEqual(findRoleFaults(containing(['boss', 'reader'], ['reader', 'itil']), EXPECTED), [
            'x_sample.reader: contains foreign role itil',
        ])
        assert.match(findRoleFaults(containing(['boss', 'reader'], ['itil', 'bot']), EXPECTED).join(), /foreign role/)
    })

    it('finds a missing, an unexpected and an elevated role', () => {
        const elevated = packageOf(['sys_user_role', { sys_id: '1', name: 'x_sample.new', elevated_privilege: 'true' }])
        assert.deepEqual(findRoleFaults(elevated, { 'x_sample.old': [] }), [
            'x_sample.new: is an unexpected role',
            'x_sample.old: is not shipped',
        ])
        assert.deepEqual(findRoleFaults(elevated, { 'x_sample.new': [] }), ['x_sample.new: is elevated'])
    })
})
