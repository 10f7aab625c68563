// A list, form or related list that names a column its table lacks shows nothing there, and no build says so.
import { recordsOf, type BuiltPackage, type PackageTable } from './built-package.ts'

/** Columns of every table (documented: system fields). */
const SYSTEM = ['sys_id', 'sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count']

/** Elements that lay out a section, no columns. */
const SPLITS = ['.begin_split', '.split', '.end_split']

type Columns = PackageTable['columns']

interface Element {
    file: string
    table: string
    /** A column, or a reference column, a dot and a column of the table it references. */
    element: string
}

function layoutElements(built: BuiltPackage): Element[] {
    const tableOf = (owners: string): Map<string | undefined, string> =>
        new Map(recordsOf(built, owners).map(({ fields }) => [fields.sys_id, fields.name ?? '']))
    const lists = tableOf('sys_ui_list')
    const sections = tableOf('sys_ui_section')
    return [
        ...recordsOf(built, 'sys_ui_list_element').map(({ file, fields }) => ({
            file,
            table: lists.get(fields.list_id) ?? '',
            element: fields.element ?? '',
        })),
        ...recordsOf(built, 'sys_ui_element')
            .filter(({ fields }) => !SPLITS.includes(fields.element ?? ''))
            .map(({ file, fields }) => ({
                file,
                table: sections.get(fields.sys_ui_section) ?? '',
                element: fields.element ?? '',
            })),
    ]
}

/**
 * Finds what lists, forms and related lists name but the package's tables do not have.
 *
 * @param elsewhere columns the package may name of tables that are not its own, by table
 * @returns one line per element or entry
 */
export function findUnknownLayoutColumns(
    built: BuiltPackage,
    elsewhere: Readonly<Record<string, readonly string[]>>,
): string[] {
    const columns = new Map<string, Columns>(built.tables.map(({ name }) => [name, columnsOf(built, name)]))
    const has = (table: string, column: string): boolean =>
        (columns.has(table) && SYSTEM.includes(column)) ||
        columns.get(table)?.[column] !== undefined ||
        (elsewhere[table] ?? []).includes(column)
    const known = ({ table, element }: Element): boolean => {
        const [first = '', second, ...deeper] = element.split('.')
        if (!has(table, first) || deeper.length > 0) return false
        return second === undefined || has(columns.get(table)?.[first]?.reference ?? '', second)
    }
    const parents = new Map(recordsOf(built, 'sys_ui_related_list').map(({ fields }) => [fields.sys_id, fields.name]))
    const entries = recordsOf(built, 'sys_ui_related_list_entry').filter(({ fields }) => {
        const [table = '', column = ''] = (fields.related_list ?? '').split('.')
        const parent = parents.get(fields.list_id)
        return parent === undefined || columns.get(table)?.[column]?.reference !== parent
    })
    return [
        ...layoutElements(built)
            .filter((element) => !known(element))
            .map(({ file, table, element }) => `${file}: ${table || 'no table'} has no column ${element}`),
        ...entries.map(
            ({ file, fields }) => `${file}: ${fields.related_list} does not reference ${parents.get(fields.list_id)}`,
        ),
    ]
}

/** Columns of the table and of those it extends; the platform adds the class where there are such tables. */
function columnsOf(built: BuiltPackage, name: string): Columns {
    const table = built.tables.find((each) => each.name === name)
    if (!table) return {}
    const isExtended = built.tables.some(({ attributes }) => attributes.extends === name)
    return {
        ...(isExtended ? { sys_class_name: {} } : {}),
        ...columnsOf(built, table.attributes.extends ?? ''),
        ...table.columns,
    }
}

/** Own tables that have no list layout. */
export function findTablesWithoutList(built: BuiltPackage): string[] {
    const listed = new Set(recordsOf(built, 'sys_ui_list').map(({ fields }) => fields.name))
    return built.tables
        .map(({ name }) => name)
        .filter((name) => name.startsWith(`${built.scope}_`) && !listed.has(name))
}
