/** Runs the local instance as a child process, as a user of it would, for tests that talk HTTP only. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { TableApi } from '../story/table-api.ts'
import { letOktaOwnOver } from './okta-owns.ts'
import type { Target } from './scenarios/open-context.ts'
import { releaseBrakeOver } from './without-brake.ts'

export interface InstanceProcess {
    target: Target
    stop(): Promise<void>
}

export interface InstanceProcessOptions {
    seed?: 'demo' | 'minimal'
    mode?: 'strict' | 'nasty'
    trace?: boolean
    /** Absent: every field is Okta's to write. */
    matrix?: 'shipped'
}

const ROOT = path.join(__dirname, '..')
const MAIN = path.join(ROOT, 'instance', 'main.ts')
const START_LIMIT_MS = 60_000

/**
 * Starts an instance in memory on a free port and waits for its `ready` line. Throws with what it printed when it ends
 * before, or takes more than a minute.
 */
export async function startInstanceProcess(options: InstanceProcessOptions = {}): Promise<InstanceProcess> {
    const integration = { user: 'okta.scenarios', password: 'scenarios-of-this-machine' }
    const parameters = ['--port', '0', '--db', ':memory:', '--seed', options.seed ?? 'minimal']
    parameters.push('--mode', options.mode ?? 'strict', '--user', `${integration.user}:${integration.password}`)
    if (options.trace) parameters.push('--trace')
    const child = spawn(process.execPath, ['-r', 'ts-node/register/transpile-only', MAIN, ...parameters], {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const baseUrl = await new Promise<string>((ready, failed) => {
        const timer = setTimeout(() => {
            child.kill()
            failed(new Error(`no ready line within a minute:\n${output}`))
        }, START_LIMIT_MS)
        const read = (chunk: Buffer) => {
            output = (output + chunk.toString('utf8')).slice(-20_000)
            const line = /^ready (\S+)$/m.exec(output)
            if (line?.[1]) {
                clearTimeout(timer)
                ready(line[1])
            }
        }
        child.stdout.on('data', read)
        child.stderr.on('data', read)
        child.once('exit', (code) => {
            clearTimeout(timer)
            failed(new Error(`the instance ended with code ${code}:\n${output}`))
        })
    })
    const administrator = { user: 'admin', password: 'admin' }
    const table = new TableApi(baseUrl, administrator)
    if (options.matrix !== 'shipped') await letOktaOwnOver(table)
    await releaseBrakeOver(table)
    return {
        target: { baseUrl, integration, administrator },
        async stop() {
            if (child.exitCode !== null) return
            const exited = once(child, 'exit')
            child.kill('SIGTERM')
            await exited
        },
    }
}
