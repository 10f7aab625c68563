// Builds the installable package into dist/app and accepts no warning: what `npm run build` calls.
// `--if-needed` leaves a package alone that is newer than everything it is built from.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
export const packageDirectory = path.join(projectRoot, 'dist', 'app')

// Dates the build: the SDK writes src/fluent/generated/keys.ts anew as late as its last output.
const stamp = path.join(projectRoot, 'dist', 'built')

const INPUTS = ['src', 'metadata', 'now.config.json', 'package.json', 'tsconfig.base.json']
const PROBLEM = /\b(?:WARN|WARNING|ERROR)\b/
// Written by a terminal-minded logger; they would hide a level word that directly follows one.
const COLOURS = /\u001b\[[0-9;]*m/g

/**
 * Picks the lines of a build's output that report a warning or an error.
 *
 * @param {string} output what the SDK printed
 * @returns {string[]} the lines, colours removed
 */
export function problemLines(output) {
    return output
        .replace(COLOURS, '')
        .split(/\r?\n/)
        .filter((line) => PROBLEM.test(line))
}

/**
 * Runs the SDK's command line with telemetry off and shows its output as it comes.
 *
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 when the command was ended by a signal
 */
export function runSdk(args) {
    const sdk = path.join(projectRoot, 'node_modules', '.bin', 'now-sdk')
    return new Promise((resolve, reject) => {
        const child = spawn(sdk, args, {
            cwd: projectRoot,
            // The SDK sends no telemetry when it believes it is being tested.
            env: { ...process.env, NODE_ENV: 'test' },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        const take = (stream) => (chunk) => {
            output += chunk
            stream.write(chunk)
        }
        child.stdout.setEncoding('utf8').on('data', take(process.stdout))
        child.stderr.setEncoding('utf8').on('data', take(process.stderr))
        child.on('error', reject)
        child.on('close', (code) => resolve({ code: code ?? 1, output }))
    })
}

/**
 * Builds dist/app from scratch. After a failed build, or one with warnings, there is no dist/app: the SDK would pack
 * a stale or half-built one without a word.
 *
 * @returns {Promise<string[]>} the problems found; empty when the package is good
 */
export async function buildPackage() {
    rmSync(path.join(projectRoot, 'dist'), { recursive: true, force: true })
    let problems
    try {
        const { code, output } = await runSdk(['build', '--frozenKeys'])
        problems = problemLines(output)
        if (code !== 0) problems.push(`now-sdk build ended with code ${code}`)
        if (problems.length === 0 && !existsSync(packageDirectory)) problems.push('now-sdk build wrote no dist/app')
    } catch (error) {
        problems = [`now-sdk build did not start: ${error.message} (run npm ci first)`]
    }
    if (problems.length > 0) rmSync(packageDirectory, { recursive: true, force: true })
    else writeFileSync(stamp, '')
    return problems
}

function newestChange(entry) {
    const state = statSync(entry, { throwIfNoEntry: false })
    if (!state) return 0
    if (!state.isDirectory()) return state.mtimeMs
    return readdirSync(entry).reduce((newest, name) => Math.max(newest, newestChange(path.join(entry, name))), 0)
}

/**
 * Tells whether dist/app is missing or older than anything it is built from.
 *
 * @returns {boolean}
 */
export function isBuildNeeded() {
    const built = existsSync(packageDirectory) ? newestChange(stamp) : 0
    return built === 0 || INPUTS.some((input) => newestChange(path.join(projectRoot, input)) > built)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    if (process.argv.includes('--if-needed') && !isBuildNeeded()) {
        console.log('dist/app is up to date')
    } else {
        const problems = await buildPackage()
        for (const problem of problems) console.error(`build: ${problem}`)
        if (problems.length > 0) {
            console.error(`build failed: ${problems.length} problem(s); warnings count as errors, dist/app was removed`)
            process.exitCode = 1
        }
    }
}
