// The instance's package reader takes the folder and the zip that `npm run pack` writes, and finds the same in both.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { readPackage } from '../../instance/package/read-package.ts'
import { productPackage } from './product-package.ts'

const DIST = path.join(__dirname, '..', '..', 'dist', 'app')

/** Entries named as the SDK names them: with a slash in front. */
function packed(): Uint8Array {
    const names = readdirSync(DIST, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    return zipSync(Object.fromEntries(names.map((name) => [`/${name}`, readFileSync(path.join(DIST, name))])))
}

describe('package: installable', () => {
    let folder: string

    before(() => {
        folder = mkdtempSync(path.join(tmpdir(), 'okta-scim-package-'))
    })
    after(() => rmSync(folder, { recursive: true, force: true }))

    it('is read alike from the folder and from the zip', () => {
        const zip = path.join(folder, 'package.zip')
        writeFileSync(zip, packed())
        const fromFolder = readPackage(DIST)
        assert.equal(fromFolder.scope, productPackage().scope)
        assert.equal(fromFolder.modules.length, productPackage().modules.length)
        assert.deepEqual(readPackage(zip), fromFolder)
    })
})
