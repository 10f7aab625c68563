// Small packages in memory, for showing that a package check finds what it is meant to find.
import { parsePackage, type BuiltPackage } from '../../tools/package-checks/built-package.ts'

export const BASE = 'x_sample/sample/1.0.0'

type Fields = Readonly<Record<string, string>>

function escape(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** A record file as the SDK writes it. */
export function recordXml(table: string, fields: Fields, action = 'INSERT_OR_UPDATE'): string {
    const body = Object.entries(fields).map(([name, value]) => `<${name}>${escape(value)}</${name}>`)
    return `<?xml version="1.0"?>\n<record_update table="${table}"><${table} action="${action}">${body.join('')}</${table}></record_update>`
}

/** A module file; `path` is relative to the package, e.g. `src/server/a.ts`. */
export function moduleXml(path: string, source: string): string {
    return recordXml('sys_module', { path: `${BASE}/${path}`, content: source })
}

/** A dictionary file of a table with the given columns. */
export function tableXml(name: string, columns: readonly string[] = []): string {
    const body = columns.map((column) => `<element name="${column}" type="string"/>`).join('')
    return `<?xml version="1.0"?>\n<database><element name="${name}" type="collection">${body}</element></database>`
}

/** A package of the scope `x_sample` holding the given files (name below dist/app → text) and an application record. */
export function samplePackage(files: Readonly<Record<string, string>>): BuiltPackage {
    const app = recordXml('sys_app', { sys_id: 'app1', scope: 'x_sample', package_json: `${BASE}/package.json` })
    return parsePackage(new Map([['scope/sys_app_app1.xml', app], ...Object.entries(files)]))
}

/** A package of the given records, one file each. */
export function packageOf(...records: [table: string, fields: Fields, action?: string][]): BuiltPackage {
    return samplePackage(
        Object.fromEntries(
            records.map(([table, fields, action], index) => [
                `update/${table}_${index}.xml`,
                recordXml(table, fields, action),
            ]),
        ),
    )
}

/** A package of the given modules, path below the package → source. */
export function packageOfModules(modules: Fields): BuiltPackage {
    return samplePackage(
        Object.fromEntries(
            Object.entries(modules).map(([path, source], index) => [
                `update/sys_module_${index}.xml`,
                moduleXml(path, source),
            ]),
        ),
    )
}
