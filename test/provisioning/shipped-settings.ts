/** The settings that the built package brings, and the dictionary of an instance it is installed in. */

import path from 'node:path'
import { readPackage } from '../../instance/package/read-package.ts'
import type { AppPackage } from '../../instance/package/app-package.ts'
import { Catalog } from '../../instance/schema/catalog.ts'
import {
    CLASSES,
    type Dictionary,
    type Setting,
    type SettingKind,
} from '../../src/server/provisioning/authority/configuration.ts'

const BUILT = path.join(__dirname, '..', '..', 'dist', 'app')

let built: AppPackage | undefined
let tables: Catalog | undefined

function builtPackage(): AppPackage {
    built ??= readPackage(BUILT)
    return built
}

function catalog(): Catalog {
    if (!tables) {
        tables = new Catalog()
        tables.apply(builtPackage())
    }
    return tables
}

/** The rows that a first installation adds, in their order: every column as text, as the engine reads them. */
export function shippedSettings(): Setting[] {
    const kinds = Object.keys(CLASSES) as SettingKind[]
    const rows = builtPackage().records.flatMap(({ table, values }): Setting[] => {
        const kind = kinds.find((each) => CLASSES[each] === table)
        if (!kind) return []
        const fields = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value ?? '']))
        return [{ kind, sysId: values.sys_id!, fields: { ...fields, active: booleanText(fields.active) } }]
    })
    const rank = ({ fields, sysId }: Setting) => `${(fields.order ?? '').padStart(8, '0')} ${sysId}`
    return rows.sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
}

function booleanText(value: string | undefined): string {
    return value === '1' || value === 'true' ? 'true' : 'false'
}

/** What is known about every table and column of the local instance with the package installed. */
export const anyDictionary: Dictionary = {
    hasTable: (table) => catalog().table(table) !== undefined,
    column: (table, field) => {
        const column = catalog().table(table)?.columns.get(field)
        return column && { type: column.type, reference: column.reference ?? '', length: column.maxLength }
    },
}
