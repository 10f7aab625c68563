/** Reads exchange files: short sequences of requests as one client sends them, with what each has to be answered. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Method } from '../../okta/scim-client.ts'
import { conditionsOf } from './matches.ts'
import { BUILT_IN, isMatcher, namesIn, stepsOf } from './placeholders.ts'

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

export interface Expectation {
    readonly status: number
    /** By name in any letter case. */
    readonly headers?: Readonly<Record<string, unknown>>
    /** A partial match; see `differences`. */
    readonly body?: unknown
}

export interface Exchange {
    /** What the client is doing. */
    readonly step: string
    readonly method: Method
    /** Below the SCIM base URL, as sent; variables in it are percent-encoded. */
    readonly path: string
    /** Over those of the file; null takes one out. */
    readonly headers?: Readonly<Record<string, string | null>>
    /** A captured resource that the body is laid over, as clients do that send back what they read. */
    readonly over?: string
    /** A text is sent as it is, anything else as JSON. */
    readonly body?: unknown
    readonly expect: Expectation
    /** Variables for later exchanges, by place in the answer: `{"id": "$.id"}`. */
    readonly capture?: Readonly<Record<string, string>>
}

export interface ExchangeFile {
    readonly client: string
    readonly title: string
    /** The public documentation or capture this follows. */
    readonly source: string
    /** Sent with every request; Content-Type only with a body. */
    readonly headers: Readonly<Record<string, string>>
    /** Texts the file uses more than once; a later one may use an earlier one. */
    readonly variables?: Readonly<Record<string, string>>
    readonly exchanges: readonly Exchange[]
}

type Check = (value: unknown) => boolean
type Members = Readonly<Record<string, Check>>

const isText: Check = (value) => typeof value === 'string' && value.trim() !== ''
const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
const anything: Check = () => true
const optional =
    (check: Check): Check =>
    (value) =>
        value === undefined || check(value)
const mapOf =
    (check: Check): Check =>
    (value) =>
        isObject(value) && Object.values(value).every(check)

const FILE: Members = {
    client: isText,
    title: isText,
    source: isText,
    headers: mapOf(isText),
    variables: optional(mapOf(isText)),
    exchanges: (value) => Array.isArray(value) && value.length > 0,
}
const EXCHANGE: Members = {
    step: isText,
    method: (value) => METHODS.includes(value as Method),
    path: (value) => typeof value === 'string' && /^$|^[/?]/.test(value) && !/[\s"]/.test(value),
    headers: optional(mapOf((value) => value === null || isText(value))),
    over: optional(isText),
    body: anything,
    expect: isObject,
    capture: optional(mapOf((value) => typeof value === 'string' && stepsOf(value) !== undefined)),
}
const EXPECTATION: Members = {
    status: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
    headers: optional(isObject),
    body: anything,
}

/** The files of a folder and the folders in it, by relative path. */
export function exchangeFiles(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .sort()
}

/**
 * Reads a file. Throws for what is no JSON, for members that are missing, unknown or of a wrong kind, for a file without
 * exchanges, for one that expects nothing but status codes, and for names that nothing has at that point.
 */
export function readExchangeFile(text: string): ExchangeFile {
    const file: unknown = JSON.parse(text)
    check('the file', FILE, file)
    const read = file as ExchangeFile
    read.exchanges.forEach((exchange, index) => {
        const where = `exchange ${index + 1}`
        check(where, EXCHANGE, exchange)
        check(`${where}, expect`, EXPECTATION, exchange.expect)
    })
    if (!read.exchanges.some(({ expect }) => saysSomething(expect.headers) || saysSomething(expect.body))) {
        throw new Error('the file expects nothing but status codes')
    }
    checkNames(read)
    return read
}

function check(where: string, members: Members, value: unknown): void {
    if (!isObject(value)) throw new Error(`${where} is no object`)
    for (const name of Object.keys(value)) {
        if (!Object.prototype.hasOwnProperty.call(members, name)) throw new Error(`${where}: unknown member ${name}`)
    }
    for (const [name, fits] of Object.entries(members)) {
        if (!fits(value[name])) throw new Error(`${where}: ${name} is missing or malformed`)
    }
}

function saysSomething(expected: unknown): boolean {
    if (!isObject(expected)) return expected !== undefined
    const conditions = conditionsOf(expected)
    return (conditions.length > 0 ? conditions.map(([, wanted]) => wanted) : Object.values(expected)).length > 0
}

/** Follows the names through the file in the order in which they come into being. */
function checkNames(file: ExchangeFile): void {
    const known = new Set<string>(BUILT_IN)
    const define = (name: string) => {
        if (isMatcher(name) || known.has(name)) throw new Error(`the name ${name} is taken`)
        known.add(name)
    }
    const use = (where: string, value: unknown, matchersToo: boolean) => {
        for (const name of namesIn(value)) {
            if (known.has(name) || (matchersToo && isMatcher(name))) continue
            throw new Error(`${where}: nothing is called {{${name}}} there`)
        }
    }
    use('headers', file.headers, false)
    for (const [name, text] of Object.entries(file.variables ?? {})) {
        use(`variable ${name}`, text, false)
        define(name)
    }
    file.exchanges.forEach(({ path: target, headers, over, body, expect, capture }, index) => {
        const where = `exchange ${index + 1}`
        use(where, [target, headers, body, over === undefined ? '' : `{{${over}}}`], false)
        use(where, expect, true)
        Object.keys(capture ?? {}).forEach(define)
    })
}
