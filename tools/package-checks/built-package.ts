// Reads dist/app as the SDK wrote it, for the package checks. Deliberately apart from the local instance's own reader:
// a fault there must not hide a fault in the package.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'

/** One record element: `fields` are its child elements' texts, `attributes` those of the element itself. */
export interface PackageRecord {
    /** Path below dist/app. */
    file: string
    table: string
    /** `INSERT_OR_UPDATE`, `DELETE`, … */
    action: string
    fields: Readonly<Record<string, string>>
    attributes: Readonly<Record<string, string>>
}

/** A shipped script module (`sys_module`), its path as the platform resolves it. */
export interface PackageModule {
    path: string
    source: string
}

/** A table from dictionary/: the attributes of its collection element and of its columns, by column name. */
export interface PackageTable {
    name: string
    attributes: Readonly<Record<string, string>>
    columns: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface BuiltPackage {
    /** Scope name, e.g. `x_scim_okta`. */
    scope: string
    /** sys_id of the application record, which privileges name as their source. */
    scopeId: string
    /** `<scope>/<npm name>/<version>`: what `./` in a record's require() stands for. */
    base: string
    files: readonly string[]
    records: readonly PackageRecord[]
    modules: readonly PackageModule[]
    tables: readonly PackageTable[]
}

type Node = string | { [name: string]: Node | Node[] }

const ATTRIBUTE = '@'
const TEXT = '#text'
const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    textNodeName: TEXT,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
})

function list(node: Node | Node[] | undefined): Node[] {
    if (node === undefined) return []
    return Array.isArray(node) ? node : [node]
}

function text(node: Node | Node[] | undefined): string {
    const first = list(node)[0]
    if (first === undefined || typeof first === 'string') return first ?? ''
    return typeof first[TEXT] === 'string' ? first[TEXT] : ''
}

function attributes(node: Node): Record<string, string> {
    if (typeof node === 'string') return {}
    return Object.fromEntries(
        Object.entries(node)
            .filter(([name]) => name.startsWith(ATTRIBUTE))
            .map(([name, value]) => [name.slice(ATTRIBUTE.length), String(value)]),
    )
}

function children(node: Node): [string, Node][] {
    if (typeof node === 'string') return []
    return Object.entries(node).flatMap(([name, value]) =>
        name.startsWith(ATTRIBUTE) || name === TEXT ? [] : list(value).map((child): [string, Node] => [name, child]),
    )
}

function recordsIn(file: string, parent: Node): PackageRecord[] {
    return children(parent).flatMap(([table, node]) => {
        const own = attributes(node)
        const nested = recordsIn(file, node)
        if (own.action === undefined) return nested
        const fields = Object.fromEntries(children(node).map(([name, value]) => [name, text(value)]))
        return [{ file, table, action: own.action, fields, attributes: own }, ...nested]
    })
}

function tableIn(root: Node): PackageTable[] {
    return children(root)
        .filter(([name]) => name === 'element')
        .map(([, node]) => ({
            name: attributes(node).name ?? '',
            attributes: attributes(node),
            columns: Object.fromEntries(
                children(node)
                    .filter(([name]) => name === 'element')
                    .map(([, column]) => [attributes(column).name ?? '', attributes(column)]),
            ),
        }))
}

/**
 * Parses the files of a package.
 *
 * @param contents path below dist/app → text
 * @returns the package
 * @throws Error when there is no application record, so nothing that could be checked
 */
export function parsePackage(contents: ReadonlyMap<string, string>): BuiltPackage {
    const files = [...contents.keys()].sort()
    const records: PackageRecord[] = []
    const tables: PackageTable[] = []
    for (const file of files.filter((name) => name.endsWith('.xml'))) {
        const document = parser.parse(contents.get(file) ?? '') as Node
        for (const [name, root] of children(document)) {
            if (name === 'database') tables.push(...tableIn(root))
            else records.push(...recordsIn(file, root))
        }
    }
    const app = records.find((record) => record.table === 'sys_app')
    if (!app) throw new Error('the package has no sys_app record')
    const modules = records
        .filter((record) => record.table === 'sys_module' && record.action !== 'DELETE')
        .map((record) => ({ path: record.fields.path ?? '', source: record.fields.content ?? '' }))
    return {
        scope: app.fields.scope ?? '',
        scopeId: app.fields.sys_id ?? '',
        base: path.posix.dirname(app.fields.package_json ?? ''),
        files,
        records,
        modules,
        tables,
    }
}

/**
 * Reads a built package from a folder.
 *
 * @param directory normally dist/app
 * @throws Error with the command to run when there is no build, or when it holds no application
 */
export function readBuiltPackage(directory: string): BuiltPackage {
    if (!existsSync(path.join(directory, 'scope'))) {
        throw new Error(`${directory} is missing or incomplete: run npm run build`)
    }
    const contents = new Map<string, string>()
    for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const file = path.join(entry.parentPath, entry.name)
        contents.set(path.relative(directory, file).split(path.sep).join('/'), readFileSync(file, 'utf8'))
    }
    return parsePackage(contents)
}

/** The installed (not deleted) records of a table. */
export function recordsOf(built: BuiltPackage, table: string): PackageRecord[] {
    return built.records.filter((record) => record.table === table && record.action !== 'DELETE')
}
