// The application adds its columns to tables of the platform and changes nothing else there.
import assert from 'node:assert/strict'
import { findSideEffects } from '../../tools/package-checks/base-table-columns.ts'
import type { BuiltPackage } from '../../tools/package-checks/built-package.ts'
import { productPackage } from './product-package.ts'
import { packageOf, samplePackage, tableXml } from './sample-package.ts'

function withColumn(element: string, unique: string): BuiltPackage {
    return packageOf(
        ['sys_dictionary', { name: 'sys_user', element, unique }],
        ['sys_dictionary', { name: 'x_sample_thing', element: 'colour' }],
    )
}

describe('package: side effects on tables of the platform', () => {
    it('are the columns of the application on sys_user and nothing else', () => {
        const columns = [
            'x_scim_okta_user_id',
            'x_scim_okta_deactivated_at',
            'x_scim_okta_locked_before',
            'x_scim_okta_attributes',
            'x_scim_okta_owned',
        ]
        assert.deepEqual(findSideEffects(productPackage(), 'sys_user', columns, 'x_scim_okta_user_id'), [])
    })

    it('are the columns of the application on sys_user_group and nothing else', () => {
        const columns = ['x_scim_okta_external_id', 'x_scim_okta_retired_at', 'x_scim_okta_members_revision']
        assert.deepEqual(findSideEffects(productPackage(), 'sys_user_group', columns), [])
    })

    it('accepts the expected column', () => {
        assert.deepEqual(
            findSideEffects(withColumn('x_sample_id', 'true'), 'sys_user', ['x_sample_id'], 'x_sample_id'),
            [],
        )
    })

    it('finds a match column that is not unique', () => {
        const findings = findSideEffects(withColumn('x_sample_id', 'false'), 'sys_user', ['x_sample_id'], 'x_sample_id')
        assert.deepEqual(findings, ['sys_user.x_sample_id: is not unique'])
    })

    it('finds a missing, an unexpected and an unprefixed column', () => {
        assert.deepEqual(findSideEffects(withColumn('okta_id', 'true'), 'sys_user', ['x_sample_id'], 'x_sample_id'), [
            'sys_user.okta_id: lacks the scope prefix',
            'sys_user.okta_id: is an unexpected column',
            'sys_user.x_sample_id: is defined 0 times',
            'sys_user.x_sample_id: is not unique',
        ])
    })

    it('finds a redefinition of the table', () => {
        const dictionary = samplePackage({ 'dictionary/sys_user.xml': tableXml('sys_user') })
        assert.match(
            findSideEffects(dictionary, 'sys_user', [], 'x').join(),
            /dictionary\/sys_user\.xml: redefines sys_user/,
        )
        const tableRecord = packageOf(['sys_db_object', { name: 'sys_user' }])
        assert.match(findSideEffects(tableRecord, 'sys_user', [], 'x').join(), /redefines sys_user/)
    })
})
