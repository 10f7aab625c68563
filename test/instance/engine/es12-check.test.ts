import assert from 'node:assert/strict'
import { checkModule, checkScript } from '../../../instance/engine/es12-check.ts'

const PATH = 'x_tiny/tiny/1.0.0/src/server/a.ts'

/** Documented: JavaScript engine feature support (ES12 mode), and the SDK's compatibility guide. */
const REFUSED: readonly [string, string, string][] = [
    ['a subclass of Error', 'export class E extends Error {}', 'class extends Error (a built-in)'],
    ['a subclass of Map, as an expression', 'export const M = class extends Map {}', 'class extends Map (a built-in)'],
    ['a private field', 'export class A { #x = 1 }', 'private name #x'],
    ['Reflect', 'export const k = Reflect.ownKeys({})', 'no global of the engine in a module: Reflect'],
    ['Reflect by globalThis', 'export const k = globalThis.Reflect', 'no global of the engine: globalThis.Reflect'],
    ['an async method', 'export class A { async m() {} }', 'async method of a class'],
    ['an async generator', 'export async function* g() {}', 'async generator'],
    ['for await', 'export async function f(x) { for await (const y of x) y() }', 'for await'],
    ['new Function', `export const f = new Function('return 1')`, 'new Function'],
    ['eval', `export const x = eval('1')`, 'eval'],
    ['WeakRef', 'export const w = new WeakRef({})', 'no global of the engine in a module: WeakRef'],
    ['Intl', 'export const c = new Intl.Collator()', 'no global of the engine in a module: Intl'],
    [
        'SharedArrayBuffer',
        'export const s = new SharedArrayBuffer(1)',
        'no global of the engine in a module: SharedArrayBuffer',
    ],
    ['a dynamic import', `export const p = import('./b.ts')`, 'dynamic import'],
    ['a timer', 'setTimeout(() => 1, 1)', 'no global of the engine in a module: setTimeout'],
    ['console', 'console.log(1)', 'no global of the engine in a module: console'],
    ['process', 'export const e = process.env', 'no global of the engine in a module: process'],
    ['TextEncoder', 'export const t = new TextEncoder()', 'no global of the engine in a module: TextEncoder'],
    ['URL in a shorthand', 'export const u = { URL }', 'no global of the engine in a module: URL'],
    ['an ambient Glide name', `gs.info('x')`, 'no global of the engine in a module: gs'],
    ['the d flag', 'export const r = /a/d', 'regular expression flag: /a/d'],
    ['the d flag of a constructor', `export const r = new RegExp('a', 'd')`, 'regular expression flag: /a/d'],
    ['a class as a range end', 'export const r = /[\\w-x]/', 'sloppy regular expression: /[\\w-x]/'],
    ['an identity escape', 'export const r = /\\z/', 'sloppy regular expression: /\\z/'],
    ['an octal escape', 'export const r = /\\07/', 'sloppy regular expression: /\\07/'],
    ['an import without .ts', `import { b } from './b'\nb()`, 'relative import without .ts: ./b'],
    ['a re-export without .ts', `export * from '../b.js'`, 'relative import without .ts: ../b.js'],
    ['JSON', `import b from './b.json'\nb()`, 'import of JSON, which is not shipped: ./b.json'],
    ['a Node module', `import { readFileSync } from 'fs'\nreadFileSync()`, 'import of a Node module: fs'],
]

describe('checkModule', () => {
    for (const [what, source, finding] of REFUSED) {
        it(`refuses ${what}`, () => {
            assert.deepEqual(checkModule(PATH, source), [`${PATH}:1: ${finding}`])
        })
    }

    it('refuses what does not parse, the v flag included', () => {
        assert.match(checkModule(PATH, 'export const = 1')[0] ?? '', /a\.ts:1: the engine does not parse it/)
        assert.match(checkModule(PATH, '\nexport const r = /a/v')[0] ?? '', /a\.ts:2: /)
    })

    it('reports every finding with its line, in order', () => {
        const findings = checkModule(PATH, 'class A extends Error {}\nexport { A }\nexport const r = Reflect\n')
        assert.deepEqual(
            findings.map((finding) => finding.split(':')[1]),
            ['1', '3'],
        )
    })

    it('takes what the engine supports', () => {
        const source = String.raw`
            import { gs, GlideRecord } from '@servicenow/glide'
            import { other } from './other.ts'
            class Base { static count = 0; name = 'x'; static { Base.count = 1 } get size() { return 1 } }
            export class Derived extends Base { constructor() { super(); this.process = 1 } }
            export function process(request, { console, ...rest }, [window = 1]) {
                const { URL } = request
                label: for (const [key, value] of new Map(Object.entries(rest))) { if (key) continue label; value() }
                try { other(URL, console, window) } catch (fetch) { gs.info(fetch, request?.a ?? 1_000, 2n ** 3n) }
                return /^[\w.-]+(?<name>\p{L})\/"$/u.test(key) || new GlideRecord('sys_user').crypto
            }
            export const known = typeof setTimeout === 'undefined'
            export async function later() { await Promise.resolve() }
            export const pattern = new RegExp('[a-z-]+', 'gi')
            let key = 'k'; key ||= globalThis.Math.max(1)
            export { key as Reflect }`
        assert.deepEqual(checkModule(PATH, source), [])
    })
})

describe('checkScript', () => {
    it('lets a script use ambient names and return, and refuses the same syntax', () => {
        assert.deepEqual(checkScript('rule', `gs.info(current.name); if (x) return; y = require('./src/a.ts')`), [])
        assert.deepEqual(checkScript('rule', 'class E extends Error {}'), ['rule:1: class extends Error (a built-in)'])
    })
})
