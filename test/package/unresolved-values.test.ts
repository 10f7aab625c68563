// Values the SDK wrote as text because it could not evaluate them.
import assert from 'node:assert/strict'
import { findUnresolvedValues } from '../../tools/package-checks/unresolved-values.ts'
import { productPackage } from './product-package.ts'
import { moduleXml, packageOf, samplePackage } from './sample-package.ts'

describe('package: unresolved values', () => {
    it('has none', () => {
        assert.deepEqual(findUnresolvedValues(productPackage()), [])
    })

    for (const value of [
        'Symbol(Now.UNRESOLVED)',
        'https://example.com/Symbol(CallExpressionShape)',
        'Symbol(ElementAccessExpressionShape)',
        '[object Object]',
        'admin,[object Object]',
        'undefined',
        'admin,undefined',
        'NaN',
    ]) {
        it(`finds ${value}`, () => {
            const findings = findUnresolvedValues(packageOf(['sys_properties', { name: 'a', value }]))
            assert.equal(findings.length, 1, findings.join())
            assert.match(findings[0] ?? '', /^update\/sys_properties_0\.xml: value holds the unresolved value /)
        })
    }

    it('finds one in the attributes of a record, a table and a column', () => {
        const built = samplePackage({
            'update/a.xml':
                '<record_update table="t"><t action="INSERT_OR_UPDATE" element="undefined"/></record_update>',
            'dictionary/x.xml':
                '<database><element name="x" label="NaN"><element name="c" default_value="[object Object]"/></element></database>',
        })
        assert.equal(findUnresolvedValues(built).length, 3)
    })

    it('leaves code and prose alone', () => {
        const built = samplePackage({
            'update/sys_module_1.xml': moduleXml('src/server/a.ts', 'const a = "[object Object]"'),
        })
        assert.deepEqual(findUnresolvedValues(built), [])
        assert.deepEqual(findUnresolvedValues(packageOf(['t', { a: 'if (x === undefined) y()' }])), [])
    })
})
