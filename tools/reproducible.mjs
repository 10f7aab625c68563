// Builds the package twice from the same tree and compares every file of dist/app byte by byte. Only the bill of
// materials may differ: the SDK gives each build a new serial number and time stamp in it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildPackage, packageDirectory } from './build.mjs'

const BILL_OF_MATERIALS = /<path>[^<]*\/bom\.json<\/path>/

/** @returns {Map<string, string>} file name below dist/app → sha256, without the bill of materials */
function fingerprint() {
    const digests = new Map()
    let billsOfMaterials = 0
    for (const entry of readdirSync(packageDirectory, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const file = path.join(entry.parentPath, entry.name)
        const content = readFileSync(file)
        if (entry.name.startsWith('sys_module_') && BILL_OF_MATERIALS.test(content.toString('utf8'))) {
            billsOfMaterials += 1
            continue
        }
        digests.set(path.relative(packageDirectory, file), createHash('sha256').update(content).digest('hex'))
    }
    if (billsOfMaterials !== 1) throw new Error(`expected one bill of materials, found ${billsOfMaterials}`)
    return digests
}

async function buildAndFingerprint() {
    const problems = await buildPackage()
    if (problems.length > 0) throw new Error(`the build failed: ${problems.join('; ')}`)
    return fingerprint()
}

try {
    const first = await buildAndFingerprint()
    const second = await buildAndFingerprint()
    const files = [...new Set([...first.keys(), ...second.keys()])].sort()
    const differing = files.filter((file) => first.get(file) !== second.get(file))
    for (const file of differing) {
        const where = first.has(file)
            ? second.has(file)
                ? 'differs'
                : 'only in the first build'
            : 'only in the second build'
        console.error(`${file}: ${where}`)
    }
    if (differing.length > 0) {
        console.error(`not reproducible: ${differing.length} of ${files.length} files differ between two builds`)
        process.exitCode = 1
    } else {
        console.log(`reproducible: ${files.length} files equal in two builds (bill of materials left out)`)
    }
} catch (error) {
    console.error(`not reproducible: ${error.message}`)
    process.exitCode = 1
}
