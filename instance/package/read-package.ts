/** Reads a built application package (`dist/app` or the packed zip) into plain data. */
import type { Row } from '../platform.ts'
import { RECORD_FOLDERS } from './app-package.ts'
import type { AppPackage, PackageDictionary, PackageModule, PackageRecord, RecordFolder } from './app-package.ts'
import { noPackage, packageFiles } from './package-files.ts'
import { parseXml } from './xml-tree.ts'
import type { XmlElement } from './xml-tree.ts'

/** Files beside the folders: a checksum list that installers do not import. */
const PLAIN_FILES: ReadonlySet<string> = new Set(['package_inventory.csv'])

/** Attributes of a field that tell about its value rather than find a record by key. */
const VALUE_ATTRIBUTES: ReadonlySet<string> = new Set(['display_value', 'source', 'display_name'])

/**
 * Reads a package folder or zip. Field texts are kept exactly; nothing is converted.
 * Throws one line: `no built package at X; run npm run build` when there is none, else what is wrong with which file
 * (unknown folders and files included: an instance would refuse or ignore them silently).
 */
export function readPackage(path: string): AppPackage {
    const files = packageFiles(path)
    const records: PackageRecord[] = []
    const dictionaries: PackageDictionary[] = []
    for (const [file, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (PLAIN_FILES.has(file)) {
            continue
        }
        const [folder = '', name = '', ...deeper] = file.split('/')
        const known = folder === 'dictionary' || RECORD_FOLDERS.some((candidate) => candidate === folder)
        if (!known || !name.endsWith('.xml') || deeper.length > 0) {
            throw new Error(`${file}: not part of an application package`)
        }
        const root = parseXml(file, content)
        if (folder === 'dictionary') {
            dictionaries.push(...readDictionary(file, root))
        } else if (root.name === 'record_update' || root.name === 'unload') {
            records.push(...readRecords(file, folder as RecordFolder, root.children))
        } else {
            throw new Error(`${file}: <${root.name}> is not a set of records`)
        }
    }
    const application = records.find((record) => record.folder === 'scope' && record.table === 'sys_app')?.values
    if (!application?.scope || !application.sys_id) {
        throw noPackage(path)
    }
    return {
        scope: application.scope,
        scopeId: application.sys_id,
        version: application.version ?? '',
        jsLevel: application.js_level ?? '',
        packageRoot: (application.package_json ?? '').replace(/\/package\.json$/, ''),
        runtimeAccessTracking: application.runtime_access_tracking ?? 'none',
        records,
        dictionaries,
        modules: records.filter((record) => record.table === 'sys_module' && record.action !== 'DELETE').map(toModule),
    }
}

/**
 * The records of one file. Observed: choices come wrapped in `<sys_choice_v2>` with the set, a `delete_multiple` and the
 * choices inside, so an element whose children carry actions of their own is a wrapper.
 */
function readRecords(file: string, folder: RecordFolder, elements: readonly XmlElement[]): PackageRecord[] {
    return elements.flatMap((element) => {
        const wrapper = element.children.length > 0 && element.children.every((child) => child.attributes.action)
        return wrapper ? readRecords(file, folder, element.children) : [readRecord(file, folder, element)]
    })
}

function readRecord(file: string, folder: RecordFolder, element: XmlElement): PackageRecord {
    const { action, query } = element.attributes
    if (!action) {
        throw new Error(`${file}: <${element.name}> has no action`)
    }
    const values: Row = {}
    const keys: Record<string, Row> = {}
    for (const field of element.children) {
        values[field.name] = field.text === '' ? null : field.text
        const key = Object.entries(field.attributes).filter(([name]) => !VALUE_ATTRIBUTES.has(name))
        if (key.length > 0) {
            keys[field.name] = Object.fromEntries(key)
        }
    }
    if (!values.sys_id && query === undefined) {
        throw new Error(`${file}: a ${element.name} record has no sys_id`)
    }
    return { table: element.name, action, folder, file, values, keys, ...(query === undefined ? {} : { query }) }
}

function readDictionary(file: string, root: XmlElement): PackageDictionary[] {
    if (root.name !== 'database') {
        throw new Error(`${file}: <${root.name}> is not a table definition`)
    }
    return root.children
        .filter((element) => element.name === 'element' && element.attributes.type === 'collection')
        .map((collection) => ({
            file,
            table: collection.attributes.name ?? '',
            attributes: collection.attributes,
            elements: collection.children.filter((child) => child.name === 'element').map((child) => child.attributes),
            indexes: collection.children
                .filter((child) => child.name === 'index')
                .map((index) => ({
                    name: index.attributes.name ?? '',
                    unique: index.attributes.unique === 'true',
                    columns: index.children.map((column) => column.attributes.name ?? ''),
                })),
        }))
}

function toModule({ values, file }: PackageRecord): PackageModule {
    if (!values.path) {
        throw new Error(`${file}: a module has no path`)
    }
    return { path: values.path, content: values.content ?? '', externalSource: values.external_source === 'true' }
}
