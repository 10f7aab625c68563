// Packs dist/app into the installable zip in target/: what `npm run pack` calls. The SDK's zip carries the time of
// packing, so its entries are written again with fixed times and in a fixed order; names and contents stay.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { buildPackage, isBuildNeeded, problemLines, projectRoot, runSdk } from './build.mjs'

const target = path.join(projectRoot, 'target')
// A zip stores local wall-clock time: built from local parts, this is the same bytes in every time zone.
const ENTRY_TIME = new Date(1980, 0, 1, 0, 0, 0)

/**
 * Writes a zip again so that equal contents give equal bytes.
 *
 * @param {Uint8Array} zip
 * @returns {Uint8Array} the same entries, sorted by name, all dated 1980-01-01
 */
function normalizeZip(zip) {
    const entries = unzipSync(zip)
    const names = Object.keys(entries).sort()
    return zipSync(Object.fromEntries(names.map((name) => [name, entries[name]])), { level: 9, mtime: ENTRY_TIME })
}

async function pack() {
    if (isBuildNeeded()) {
        const problems = await buildPackage()
        if (problems.length > 0) return problems
    }
    rmSync(target, { recursive: true, force: true })
    const { code, output } = await runSdk(['pack'])
    const problems = problemLines(output)
    if (code !== 0) problems.push(`now-sdk pack ended with code ${code}`)
    if (problems.length > 0) return problems

    const zips = readdirSync(target).filter((name) => name.endsWith('.zip'))
    if (zips.length !== 1) return [`expected one zip in target/, found ${zips.length}`]
    const file = path.join(target, zips[0])
    const zip = normalizeZip(readFileSync(file))
    writeFileSync(file, zip)
    console.log(`${path.relative(projectRoot, file)}  ${zip.length} bytes`)
    console.log(`sha256 ${createHash('sha256').update(zip).digest('hex')}`)
    return []
}

const problems = await pack()
for (const problem of problems) console.error(`pack: ${problem}`)
if (problems.length > 0) {
    console.error(`pack failed: ${problems.length} problem(s)`)
    process.exitCode = 1
}
