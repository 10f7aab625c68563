// Imports between shipped modules resolve on the platform.
import assert from 'node:assert/strict'
import { exportsOf } from '../../tools/package-checks/module-exports.ts'
import { findBrokenImports } from '../../tools/package-checks/module-imports.ts'
import { productPackage } from './product-package.ts'
import { BASE, packageOfModules } from './sample-package.ts'

const TARGET = {
    'src/server/b.ts': 'export const b = 1; export function f() {}; export class C {}; const d = 1; export { d as e }',
}

function findingsFor(source: string): string[] {
    return findBrokenImports(packageOfModules({ ...TARGET, 'src/server/a.ts': source }))
}

describe('package: imports of modules', () => {
    it('all resolve', () => {
        assert.deepEqual(findBrokenImports(productPackage()), [])
    })

    it('accepts what is shipped and exported, and the platform', () => {
        assert.deepEqual(findingsFor("import { b, f, C, e } from './b.ts'; import { gs } from '@servicenow/glide'"), [])
        assert.deepEqual(findingsFor("export { b as c } from './b.ts'; export * from './b.ts'"), [])
    })

    const broken: [string, string, RegExp][] = [
        ['an extension left out', "import { b } from './b'", /'\.\/b' resolves to no shipped module/],
        ['a file that is not shipped', "import { k } from '../shared/k.ts'", /resolves to no shipped module/],
        ['a JSON file', "import k from './k.json'", /JSON file/],
        ['a name that is not exported', "import { d } from './b.ts'", /exports no d/],
        ['a default that is not there', "import d from './b.ts'", /exports no default/],
        ['a re-exported name that is not there', "export { x } from './b.ts'", /exports no x/],
        ['a re-exported module that is not there', "export * from './x.ts'", /resolves to no shipped module/],
        ['a package that is not shipped', "import { x } from 'lodash'", /'lodash' resolves to no shipped module/],
    ]
    for (const [name, source, expected] of broken) {
        it(`finds ${name}`, () => {
            const findings = findingsFor(source)
            assert.equal(findings.length, 1, findings.join())
            assert.match(findings[0] ?? '', expected)
        })
    }

    it('follows export * and survives a circle', () => {
        const built = packageOfModules({
            'src/server/a.ts': "export * from './b.ts'; export const a = 1",
            'src/server/b.ts': "export * from './a.ts'; export const { b, c: [d] } = x; export default 1",
        })
        assert.deepEqual([...(exportsOf(built, `${BASE}/src/server/a.ts`) ?? [])].sort(), ['a', 'b', 'd'])
    })
})
