import assert from 'node:assert/strict'
import { ModuleLoader } from '../../../instance/engine/modules.ts'
import { apartFromRunning, runScript, ScriptTimeout } from '../../../instance/engine/run-script.ts'
import { Sandbox } from '../../../instance/engine/sandbox.ts'

const ROOT = 'x_tiny/tiny/1.0.0'

const sandbox = new Sandbox('x_tiny')

const run = (body: string, globals: Record<string, unknown> = {}, timeLimit?: number): unknown =>
    runScript({ sandbox, name: 'test', body, globals, ...(timeLimit ? { timeLimit } : {}) })

/** Runs a script whose `require` sees the given modules (texts by path below src/). */
function withModules(files: Record<string, string>, body: string, glide: Record<string, object> = {}): unknown {
    const modules = Object.entries(files).map(([path, content]) => ({
        path: path.startsWith('x_') ? path : `${ROOT}/src/${path}`,
        content,
        externalSource: path.endsWith('.js'),
    }))
    const loader = new ModuleLoader(modules, 'x_tiny', ROOT)
    return run(body, { require: loader.requireFor(sandbox, (namespace) => glide[namespace]) })
}

describe('runScript', () => {
    it('gives a script the globals of the caller and answers what it returns', () => {
        assert.equal(run('return a + b', { a: 1, b: 2 }), 3)
    })

    // Documented: the engine has no Node and no browser APIs, and disallows these built-ins.
    for (const name of [
        ...['process', 'require', 'Buffer', 'setTimeout', 'console', 'fetch', 'URL', 'TextEncoder', 'structuredClone'],
        ...['Reflect', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'Intl', 'WebAssembly'],
    ]) {
        it(`has no ${name}`, () => {
            assert.equal(run(`return typeof ${name}`), 'undefined')
        })
    }

    it('has no library methods younger than the engine', () => {
        assert.equal(
            run('return typeof [].toSorted + typeof [].findLast + typeof "".isWellFormed'),
            'undefined'.repeat(3),
        )
        assert.equal(run('return [1, 2].at(-1) + Number(Object.hasOwn({ a: 1 }, "a"))'), 3)
    })

    it('makes no code from text, however it is reached', () => {
        assert.throws(
            () => run(`return (() => 1).constructor('return 1')()`),
            /Code generation from strings disallowed/,
        )
        assert.throws(() => run(`return eval('1')`), /disallowed in ES12 mode: test:1: eval/)
    })

    it('refuses a script that subclasses a built-in', () => {
        assert.throws(() => run('class E extends Error {}'), /disallowed in ES12 mode: test:1: class extends Error/)
    })

    it('leaves no globals behind', () => {
        run('leak = 1; var local = 2; globalThis.other = 3')
        assert.equal(run('return typeof leak + typeof local + typeof other'), 'undefined'.repeat(3))
    })

    it('lets out what a script throws, with its name and line in the stack', () => {
        assert.throws(
            () => run('const a = 1\nthrow new Error("no")'),
            (error: Error) => error.message === 'no' && /test:2/.test(error.stack ?? ''),
        )
    })

    it('cancels a script that runs too long, also in a script it runs, and goes on afterwards', () => {
        assert.throws(() => run('for (;;);', {}, 20), ScriptTimeout)
        const inner = (): unknown => run('for (;;);')
        assert.throws(() => run('inner()', { inner }, 20), {
            message: 'Transaction cancelled: maximum execution time exceeded (test)',
            transactionCancelled: true,
        })
        assert.throws(() => run('for (;;);', {}, 20), ScriptTimeout)
    })

    it("gives another transaction's script a limit of its own, and the one under way keeps its globals and limit", () => {
        const other = new Sandbox('x_tiny')
        const endless = (): unknown =>
            runScript({ sandbox: other, name: 'between', body: 'for (;;);', globals: {}, timeLimit: 20 })
        const between = (): void =>
            assert.throws(() => apartFromRunning(endless), /execution time exceeded \(between\)/)
        assert.equal(run(`made = 1; between(); return made`, { between }), 1)
        const inner = (): unknown => run('for (;;);')
        assert.throws(() => run('between(); inner()', { between, inner }, 200), ScriptTimeout)
    })

    it('flags a returned promise and runs no microtask before the script has ended', () => {
        // Documented: none; no event loop is described for server scripts, so nothing would wait for the promise.
        assert.throws(() => run('return (async () => 1)()'), /not emulated: test returned a promise/)
        assert.equal(run('let done = 0; Promise.resolve().then(() => { done = 1 }); return done'), 0)
    })

    it('copies data into objects of the scope', () => {
        assert.equal(run('return data instanceof Object && data.a instanceof Array', { data: { a: [] } }), false)
        const data = sandbox.copy({ a: [1] })
        assert.equal(run('return data instanceof Object && data.a instanceof Array && data.a[0]', { data }), 1)
        assert.equal(sandbox.copy(undefined), undefined)
    })

    it('keeps scopes apart', () => {
        const other = new Sandbox('global')
        run('Array.prototype.mark = 1')
        assert.equal(runScript({ sandbox: other, name: 'test', body: 'return [].mark', globals: {} }), undefined)
        run('delete Array.prototype.mark')
    })
})

