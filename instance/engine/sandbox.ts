/**
 * One scope's global object: ECMAScript built-ins of ES12 mode and nothing else. It keeps honest code honest; it is not
 * a security boundary, since host objects are handed in.
 */
import vm from 'node:vm'
import { ABSENT_GLOBALS, ABSENT_METHODS } from './es12-globals.ts'

type Compiled = (...args: unknown[]) => unknown

const COMPILED_LIMIT = 2_000
const CALL = '__instance_call__'
const CALL_SCRIPT = new vm.Script(`${CALL}()`, { filename: 'instance' })
const NAMES_SCRIPT = new vm.Script('Object.getOwnPropertyNames(globalThis)', { filename: 'instance' })

export class Sandbox {
    private readonly context: vm.Context
    private readonly compiled = new Map<string, Compiled>()
    private readonly builtIns: ReadonlySet<string>

    /** The global object, which is `this` of a classic script. */
    readonly global: unknown

    constructor(readonly scope: string) {
        // Documented: new Function() and eval-made code are disallowed.
        this.context = vm.createContext({}, { name: scope, codeGeneration: { strings: false, wasm: false } })
        vm.runInContext(
            `for (const name of ${JSON.stringify(ABSENT_GLOBALS)}) delete globalThis[name];
            for (const [path, names] of Object.entries(${JSON.stringify(ABSENT_METHODS)})) {
                const owner = path.split('.').reduce((object, part) => object[part], globalThis);
                for (const name of names) delete owner[name];
            }`,
            this.context,
        )
        this.global = vm.runInContext('this', this.context)
        this.context[CALL] = undefined
        this.builtIns = new Set(this.globalNames())
    }

    /**
     * Compiles a function body once. Throws the engine's SyntaxError.
     * `name` is the file name in stack traces; lines count from the body's first line.
     */
    compile(name: string, body: string, parameters: readonly string[]): Compiled {
        const key = `${name}\n${parameters.join()}\n${body}`
        let compiled = this.compiled.get(key)
        if (!compiled) {
            if (this.compiled.size >= COMPILED_LIMIT) {
                this.compiled.clear()
            }
            compiled = vm.compileFunction(body, parameters, {
                filename: name,
                parsingContext: this.context,
            }) as Compiled
            this.compiled.set(key, compiled)
        }
        return compiled
    }

    /** Calls back inside the context; throws Node's time-out error after `milliseconds`. */
    callWithin(milliseconds: number, call: () => unknown): unknown {
        this.context[CALL] = call
        try {
            return CALL_SCRIPT.runInContext(this.context, { timeout: milliseconds })
        } finally {
            this.context[CALL] = undefined
        }
    }

    /** Removes globals that scripts have made: nothing survives a run (whether it does on an instance is unknown). */
    sweep(): void {
        const made = this.globalNames().filter((name) => !this.builtIns.has(name))
        if (made.length > 0) {
            vm.runInContext(`for (const name of ${JSON.stringify(made)}) delete globalThis[name]`, this.context)
        }
    }

    /** A copy of JSON-like data made of the scope's own Object and Array, for data that scripts look at. */
    copy(value: unknown): unknown {
        const text = JSON.stringify(value)
        return text === undefined ? undefined : (vm.runInContext('JSON', this.context) as typeof JSON).parse(text)
    }

    private globalNames(): string[] {
        return NAMES_SCRIPT.runInContext(this.context) as string[]
    }
}
