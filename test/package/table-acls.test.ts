// Own tables are protected for every operation.
import assert from 'node:assert/strict'
import { findMissingTableAcls } from '../../tools/package-checks/table-acls.ts'
import type { BuiltPackage } from '../../tools/package-checks/built-package.ts'
import { productPackage } from './product-package.ts'
import { recordXml, samplePackage, tableXml } from './sample-package.ts'

function withAcls(operations: readonly string[], active = 'true', roleFor = operations): BuiltPackage {
    const files: Record<string, string> = { 'dictionary/t.xml': tableXml('x_sample_thing') }
    for (const operation of operations) {
        files[`update/acl_${operation}.xml`] = recordXml('sys_security_acl', {
            sys_id: operation,
            type: 'record',
            name: 'x_sample_thing',
            operation,
            active,
        })
    }
    for (const operation of roleFor) {
        files[`update/role_${operation}.xml`] = recordXml('sys_security_acl_role', { sys_security_acl: operation })
    }
    return samplePackage(files)
}

const ALL = ['read', 'create', 'write', 'delete']

describe('package: ACLs of tables', () => {
    it('cover every operation of every own table', () => {
        assert.deepEqual(findMissingTableAcls(productPackage()), [])
        assert.deepEqual(findMissingTableAcls(withAcls(ALL)), [])
    })

    it('finds a missing, an inactive and a role-less ACL', () => {
        assert.deepEqual(findMissingTableAcls(withAcls(['read', 'create', 'write'])), [
            'table x_sample_thing: has no ACL with a role for delete',
        ])
        assert.equal(findMissingTableAcls(withAcls(ALL, 'false')).length, 4)
        assert.deepEqual(findMissingTableAcls(withAcls(ALL, 'true', ['create', 'write', 'delete'])), [
            'table x_sample_thing: has no ACL with a role for read',
        ])
    })
})
