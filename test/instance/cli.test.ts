import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call } from './http/call.ts'
import { basic } from './http/fake-platform.ts'

interface Run {
    process: ChildProcess
    out: () => string
    err: () => string
    /** Resolves with the exit code; a process that a signal ended counts as -1. */
    ended: Promise<number>
}

function run(...args: string[]): Run {
    const command = ['-r', 'ts-node/register/transpile-only', 'instance/main.ts', ...args]
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.on('data', (text) => (out += String(text)))
    child.stderr.on('data', (text) => (err += String(text)))
    const ended = once(child, 'close').then(([code]) => (code as number | null) ?? -1)
    return { process: child, out: () => out, err: () => err, ended }
}

/** Waits for the ready line and answers the base URL; fails when the process ends first. */
async function ready(started: Run): Promise<string> {
    const line = new Promise<string>((resolve) => {
        started.process.stdout?.on('data', () => {
            const url = /^ready (\S+)\n/.exec(started.out())?.[1]
            if (url) resolve(url)
        })
    })
    const early = started.ended.then((code) => assert.fail(`ended with ${code}: ${started.err()}`))
    return Promise.race([line, early])
}

async function stop(started: Run, signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<void> {
    started.process.kill(signal)
    assert.equal(await started.ended, 0, started.err())
}

async function refused(reason: RegExp, ...args: string[]): Promise<void> {
    const started = run('--port', '0', '--seed', 'none', ...args)
    assert.notEqual(await started.ended, 0)
    assert.equal(started.out(), '')
    assert.match(started.err(), /^instance: [^\n]+\n$/)
    assert.match(started.err(), reason)
}

describe('instance command line', function () {
    this.timeout(120_000)
    let folder: string

    before(() => {
        folder = mkdtempSync(join(tmpdir(), 'instance-'))
    })
    after(() => rmSync(folder, { recursive: true }))

    it('prints one ready line, serves, and keeps data and the user over a restart', async () => {
        const db = join(folder, 'kept.db')
        const first = run('--port', '0', '--db', db, '--seed', 'minimal', '--user', 'okta:hush-word', '--trace')
        const baseUrl = await ready(first)
        assert.match(baseUrl, /^http:\/\/127\.0\.0\.1:\d+$/)
        const admin = { Authorization: basic('admin', 'admin'), 'Content-Type': 'application/json' }
        const body = JSON.stringify({ user_name: 'stays' })
        const made = await call(baseUrl, '/api/now/table/sys_user', { method: 'POST', headers: admin, body })
        assert.equal(made.status, 201)
        assert.match(String(made.headers['x-instance-statements']), /^\d+\/\d+$/)
        await stop(first)
        assert.equal(first.out(), `ready ${baseUrl}\n`)

        const second = run('--port', '0', '--db', db, '--seed', 'minimal')
        const again = await ready(second)
        const found = await call(again, '/api/now/table/sys_user?user_name=stays', { headers: admin })
        assert.equal(found.json.result.length, 1)
        assert.equal(found.headers['x-instance-statements'], undefined)
        const okta = { Authorization: basic('okta', 'hush-word'), Accept: 'application/json' }
        const config = await call(again, '/api/x_scim_okta/v2/scim/ServiceProviderConfig', { headers: okta })
        assert.ok(![401, 403].includes(config.status), config.text)
        await stop(second, 'SIGINT')
        for (const text of [first.out(), first.err(), second.out(), second.err()]) assert.doesNotMatch(text, /hush/)
    })

    it('has no administrator with a known password without a seed', async () => {
        const started = run('--port', '0', '--seed', 'none', '--user', 'okta:hush-word')
        const baseUrl = await ready(started)
        const headers = { Authorization: basic('admin', 'admin') }
        assert.equal((await call(baseUrl, '/api/now/table/sys_user', { headers })).status, 401)
        await stop(started)
    })

    it('refuses a port that is taken', async () => {
        const holder = createServer().listen(0, '127.0.0.1')
        await once(holder, 'listening')
        const { port } = holder.address() as AddressInfo
        await refused(/port \d+ is already in use/, '--port', String(port))
        holder.close()
    })

    it('refuses a missing build', () => refused(/no built package at .*nowhere/, '--package', join(folder, 'nowhere')))

    it('refuses a corrupt file and leaves it alone', async () => {
        const file = join(folder, 'corrupt.db')
        const content = 'SQLite format 3\0 and then nonsense '.repeat(100)
        writeFileSync(file, content)
        await refused(/corrupt\.db/, '--db', file)
        assert.equal(readFileSync(file, 'utf8'), content)
    })

    it('refuses options it does not know', () => refused(/Unknown option '--verbose'/, '--verbose'))
})
