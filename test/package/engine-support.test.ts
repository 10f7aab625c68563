// Every shipped source uses only what the platform's engine has.
import assert from 'node:assert/strict'
import { checkModule, checkScript } from '../../instance/engine/es12-check.ts'
import { findUnsupportedSyntax } from '../../tools/package-checks/engine-support.ts'
import { productPackage } from './product-package.ts'
import { moduleXml, recordXml, samplePackage } from './sample-package.ts'

function findingsFor(source: string, script = ''): string[] {
    const built = samplePackage({
        'update/sys_module_1.xml': moduleXml('src/server/a.ts', source),
        'update/sys_script_1.xml': recordXml('sys_script', { script }),
    })
    return findUnsupportedSyntax(built, checkModule, checkScript)
}

describe('package: engine support', () => {
    it('is there for every module and script', () => {
        assert.deepEqual(findUnsupportedSyntax(productPackage(), checkModule, checkScript), [])
    })

    for (const source of [
        'export class ScimError extends Error {}',
        'class Counter { #count = 0 }',
        'export const f = () => Reflect.ownKeys({})',
        'export const f = () => new Function("return 1")',
        'export const f = () => setTimeout(f, 1)',
        'export const f = () => structuredClone({})',
        'export const f = () => Buffer.from("a")',
        'export const f = /a/d',
        "import x from './x.json'",
        "import x from './x'",
        'async function* f() {}',
        'const = 1',
    ]) {
        it(`is missed in a module with ${source}`, () => {
            assert.equal(findingsFor(source).length, 1, findingsFor(source).join('\n'))
        })
    }

    it('is missed in a record script', () => {
        const findings = findingsFor('export {}', "require('./src/server/a.ts').run(class E extends Error {})")
        assert.match(findings.join(), /^update\/sys_script_1\.xml script:1: /)
    })

    it('leaves supported code alone', () => {
        assert.deepEqual(findingsFor('export const f = (a) => a?.b ?? [...new Map(a).keys()].at(-1)'), [])
    })
})
