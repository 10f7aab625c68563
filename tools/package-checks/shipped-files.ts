// What may be in the package at all: the SDK ships every file below src/server and everything below metadata/.
import type { BuiltPackage } from './built-package.ts'

const FOLDERS: ReadonlySet<string> = new Set([
    'scope',
    'dictionary',
    'update',
    'author_elective_update',
    'unload',
    'apply_once',
])
/** Written by the SDK when it packs. */
const INVENTORY = 'package_inventory.csv'
const TEST_FILE = /\.(?:test|spec)\.|\/(?:__tests__|test|tests|tools|client|instance|story|bench)\//
const NOT_A_PRODUCT = /^(?:sys_atf_|sn_glider_source_artifact$|sys_ux_lib_asset$)/

/**
 * Finds files, modules and records that do not belong in the product: files outside the platform's folders, modules
 * outside src/server (package.json and the bill of materials apart), test files, client bundles, platform tests, and
 * deletions (left behind by a removed record that was never released).
 *
 * @returns one line per file, module or record
 */
export function findStrayFiles(built: BuiltPackage): string[] {
    const findings = built.files
        .filter((file) => file !== INVENTORY && !(file.endsWith('.xml') && FOLDERS.has(file.split('/')[0] ?? '')))
        .map((file) => `${file}: does not belong in the package`)
    const serverFolder = `${built.base}/src/server/`
    const companions = new Set([`${built.base}/package.json`, `${built.base}/bom.json`])
    for (const { path } of built.modules) {
        if (companions.has(path)) continue
        if (!path.startsWith(serverFolder)) findings.push(`module ${path}: lies outside src/server`)
        else if (TEST_FILE.test(path.slice(serverFolder.length - 1)))
            findings.push(`module ${path}: is not product code`)
    }
    for (const { file, table, action } of built.records) {
        if (NOT_A_PRODUCT.test(table)) findings.push(`${file}: ${table} is not part of the product`)
        if (action === 'DELETE') findings.push(`${file}: deletes a ${table} record that no release ever had`)
    }
    return findings
}