describe('ModuleLoader', () => {
    const files = {
        'server/a.ts': `import { b } from './lib/b.ts'\nexport const a = () => 'a' + b()`,
        'server/lib/b.ts': `import { c } from '../c.ts'\nexport const b = () => 'b' + c`,
        'server/c.ts': `export const c = 'c'`,
    }

    it('finds modules by full path and by path from the package root', () => {
        // Observed: generated glue requires the full path; hand-written scripts use the version-free form.
        assert.equal(withModules(files, `return require('${ROOT}/src/server/a.ts').a()`), 'abc')
        assert.equal(withModules(files, `return require('./src/server/a.ts').a()`), 'abc')
    })

    it('guesses no extension', () => {
        // Reported: an import without .ts builds and dies at run time with this exception.
        const bad = { ...files, 'server/d.ts': `import { c } from './c'\nexport const d = c` }
        assert.throws(() => withModules(bad, `require('./src/server/d.ts')`), {
            message: `ModuleResolutionException: No module with path ${ROOT}/src/server/c`,
        })
        assert.throws(() => withModules(files, `require('lodash')`), {
            message: 'ModuleResolutionException: No module with path lodash',
        })
        assert.throws(() => withModules(files, `require('./src/server/../server/x.ts')`), /No module with path/)
    })

    it('evaluates modules once in a run and anew in the next', () => {
        const counter = {
            'n.ts': 'let n = 0\nexport const next = () => ++n',
            'm.ts': `export { next } from './n.ts'`,
        }
        const loader = new ModuleLoader(
            Object.entries(counter).map(([path, content]) => ({
                path: `${ROOT}/${path}`,
                content,
                externalSource: false,
            })),
            'x_tiny',
            ROOT,
        )
        const body = `require('./n.ts').next(); return require('./m.ts').next()`
        for (let time = 0; time < 2; time += 1) {
            assert.equal(run(body, { require: loader.requireFor(sandbox, () => undefined) }), 2)
        }
    })

    it('hands out Glide only where it is imported, and says what is not emulated', () => {
        const module = {
            'g.ts': `import { gs, GlideAjax } from '@servicenow/glide'\nimport { RESTMessageV2 } from '@servicenow/glide/sn_ws'\nexport const user = () => gs.getUserID()\nexport const ajax = () => new GlideAjax()\nexport const rest = () => new RESTMessageV2()\nexport const kind = typeof globalThis.gs`,
        }
        const glide = { '': { gs: { getUserID: () => 'u1' } }, sn_ws: {} }
        const use = (name: string): unknown => withModules(module, `return require('./src/g.ts').${name}`, glide)
        assert.equal(use('user()'), 'u1')
        assert.equal(use('kind'), 'undefined')
        assert.throws(() => use('ajax()'), /not emulated: GlideAjax of @servicenow\/glide/)
        assert.throws(() => use('rest()'), /not emulated: RESTMessageV2 of @servicenow\/glide\/sn_ws/)
        const unknown = { 'g.ts': `import { X } from '@servicenow/glide/sn_x'\nexport const x = () => new X()` }
        assert.throws(
            () => withModules(unknown, `require('./src/g.ts')`, glide),
            /not emulated: @servicenow\/glide\/sn_x/,
        )
    })

    it('gives third-party code no Glide', () => {
        // Documented: third-party libraries have no Glide access unless they are trusted.
        const vendor = { 'x_tiny/vendor/1.0.0/index.js': `module.exports = require('@servicenow/glide')` }
        assert.throws(
            () => withModules(vendor, `require('x_tiny/vendor/1.0.0/index.js')`, { '': {} }),
            /No module with path @servicenow\/glide/,
        )
        const plain = { 'x_tiny/vendor/1.0.0/index.js': `module.exports = { one: 1 }` }
        assert.equal(withModules(plain, `return require('x_tiny/vendor/1.0.0/index.js').one`), 1)
    })

    it('keeps modules private to their scope', () => {
        // Documented: other scopes cannot require a scope's modules.
        const loader = new ModuleLoader(
            [{ path: `${ROOT}/c.ts`, content: 'export {}', externalSource: false }],
            'x_tiny',
            ROOT,
        )
        const other = new Sandbox('global')
        const globals = { require: loader.requireFor(other, () => undefined) }
        assert.throws(
            () => runScript({ sandbox: other, name: 'test', body: `require('${ROOT}/c.ts')`, globals }),
            /No module with path/,
        )
    })

    it('does not guess at circular imports', () => {
        const circle = {
            'a.ts': `import { b } from './b.ts'\nexport const a = () => b`,
            'b.ts': `import { a } from './a.ts'\nexport const b = () => a`,
        }
        assert.throws(
            () => withModules(circle, `require('./src/a.ts')`),
            /not emulated: circular import .*a\.ts → .*b\.ts → .*a\.ts/,
        )
    })

    it('names the module in stack traces', () => {
        assert.throws(
            () => withModules({ 'f.ts': `export function f() { throw new Error('no') }` }, `require('./src/f.ts').f()`),
            (error: Error) => (error.stack ?? '').includes(`${ROOT}/src/f.ts`),
        )
    })
})
