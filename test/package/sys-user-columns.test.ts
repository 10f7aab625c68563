// The application adds its columns to sys_user and changes nothing else there.
import assert from 'node:assert/strict'
import { findSysUserSideEffects } from '../../tools/package-checks/sys-user-columns.ts'
import type { BuiltPackage } from '../../tools/package-checks/built-package.ts'
import { productPackage } from './product-package.ts'
import { packageOf, samplePackage, tableXml } from './sample-package.ts'

function withColumn(element: string, unique: string): BuiltPackage {
    return packageOf(
        ['sys_dictionary', { name: 'sys_user', element, unique }],
        ['sys_dictionary', { name: 'x_sample_thing', element: 'colour' }],
    )
}

describe('package: side effects on sys_user', () => {
    it('are the columns of the application and nothing else', () => {
        const columns = ['x_scim_okta_user_id', 'x_scim_okta_deactivated_at', 'x_scim_okta_locked_before']
        assert.deepEqual(findSysUserSideEffects(productPackage(), columns, 'x_scim_okta_user_id'), [])
    })

    it('accepts the expected column', () => {
        assert.deepEqual(findSysUserSideEffects(withColumn('x_sample_id', 'true'), ['x_sample_id'], 'x_sample_id'), [])
    })

    it('finds a match column that is not unique', () => {
        const findings = findSysUserSideEffects(withColumn('x_sample_id', 'false'), ['x_sample_id'], 'x_sample_id')
        assert.deepEqual(findings, ['sys_user.x_sample_id: is not unique'])
    })

    it('finds a missing, an unexpected and an unprefixed column', () => {
        assert.deepEqual(findSysUserSideEffects(withColumn('okta_id', 'true'), ['x_sample_id'], 'x_sample_id'), [
            'sys_user.okta_id: lacks the scope prefix',
            'sys_user.okta_id: is an unexpected column',
            'sys_user.x_sample_id: is defined 0 times',
            'sys_user.x_sample_id: is not unique',
        ])
    })

    it('finds a redefinition of the table', () => {
        const dictionary = samplePackage({ 'dictionary/sys_user.xml': tableXml('sys_user') })
        assert.match(
            findSysUserSideEffects(dictionary, [], 'x').join(),
            /dictionary\/sys_user\.xml: redefines sys_user/,
        )
        const tableRecord = packageOf(['sys_db_object', { name: 'sys_user' }])
        assert.match(findSysUserSideEffects(tableRecord, [], 'x').join(), /redefines sys_user/)
    })
})
