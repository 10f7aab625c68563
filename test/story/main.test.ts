import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

const ROOT = path.join(__dirname, '..', '..')
/** Written another way than the default, so that the test does not build. */
const PACKAGE = ['--package', './dist/app']

interface Run {
    code: number | null
    stdout: string
    stderr: string
}

/** Runs `npm start`'s script to its end; sends SIGTERM as soon as it has printed `until`. */
async function start(args: string[], until?: RegExp): Promise<Run> {
    const script = ['-r', 'ts-node/register/transpile-only', path.join('story', 'main.ts')]
    const child = spawn(process.execPath, [...script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    const run: Run = { code: null, stdout: '', stderr: '' }
    let stopped = false
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
        run.stdout += text
        if (!stopped && until?.test(run.stdout)) {
            stopped = true
            child.kill('SIGTERM')
        }
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text))
    const [code] = (await once(child, 'close')) as [number | null]
    return { ...run, code }
}

describe('npm start', function () {
    this.timeout(60_000)

    it('tells the story to its end and exits 0 with --once', async () => {
        const { code, stdout, stderr } = await start(['--once', '--port', '0', ...PACKAGE])
        assert.equal(stderr, '')
        assert.equal(code, 0, stdout)
        assert.equal(stdout.match(/^ready http:\/\/127\.0\.0\.1:\d+$/gm)?.length, 1)
        assert.match(stdout, /\n {2}197 active people: .*\n {2}Unmatched users {6}195 {2}█{40}\n/)
        assert.match(stdout, /\n {2}l\.ivanova@\S+ +linh\.ivanova@\S+ +high +The employee number agrees/)
        assert.match(stdout, /\n {2}m\.papadakis@\S+ +- +conflict +/)
        assert.match(stdout, /✓ Only what was approved is linked \(1 linked/)
        assert.match(stdout, /✓ The first push of Linh meets the adopted record/)
        assert.match(stdout, /12\/12/)
        assert.match(stdout, /Okta pushes a group/)
        assert.match(stdout, /✓ Olga is in the group directly and in the team around it indirectly/)
        assert.match(
            stdout,
            /"Push profile: Conflict\. .* Settle review OSR[0-9A-F]{8} in ServiceNow, then retry: .*"\n/,
        )
        assert.match(stdout, /✓ After the decision Chitra has her old record, active, with her new Okta id/)
        assert.match(stdout, /All \d+ expectations hold/)
        assert.doesNotMatch(stdout, /✗/)
        assert.doesNotMatch(stdout, /\u001b/)
    })

    it('ends as well in the nasty mode, which cuts requests off and delivers events twice', async () => {
        const { code, stdout } = await start(['--once', '--port', '0', '--mode', 'nasty', ...PACKAGE])
        assert.equal(code, 0, stdout)
        assert.match(stdout, /(GET|POST|PUT|PATCH) 500/)
        assert.match(stdout, /All \d+ expectations hold/)
    })

    it('leaves the instance running and says how to go on, until SIGTERM', async () => {
        const user = ['--user', 'okta.of.mine:pass-of-mine']
        const { code, stdout } = await start(['--port', '0', ...user, ...PACKAGE], /Ctrl-C/)
        assert.equal(code, 0)
        const [, baseUrl = ''] = /^ready (\S+)$/m.exec(stdout) ?? []
        assert.ok(stdout.includes(`curl -u 'okta.of.mine:pass-of-mine' '${baseUrl}/api/x_scim_okta/v2/scim/Users?`))
    })

    it('is only the instance when a seed is named, and ends on SIGTERM', async () => {
        const { code, stdout, stderr } = await start(['--seed', 'minimal', '--port', '0', ...PACKAGE], /^ready \S+$/m)
        assert.match(stdout, /^ready http:\/\/127\.0\.0\.1:\d+\n$/)
        assert.equal(stderr, '')
        assert.equal(code, 0)
    })

    it('says in one line what is wrong', async () => {
        const { code, stdout, stderr } = await start(['--package', './no/such/package'])
        assert.equal(code, 1)
        assert.equal(stdout, '')
        assert.match(stderr, /^instance: no built package at \.\/no\/such\/package[^\n]*\n$/)
    })
})
