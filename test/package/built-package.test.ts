// The reader the package checks stand on.
import assert from 'node:assert/strict'
import { readBuiltPackage, parsePackage, recordsOf } from '../../tools/package-checks/built-package.ts'
import { productPackage } from './product-package.ts'
import { moduleXml, packageOf, samplePackage, tableXml } from './sample-package.ts'

describe('built package reader', () => {
    it('reads the product', () => {
        const built = productPackage()
        assert.equal(built.scope, 'x_scim_okta')
        assert.match(built.base, /^x_scim_okta\/okta-scim\/\d+\.\d+\.\d+$/)
        assert.ok(built.modules.length > 0)
        const identity = built.tables.find(({ name }) => name === 'x_scim_okta_identity')
        assert.ok('okta_user_id' in (identity?.columns ?? {}))
        assert.ok(recordsOf(built, 'sys_ws_operation').length > 0)
    })

    it('reads fields, entities and CDATA verbatim', () => {
        const [record] = recordsOf(
            packageOf(['sys_properties', { name: 'a', value: ' 1 < 2 && 3 ' }]),
            'sys_properties',
        )
        assert.equal(record?.fields.value, ' 1 < 2 && 3 ')
        const script =
            '<record_update table="t"><t action="INSERT_OR_UPDATE"><s><![CDATA[a && b]]></s></t></record_update>'
        assert.equal(recordsOf(samplePackage({ 'update/t.xml': script }), 't')[0]?.fields.s, 'a && b')
    })

    it('reads records inside records, such as the choices of a choice set', () => {
        const choices =
            '<record_update><sys_choice_v2 action="INSERT_OR_UPDATE"><sys_choice action="INSERT_OR_UPDATE"><value>a</value></sys_choice>' +
            '<sys_choice action="INSERT_OR_UPDATE"><value>b</value></sys_choice></sys_choice_v2></record_update>'
        const read = recordsOf(samplePackage({ 'author_elective_update/c.xml': choices }), 'sys_choice')
        assert.deepEqual(
            read.map(({ fields }) => fields.value),
            ['a', 'b'],
        )
    })

    it('reads modules and tables', () => {
        const built = samplePackage({
            'update/sys_module_1.xml': moduleXml('src/server/a.ts', 'export const a = 1 < 2'),
            'dictionary/x_sample_thing.xml': tableXml('x_sample_thing', ['colour']),
        })
        assert.deepEqual(built.modules, [
            { path: 'x_sample/sample/1.0.0/src/server/a.ts', source: 'export const a = 1 < 2' },
        ])
        assert.deepEqual(Object.keys(built.tables[0]?.columns ?? {}), ['colour'])
    })

    it('says what to do when there is no build', () => {
        assert.throws(() => readBuiltPackage('/nowhere/dist/app'), /run npm run build/)
        assert.throws(() => parsePackage(new Map()), /no sys_app record/)
    })
})
