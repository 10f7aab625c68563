// Nothing but the product is in the package.
import assert from 'node:assert/strict'
import { findStrayFiles } from '../../tools/package-checks/shipped-files.ts'
import { productPackage } from './product-package.ts'
import { moduleXml, packageOf, packageOfModules, samplePackage } from './sample-package.ts'

describe('package: what is shipped', () => {
    it('is the product and nothing else', () => {
        assert.deepEqual(findStrayFiles(productPackage()), [])
    })

    it('accepts server modules and their companions', () => {
        const source = 'export {}'
        assert.deepEqual(
            findStrayFiles(packageOfModules({ 'src/server/a.ts': source, 'package.json': '{}', 'bom.json': '{}' })),
            [],
        )
    })

    for (const path of ['src/client/a.ts', 'tools/a.ts', 'node_modules/x/package.json']) {
        it(`finds the module ${path}`, () => {
            assert.match(findStrayFiles(packageOfModules({ [path]: '' })).join(), /lies outside src\/server/)
        })
    }

    for (const path of ['src/server/a.test.ts', 'src/server/a.spec.ts', 'src/server/__tests__/a.ts']) {
        it(`finds the module ${path}`, () => {
            assert.match(findStrayFiles(packageOfModules({ [path]: '' })).join(), /is not product code/)
        })
    }

    it('finds junk files, also in good folders', () => {
        const built = samplePackage({
            'foo/readme.txt': 'x',
            'update/readme.txt': 'x',
            'foo/a.xml': moduleXml('a', ''),
        })
        assert.equal(findStrayFiles(built).filter((line) => line.includes('does not belong')).length, 3)
    })

    it('finds platform tests, client bundles and deletions', () => {
        assert.match(findStrayFiles(packageOf(['sys_atf_test', {}])).join(), /sys_atf_test is not part/)
        assert.match(findStrayFiles(packageOf(['sys_ux_lib_asset', {}])).join(), /sys_ux_lib_asset is not part/)
        assert.match(findStrayFiles(packageOf(['sys_script', {}, 'DELETE'])).join(), /deletes a sys_script record/)
    })
})
