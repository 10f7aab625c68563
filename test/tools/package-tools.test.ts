// The build, pack and reproducibility tools, run on a small project whose SDK does as the test wants.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
    chmodSync,
    cpSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'

const ROOT = path.join(__dirname, '..', '..')

/** Stands in for now-sdk: writes a package, packs a zip dated now, and misbehaves as FAKE_SDK says. */
const FAKE_SDK = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { zipSync } = require('fflate')
const [command] = process.argv.slice(2)
const mood = process.env.FAKE_SDK
appendFileSync('calls.txt', process.argv.slice(2).join(' ') + ' ' + process.env.NODE_ENV + '\\n')
const runs = readFileSync('calls.txt', 'utf8').split('\\n').length
if (command === 'build') {
    for (const folder of ['scope', 'update']) mkdirSync('dist/app/' + folder, { recursive: true })
    writeFileSync('dist/app/scope/sys_app_1.xml', mood === 'differ' ? String(runs) : 'app')
    if (mood === 'extra' && runs > 2) writeFileSync('dist/app/update/extra.xml', 'x')
    writeFileSync('dist/app/update/sys_module_1.xml', '<path>x/y/1/bom.json</path>' + runs)
    if (mood === 'warn') console.log('\\u001b[33m[now-sdk] WARN\\u001b[0m: something is off')
    if (mood === 'error') console.error('[now-sdk] ERROR: no')
    if (mood === 'fail') process.exit(3)
} else {
    mkdirSync('target', { recursive: true })
    const file = (text) => [Buffer.from(text), { mtime: new Date(2000 + runs, 1, 1) }]
    writeFileSync('target/sample.zip', zipSync({ '/update/b.xml': file('b'), '/a.csv': file('a') }))
}
`

interface Outcome {
    code: number | null
    stdout: string
    stderr: string
}

describe('package tools', () => {
    let project: string

    beforeEach(() => {
        project = mkdtempSync(path.join(tmpdir(), 'okta-scim-tools-'))
        mkdirSync(path.join(project, 'tools'))
        mkdirSync(path.join(project, 'src'))
        mkdirSync(path.join(project, 'node_modules', '.bin'), { recursive: true })
        for (const tool of ['build.mjs', 'pack.mjs', 'reproducible.mjs']) {
            cpSync(path.join(ROOT, 'tools', tool), path.join(project, 'tools', tool))
        }
        symlinkSync(path.join(ROOT, 'node_modules', 'fflate'), path.join(project, 'node_modules', 'fflate'))
        const sdk = path.join(project, 'node_modules', '.bin', 'now-sdk')
        writeFileSync(sdk, FAKE_SDK)
        chmodSync(sdk, 0o755)
    })
    afterEach(() => rmSync(project, { recursive: true, force: true }))

    const inProject = (file: string): string => path.join(project, file)
    const calls = (): string[] => readFileSync(inProject('calls.txt'), 'utf8').trim().split('\n')

    function tool(name: string, mood = 'well', ...args: string[]): Outcome {
        const { status, stdout, stderr } = spawnSync(process.execPath, [path.join('tools', name), ...args], {
            cwd: project,
            env: { ...process.env, FAKE_SDK: mood },
            encoding: 'utf8',
            timeout: 15_000,
        })
        return { code: status, stdout, stderr }
    }

    it('build with frozen keys and telemetry off', () => {
        assert.equal(tool('build.mjs').code, 0)
        assert.ok(existsSync(inProject('dist/app/scope/sys_app_1.xml')))
        assert.deepEqual(calls(), ['build --frozenKeys test'])
    })

    it('start from an empty dist', () => {
        mkdirSync(inProject('dist/app/update'), { recursive: true })
        writeFileSync(inProject('dist/app/update/stale.xml'), 'x')
        assert.equal(tool('build.mjs').code, 0)
        assert.ok(!existsSync(inProject('dist/app/update/stale.xml')))
    })

    for (const [mood, reason] of [
        ['warn', /WARN: something is off/],
        ['error', /ERROR: no/],
        ['fail', /ended with code 3/],
    ] as const) {
        it(`leave no package behind when the SDK's build goes ${mood}`, () => {
            const { code, stderr } = tool('build.mjs', mood)
            assert.equal(code, 1)
            assert.match(stderr, reason)
            assert.ok(!existsSync(inProject('dist/app')))
        })
    }

    it('say what to do without an SDK', () => {
        rmSync(inProject('node_modules/.bin/now-sdk'))
        const { code, stderr } = tool('build.mjs')
        assert.equal(code, 1)
        assert.match(stderr, /run npm ci first/)
    })

    it('build only if needed when asked so', () => {
        tool('build.mjs')
        assert.match(tool('build.mjs', 'well', '--if-needed').stdout, /up to date/)
        writeFileSync(inProject('src/later.ts'), '')
        // Dated by hand: two writes may share a time stamp.
        spawnSync('touch', ['-d', '+1 minute', inProject('src/later.ts')])
        assert.equal(tool('build.mjs', 'well', '--if-needed').code, 0)
        assert.equal(calls().length, 2)
    })

    it('pack the same bytes every time, names kept, and print path, size and digest', () => {
        const { code, stdout } = tool('pack.mjs')
        assert.equal(code, 0)
        const zip = readFileSync(inProject('target/sample.zip'))
        assert.deepEqual(Object.keys(unzipSync(zip)), ['/a.csv', '/update/b.xml'])
        const digest = createHash('sha256').update(zip).digest('hex')
        assert.ok(stdout.includes(`target/sample.zip  ${zip.length} bytes`))
        assert.ok(stdout.includes(`sha256 ${digest}`))
        assert.ok(tool('pack.mjs').stdout.includes(digest))
        assert.deepEqual(
            calls().map((call) => call.split(' ')[0]),
            ['build', 'pack', 'pack'],
        )
    })

    it('pack nothing when the build fails', () => {
        assert.equal(tool('pack.mjs', 'warn').code, 1)
        assert.ok(!existsSync(inProject('target')))
    })

    it('call a build reproducible when only the bill of materials differs', () => {
        const { code, stdout } = tool('reproducible.mjs')
        assert.equal(code, 0)
        assert.match(stdout, /reproducible: 1 files equal in two builds \(bill of materials left out\)\n$/)
    })

    it('name the files that differ between two builds', () => {
        const differing = tool('reproducible.mjs', 'differ')
        assert.equal(differing.code, 1)
        assert.match(differing.stderr, /scope\/sys_app_1\.xml: differs\nnot reproducible: 1 of 1 files/)
        rmSync(inProject('calls.txt'))
        const extra = tool('reproducible.mjs', 'extra')
        assert.equal(extra.code, 1)
        assert.match(extra.stderr, /update\/extra\.xml: only in the second build/)
    })
})
