/**
 * The scope's ECMAScript modules: compiled once, evaluated anew for every script run (how long a module's state lives on
 * an instance is unknown, so none survives).
 */
import { posix } from 'node:path'
import ts from 'typescript'
import type { PackageModule } from '../package/app-package.ts'
import type { Sandbox } from './sandbox.ts'

const GLIDE = '@servicenow/glide'
const MAX_DEPTH = 100
const COMPILED = /\.(ts|js)$/

/** CommonJS text of module texts, for every instance of this process: transpiling costs far more than installing. */
const transpiled = new Map<string, string>()

/** Reported wording of what an instance throws for an import that leads nowhere. */
export class ModuleResolutionException extends Error {
    constructor(path: string) {
        super(`ModuleResolutionException: No module with path ${path}`)
        this.name = 'ModuleResolutionException'
    }
}

/**
 * Answers the exports of `@servicenow/glide` (`''`) or `@servicenow/glide/<namespace>`, or undefined when there is no
 * such namespace. Using an export the object lacks throws `not emulated: …`.
 */
export type GlideNamespaces = (namespace: string) => object | undefined

export type Require = (specifier: string) => unknown

export class ModuleLoader {
    private readonly modules = new Map<string, PackageModule>()

    /** `packageRoot`: folder of the application's modules, `<scope>/<package>/<version>`. */
    constructor(
        modules: readonly PackageModule[],
        private readonly scope: string,
        private readonly packageRoot: string,
    ) {
        for (const module of modules) {
            this.modules.set(module.path, module)
        }
    }

    /**
     * The `require` of one script run: `<scope>/<package>/<version>/src/….ts`, or `./src/….ts` from the package root.
     * It throws ModuleResolutionException for anything that is not exactly a module's path, and from any other scope:
     * modules are private to theirs (documented: module guide).
     */
    requireFor(sandbox: Sandbox, glide: GlideNamespaces): Require {
        const run: Run = { sandbox, glide, exports: new Map(), loading: [] }
        return (specifier) => {
            if (sandbox.scope !== this.scope) {
                throw new ModuleResolutionException(specifier)
            }
            return specifier.startsWith('.')
                ? this.load(posix.join(this.packageRoot, specifier), run)
                : this.resolve(specifier, undefined, run)
        }
    }

    private resolve(specifier: string, importer: PackageModule | undefined, run: Run): unknown {
        if (specifier === GLIDE || specifier.startsWith(`${GLIDE}/`)) {
            // Documented: third-party code has no Glide APIs unless it is listed as trusted.
            if (importer?.externalSource) {
                throw new ModuleResolutionException(specifier)
            }
            return glideExports(specifier, run.glide)
        }
        const path =
            importer && specifier.startsWith('.') ? posix.join(posix.dirname(importer.path), specifier) : specifier
        return this.load(path, run)
    }

    private load(path: string, run: Run): unknown {
        const loaded = run.exports.get(path)
        if (loaded) {
            return loaded
        }
        const module = this.modules.get(path)
        if (!module) {
            throw new ModuleResolutionException(path)
        }
        if (run.loading.includes(path) || run.loading.length > MAX_DEPTH) {
            throw new Error(`not emulated: circular import ${[...run.loading, path].join(' → ')}`)
        }
        const evaluate = run.sandbox.compile(path, this.compile(module), ['exports', 'require', 'module'])
        const instance = { exports: {} as unknown }
        run.loading.push(path)
        try {
            evaluate.call(
                undefined,
                instance.exports,
                (specifier: string) => this.resolve(specifier, module, run),
                instance,
            )
        } finally {
            run.loading.pop()
        }
        run.exports.set(path, instance.exports)
        return instance.exports
    }

    /** Compiles every module now, so that no request has to wait for it. */
    compileAll(): void {
        for (const module of this.modules.values()) {
            if (COMPILED.test(module.path)) this.compile(module)
        }
    }

    private compile(module: PackageModule): string {
        if (!COMPILED.test(module.path)) {
            throw new Error(`not emulated: import of ${module.path}`)
        }
        let javascript = transpiled.get(module.content)
        if (javascript === undefined) {
            javascript = ts.transpileModule(module.content, {
                fileName: module.path,
                compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021 },
            }).outputText
            transpiled.set(module.content, javascript)
        }
        return javascript
    }
}

/** One script run: its own instances of the modules. */
interface Run {
    sandbox: Sandbox
    glide: GlideNamespaces
    exports: Map<string, unknown>
    loading: string[]
}

function glideExports(specifier: string, glide: GlideNamespaces): object {
    const exports = glide(specifier.slice(GLIDE.length + 1))
    if (!exports) {
        throw new Error(`not emulated: ${specifier}`)
    }
    return new Proxy(exports, {
        get(target, name, receiver) {
            if (typeof name === 'string' && !(name in target) && name !== '__esModule') {
                throw new Error(`not emulated: ${name} of ${specifier}`)
            }
            return Reflect.get(target, name, receiver) as unknown
        },
    })
}
