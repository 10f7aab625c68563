/** Makes sure there is a package to install: builds it when it is missing or older than its sources. */
import { spawn } from 'node:child_process'
import path from 'node:path'

const BUILD = path.join(__dirname, '..', 'tools', 'build.mjs')
const NOTHING_TO_DO = 'dist/app is up to date'

/** Builds dist/app if needed; progress and problems go to stderr. Rejects when the build fails. */
export function ensurePackage(): Promise<void> {
    return new Promise((built, failed) => {
        const child = spawn(process.execPath, [BUILD, '--if-needed'], { stdio: ['ignore', 'pipe', 'inherit'] })
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
            if (text.trim() !== NOTHING_TO_DO) process.stderr.write(text)
        })
        child.once('error', failed)
        child.once('close', (code) => (code === 0 ? built() : failed(new Error('the package could not be built'))))
    })
}
