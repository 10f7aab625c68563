/** The content of a built application package, as plain data. */
import type { Row } from '../platform.ts'

/** Folders of a package that hold records; what each means to an installer is decided in `storage/install.ts`. */
export const RECORD_FOLDERS = [
    'scope',
    'update',
    'author_elective_update',
    'apply_once',
    'unload',
    'unload.demo',
] as const

export type RecordFolder = (typeof RECORD_FOLDERS)[number]

export interface PackageRecord {
    table: string
    /** `INSERT_OR_UPDATE`, `DELETE`, or `delete_multiple` with `query`. */
    action: string
    folder: RecordFolder
    /** The file it came from, relative to the package root. */
    file: string
    /** Field texts exactly as written; booleans still `true`/`false`. Empty elements are `null`. */
    values: Row
    /** Key attributes of reference fields (`<role name="admin">…`): how to find the target when its sys_id is unknown. */
    keys: Readonly<Record<string, Row>>
    query?: string
}

/** Attributes of one `<element>` of a `dictionary/*.xml` file, as written. */
export type DictionaryAttributes = Readonly<Record<string, string>>

export interface PackageDictionary {
    file: string
    table: string
    attributes: DictionaryAttributes
    elements: readonly DictionaryAttributes[]
    indexes: readonly { name: string; unique: boolean; columns: readonly string[] }[]
}

export interface PackageModule {
    /** `<scope>/<package>/<version>/src/server/….ts` */
    path: string
    content: string
    /** True for third-party code, which gets no Glide API. */
    externalSource: boolean
}

export interface AppPackage {
    scope: string
    scopeId: string
    version: string
    jsLevel: string
    /** Folder of the application's own modules, `<scope>/<package>/<version>`, which `./…` in scripts is relative to. */
    packageRoot: string
    /** `none`, `permissive` or `enforcing`. */
    runtimeAccessTracking: string
    records: readonly PackageRecord[]
    dictionaries: readonly PackageDictionary[]
    modules: readonly PackageModule[]
}
