/** Command line options of an instance. */
import { parseArgs } from 'node:util'
import type { InstanceOptions } from './boot.ts'
import type { Mode } from './platform.ts'

const DEFAULT_PORT = '4004'
const SEEDS = ['demo', 'minimal', 'none'] as const
const MODES = ['strict', 'nasty'] as const

const OPTIONS = {
    port: { type: 'string', default: DEFAULT_PORT },
    db: { type: 'string', default: ':memory:' },
    seed: { type: 'string', default: 'demo' },
    mode: { type: 'string', default: 'strict' },
    user: { type: 'string' },
    trace: { type: 'boolean', default: false },
    package: { type: 'string', default: 'dist/app' },
} as const

/** A command line that cannot be run. The message is one line and never holds a value that may be a password. */
export class OptionError extends Error {}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
    const found = allowed.find((entry) => entry === value)
    if (found === undefined) throw new OptionError(`--${option} must be one of ${allowed.join(', ')}`)
    return found
}

function portNumber(text: string): number {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
    if (!(port <= 65535)) throw new OptionError('--port must be a number from 0 (any free port) to 65535')
    return port
}

/** `NAME:PASSWORD`, split at the first colon; a name longer than user_name holds would be cut by the platform. */
function credentials(text: string): { name: string; password: string } {
    const colon = text.indexOf(':')
    const name = text.slice(0, colon)
    const password = text.slice(colon + 1)
    if (colon < 1 || password === '') throw new OptionError('--user must be NAME:PASSWORD')
    if (name.length > 40) throw new OptionError('--user NAME must not be longer than 40 characters')
    return { name, password }
}

function parsed(args: readonly string[]) {
    try {
        return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values
    } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') throw new OptionError('unexpected argument')
        if (code?.startsWith('ERR_PARSE_ARGS_')) throw new OptionError(message.split(/\. |\n/)[0])
        throw error
    }
}

/** Reads the arguments after the script's name. Throws OptionError for anything it does not know or cannot use. */
export function instanceOptions(args: readonly string[]): InstanceOptions {
    const values = parsed(args)
    if (values.db === '') throw new OptionError('--db must name a file or be :memory:')
    return {
        packagePath: values.package,
        db: values.db,
        seed: oneOf('seed', values.seed, SEEDS),
        mode: oneOf<Mode>('mode', values.mode, MODES),
        user: values.user === undefined ? undefined : credentials(values.user),
        trace: values.trace,
        port: portNumber(values.port),
    }
}
