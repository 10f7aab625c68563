// Glue in records reaches shipped, exported functions, and survives an upgrade.
import assert from 'node:assert/strict'
import { recordScripts } from '../../tools/package-checks/record-scripts.ts'
import { findBrokenRequires } from '../../tools/package-checks/record-requires.ts'
import { findVersionedGlue } from '../../tools/package-checks/versioned-glue.ts'
import type { BuiltPackage } from '../../tools/package-checks/built-package.ts'
import { productPackage } from './product-package.ts'
import { BASE, moduleXml, recordXml, samplePackage } from './sample-package.ts'

function withScript(script: string, table = 'sys_ws_operation'): BuiltPackage {
    return samplePackage({
        'update/sys_module_1.xml': moduleXml('src/server/a.ts', 'export function run() {}; function hidden() {}'),
        'update/record.xml': recordXml(table, { script }),
    })
}

describe('package: requires of record scripts', () => {
    it('all resolve to exported functions, and there are some', () => {
        assert.ok(recordScripts(productPackage()).length >= 13)
        assert.deepEqual(findBrokenRequires(productPackage()), [])
    })

    it('accepts both spellings', () => {
        assert.deepEqual(findBrokenRequires(withScript("require('./src/server/a.ts').run(current)")), [])
        assert.deepEqual(
            findBrokenRequires(
                withScript(`const { run } = require('${BASE}/src/server/a.ts');\nrun(request, response);`),
            ),
            [],
        )
    })

    const broken: [string, string, RegExp][] = [
        ['a module that is not shipped', "require('./src/server/b.ts').run()", /resolves to no shipped module/],
        ['an extension left out', "require('./src/server/a').run()", /resolves to no shipped module/],
        ['a function that is not exported', "require('./src/server/a.ts').hidden()", /exports no hidden/],
        ['a destructured name that is not exported', "const { x } = require('./src/server/a.ts'); x()", /exports no x/],
        ['a function that is never called', "const { run } = require('./src/server/a.ts')", /never called/],
        ['a module that is not used', "require('./src/server/a.ts')", /not used/],
        ['a computed path', "require('./src/' + name).run()", /not a string literal/],
    ]
    for (const [name, script, expected] of broken) {
        it(`finds ${name}`, () => {
            const findings = findBrokenRequires(withScript(script))
            assert.equal(findings.length, 1, findings.join())
            assert.match(findings[0] ?? '', expected)
        })
    }
})

describe('package: glue that names the package version', () => {
    it('is kept out of records that administrators edit', () => {
        assert.deepEqual(findVersionedGlue(productPackage()), [])
    })

    for (const table of [
        'sysauto_script',
        'sys_script',
        'sys_ui_action',
        'sysevent_script_action',
        'sys_script_include',
    ]) {
        it(`is found in ${table}`, () => {
            const findings = findVersionedGlue(withScript(`require('${BASE}/src/server/a.ts').run()`, table))
            assert.equal(findings.length, 1)
            assert.match(findings[0] ?? '', /names the package version/)
            assert.deepEqual(findVersionedGlue(withScript("require('./src/server/a.ts').run()", table)), [])
        })
    }
})
