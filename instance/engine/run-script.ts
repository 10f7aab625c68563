/** Runs one classic script body (operation, rule, event script, job) in a scope's sandbox. */
import type { TransactionCancelled } from '../platform.ts'
import { checkScript } from './es12-check.ts'
import type { Sandbox } from './sandbox.ts'

export interface ScriptRun {
    sandbox: Sandbox
    /** File name for stack traces, e.g. `sys_ws_operation/<sys_id>`. */
    name: string
    body: string
    /** Names the script sees besides the built-ins: gs, GlideRecord, request, require, … */
    globals: Readonly<Record<string, unknown>>
    /** Milliseconds until the script is cancelled; 60,000 unless told. A script run by a script shares its limit. */
    timeLimit?: number
}

/** Documented quota of web service transactions; assumed for scripted REST, where a catch-all rule is common. */
const TIME_LIMIT = 60_000

/** Thrown when a script runs too long, worded as the platform's cancelled transactions are (reported). */
export class ScriptTimeout extends Error implements TransactionCancelled {
    readonly transactionCancelled = true

    constructor(name: string) {
        super(`Transaction cancelled: maximum execution time exceeded (${name})`)
        this.name = 'ScriptTimeout'
    }
}

const checked = new Set<string>()
const CHECKED_LIMIT = 5_000
let depth = 0

/**
 * Runs the script and answers what it returns. Lets what the script throws out; throws ScriptTimeout after the limit,
 * an Error when the body uses what ES12 mode disallows, and when it returns a promise: the platform documents no event
 * loop for server scripts, so nothing would ever wait for it.
 */
export function runScript({ sandbox, name, body, globals, timeLimit = TIME_LIMIT }: ScriptRun): unknown {
    refuseDisallowed(name, body)
    const parameters = Object.keys(globals)
    const compiled = sandbox.compile(name, body, parameters)
    const call = (): unknown => compiled.apply(sandbox.global, Object.values(globals))
    const outermost = depth === 0
    depth += 1
    try {
        const result = outermost ? sandbox.callWithin(timeLimit, call) : call()
        if (typeof (result as { then?: unknown } | null | undefined)?.then === 'function') {
            throw new Error(`not emulated: ${name} returned a promise; server scripts run synchronously`)
        }
        return result
    } catch (error) {
        if ((error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
            throw new ScriptTimeout(name)
        }
        throw error
    } finally {
        // A time-out unwinds nested runs without their finally blocks, so the outermost one starts over.
        depth = outermost ? 0 : depth - 1
        if (outermost) {
            sandbox.sweep()
        }
    }
}

/**
 * Runs another transaction's work: its scripts are nobody's inner scripts and have time limits of their own. The clock
 * of what is under way runs on meanwhile, as it does on an instance.
 */
export function apartFromRunning<T>(work: () => T): T {
    const outer = depth
    depth = 0
    try {
        return work()
    } finally {
        depth = outer
    }
}

function refuseDisallowed(name: string, body: string): void {
    if (checked.has(body)) {
        return
    }
    const findings = checkScript(name, body)
    if (findings.length > 0) {
        throw new Error(`disallowed in ES12 mode: ${findings.join('; ')}`)
    }
    if (checked.size >= CHECKED_LIMIT) {
        checked.clear()
    }
    checked.add(body)
}
