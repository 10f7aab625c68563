/** Lists the files of a built package, whether it is a folder or the packed zip. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'

const MAX_FILES = 20_000

/**
 * File texts by path relative to the package root (`update/sys_module_….xml`).
 * Throws `no built package at X; run npm run build` when there is nothing, or nothing readable, at the path.
 */
export function packageFiles(path: string): Map<string, string> {
    if (!existsSync(path)) {
        throw noPackage(path)
    }
    const files = statSync(path).isDirectory() ? readFolder(path) : readZip(path)
    if (files.size > MAX_FILES) {
        throw new Error(`package ${path} has more than ${MAX_FILES} files`)
    }
    return files
}

/** The one message for a path without a package. */
export const noPackage = (path: string): Error => new Error(`no built package at ${path}; run npm run build`)

function readFolder(root: string): Map<string, string> {
    const files = new Map<string, string>()
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) {
            const file = join(entry.parentPath, entry.name)
            files.set(file.slice(join(root, '/').length).replaceAll('\\', '/'), readFileSync(file, 'utf8'))
        }
    }
    return files
}

function readZip(path: string): Map<string, string> {
    let entries: Record<string, Uint8Array>
    try {
        entries = unzipSync(readFileSync(path))
    } catch {
        throw noPackage(path)
    }
    const files = new Map<string, string>()
    for (const [name, bytes] of Object.entries(entries)) {
        if (!name.endsWith('/')) {
            // Observed: entry names of a package made by now-sdk pack start with a slash.
            files.set(name.replace(/^\/+/, ''), new TextDecoder().decode(bytes))
        }
    }
    return files
}
