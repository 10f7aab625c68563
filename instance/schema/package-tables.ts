/** Turns what a package says about tables (dictionary files, dictionary, table and index records) into table specs. */
import { CASCADE_RULES } from '../platform.ts'
import type { CascadeRule, Column, TableAccess } from '../platform.ts'
import type { AppPackage, DictionaryAttributes, PackageDictionary, PackageRecord } from '../package/app-package.ts'
import { APPLICATION_FILE_COLUMNS, CLASS_COLUMN } from './table-spec.ts'
import type { IndexDefinition, TableSpec } from './table-spec.ts'

/** Lengths the platform gives a column whose dictionary entry names none (reported: 40 for strings, 32 for references). */
const DEFAULT_LENGTHS: Readonly<Record<string, number>> = { reference: 32, document_id: 32, GUID: 32, glide_list: 4000 }

const isTrue = (text: string | null | undefined): boolean => text === 'true' || text === '1'

/**
 * The specs a package adds or changes, in no particular order.
 * `known` answers the tables that exist already. Columns the package adds to another scope's table are merged into it;
 * the table-level flags its dictionary file carries for such a table are not applied (whether an instance would is
 * unknown; the SDK documents that it makes no table record for them).
 * Throws for a column of a table that neither exists nor is in the package.
 */
export function describeTables(pkg: AppPackage, known: (name: string) => TableSpec | undefined): TableSpec[] {
    const specs = new Map<string, TableSpec>()
    const change = (name: string, file: string, edit: (spec: TableSpec) => TableSpec): void => {
        const spec = specs.get(name) ?? known(name)
        if (!spec) {
            throw new Error(`${file}: table ${name} is neither in the package nor on the platform`)
        }
        specs.set(name, edit(spec))
    }

    for (const dictionary of pkg.dictionaries) {
        const foreign = known(dictionary.table)?.scope
        if (foreign === undefined || foreign === pkg.scope) {
            specs.set(dictionary.table, ownTable(dictionary, pkg.scope))
        }
    }
    for (const dictionary of pkg.dictionaries) {
        change(dictionary.table, dictionary.file, (spec) => ({
            ...withColumns(spec, dictionary.elements.map(fromAttributes)),
            indexes: [...spec.indexes, ...dictionary.indexes],
        }))
    }
    for (const record of pkg.records.filter((candidate) => candidate.action === 'INSERT_OR_UPDATE')) {
        const name = record.values.name ?? ''
        if (record.table === 'sys_db_object' && specs.has(name)) {
            change(name, record.file, (spec) => ({ ...spec, access: accessOf(record) }))
        } else if (record.table === 'sys_dictionary' && record.values.element) {
            const own = pkg.dictionaries.some((dictionary) => dictionary.table === name)
            if (!own) {
                change(name, record.file, (spec) => withColumns(spec, [fromRecord(record)]))
            }
        } else if (record.table === 'sys_index') {
            const index = indexOf(record)
            change(index.table, record.file, (spec) => ({ ...spec, indexes: [...spec.indexes, index] }))
        }
    }
    return [...specs.values()]
}

function ownTable({ table, attributes, elements }: PackageDictionary, scope: string): TableSpec {
    const display = attributes.display || elements.find((element) => isTrue(element.display))?.name
    const superClass = attributes.extends
    // Tables that extend sys_metadata hold application files; the platform's part of their columns is added flat.
    const metadata = superClass === 'sys_metadata'
    // documented: Table extension; whatever may be extended says of each record which class it is of.
    const root = !superClass && isTrue(attributes.is_extendable)
    return {
        name: table,
        label: attributes.label || table,
        scope,
        columns: metadata ? APPLICATION_FILE_COLUMNS : root ? [CLASS_COLUMN] : [],
        indexes: [],
        access: accessFrom((name) => attributes[name]),
        audited: isTrue(attributes.audit),
        ...(attributes.attributes ? { attributes: attributes.attributes } : {}),
        ...(superClass && !metadata ? { superClass } : {}),
        ...(display ? { display } : {}),
    }
}

function withColumns(spec: TableSpec, columns: readonly Column[]): TableSpec {
    const names = new Set(columns.map((column) => column.name))
    return { ...spec, columns: [...spec.columns.filter((column) => !names.has(column.name)), ...columns] }
}

const fromAttributes = (attributes: DictionaryAttributes): Column =>
    column(attributes.name ?? '', attributes.type ?? 'string', attributes.label, (name) => attributes[name])

const fromRecord = ({ values }: PackageRecord): Column =>
    column(values.element ?? '', values.internal_type ?? 'string', values.column_label, (name) => values[name])

function column(
    name: string,
    type: string,
    label: string | null | undefined,
    field: (name: string) => string | null | undefined,
): Column {
    const defaultValue = field('default_value')
    const reference = field('reference')
    const attributes = field('attributes')
    const rule = cascadeRule(field('reference_cascade_rule'), name)
    return {
        name,
        type,
        maxLength: Number(field('max_length')) || (DEFAULT_LENGTHS[type] ?? 40),
        label: label || name,
        unique: isTrue(field('unique')),
        mandatory: isTrue(field('mandatory')),
        ...(defaultValue
            ? { defaultValue: type === 'boolean' ? (isTrue(defaultValue) ? '1' : '0') : defaultValue }
            : {}),
        ...(reference ? { reference } : {}),
        ...(attributes ? { attributes } : {}),
        ...(isTrue(field('audit')) ? { audited: true } : {}),
        ...(rule ? { cascadeRule: rule } : {}),
    }
}

function cascadeRule(text: string | null | undefined, column: string): CascadeRule | undefined {
    const rule = CASCADE_RULES.find((known) => known === text)
    if (text && !rule) throw new Error(`not emulated: the cascade rule ${text} of column ${column}`)
    return rule
}

const accessOf = ({ values }: PackageRecord): TableAccess => accessFrom((name) => values[name])

function accessFrom(field: (name: string) => string | null | undefined): TableAccess {
    return {
        access: field('access') === 'package_private' ? 'package_private' : 'public',
        read: isTrue(field('read_access')),
        create: isTrue(field('create_access')),
        update: isTrue(field('update_access')),
        delete: isTrue(field('delete_access')),
        webService: isTrue(field('ws_access')),
        configuration: isTrue(field('configuration_access')),
    }
}

function indexOf({ values, file }: PackageRecord): IndexDefinition & { table: string } {
    const table = values.logical_table_name || values.table
    const columns = (values.index_col_name || values.index_columns || '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name)
    if (!table || columns.length === 0) {
        throw new Error(`${file}: an index record names no table or no columns`)
    }
    return { table, columns, unique: isTrue(values.unique_index) }
}
