// The shape of the project: which ring may see which, how files are called and how long they get.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findShapeFaults } from '../tools/architecture/file-shape.ts'
import { findRingFaults } from '../tools/architecture/server-rings.ts'

const ROOT = path.join(__dirname, '..')
const FOLDERS = ['src', 'instance', 'okta', 'story', 'test', 'tools', 'bench', '.ci']
/** Written by the SDK. */
const GENERATED = /^src\/fluent\/generated\//

function sourceFiles(folder: string): string[] {
    return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|mjs|cjs)$/.test(entry.name))
        .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .sort()
}

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8')

describe('architecture: rings of src/server', () => {
    it('imports point inward', () => {
        const files = sourceFiles('src/server')
        assert.ok(files.length > 10)
        assert.deepEqual(
            files.flatMap((file) => findRingFaults(file.slice('src/server/'.length), read(file))),
            [],
        )
    })

    for (const [file, source] of [
        ['entry/users.ts', "import { a } from '../platform/a.ts'; import type { B } from '../scim/b.ts'"],
        ['platform/a.ts', "import { GlideRecord } from '@servicenow/glide'; import { b } from '../provisioning/b.ts'"],
        ['provisioning/a.ts', "import { b } from './deep/b.ts'; export { c } from '../scim/c.ts'"],
        ['scim/filter/a.ts', "import { b } from '../b.ts'"],
    ] as const) {
        it(`accepts ${source} in ${file}`, () => {
            assert.deepEqual(findRingFaults(file, source), [])
        })
    }

    for (const [file, source, expected] of [
        ['scim/a.ts', "import { b } from '../provisioning/b.ts'", /scim may not see provisioning/],
        ['scim/a.ts', "import type { B } from '../platform/b.ts'", /scim may not see platform/],
        ['scim/a.ts', "export * from '../entry/b.ts'", /scim may not see entry/],
        ['provisioning/a.ts', "import { b } from '../platform/b.ts'", /provisioning may not see platform/],
        ['provisioning/a.ts', "import { b } from '../audit/b.ts'", /provisioning may not see audit/],
        ['provisioning/a.ts', "let x: import('../entry/b.ts').B", /provisioning may not see entry/],
        ['platform/a.ts', "import { b } from '../entry/b.ts'", /platform may not see entry/],
        ['scim/a.ts', "import { b } from './b'", /without \.ts/],
        ['scim/a.ts', "import b from './b.json'", /without \.ts/],
        ['entry/a.ts', "import { b } from '../../fluent/b.ts'", /outside src\/server/],
        ['entry/a.ts', "import { b } from '../../../instance/b.ts'", /outside src\/server/],
        ['provisioning/a.ts', "import { gs } from '@servicenow/glide'", /in the ring provisioning/],
        ['scim/a.ts', "import type { GlideRecord } from '@servicenow/glide'", /in the ring scim/],
        ['entry/a.ts', "import fs from 'node:fs'", /imports the package 'node:fs'/],
        ['entry/a.ts', "const a = import('lodash')", /imports the package 'lodash'/],
        ['helpful/a.ts', '', /lies in no ring/],
    ] as const) {
        it(`finds ${source || 'a new ring'} in ${file}`, () => {
            const findings = findRingFaults(file, source)
            assert.equal(findings.length, 1, findings.join())
            assert.match(findings[0] ?? '', expected)
        })
    }
})

describe('architecture: files', () => {
    it('are named after their job and short', () => {
        const folders = readdirSync(ROOT).filter((name) => FOLDERS.includes(name))
        const files = folders.flatMap(sourceFiles).filter((file) => !GENERATED.test(file))
        assert.ok(files.length > 50)
        assert.deepEqual(
            files.flatMap((file) => findShapeFaults(file, read(file))),
            [],
        )
    })

    for (const file of [
        'src/utils.ts',
        'src/user-helper.ts',
        'test/common/a.ts',
        'src/UserManager.ts',
        'src/user-manager.test.ts',
        'a/misc.ts',
    ]) {
        it(`may not be called ${file}`, () => {
            assert.match(findShapeFaults(file, '').join(), /says nothing about its job/)
        })
    }

    it('may use a term of the field, and words that only look vague', () => {
        assert.deepEqual(findShapeFaults('src/server/scim/schema/common.ts', ''), [])
        assert.deepEqual(findShapeFaults('src/server/uncommon-miscount.ts', ''), [])
        assert.deepEqual(findShapeFaults('test/manager-forms.test.ts', ''), [])
    })

    it('may have 300 lines and not 301', () => {
        assert.deepEqual(findShapeFaults('a.ts', 'x\n'.repeat(300)), [])
        assert.deepEqual(findShapeFaults('a.ts', 'x\n'.repeat(301)), ['a.ts: has 301 lines, more than 300'])
    })
})
