/** What the store works out once per class: names, defaults, filters; and the stored form of a value. */
import type { Column, Row, TableDefinition } from '../platform.ts'
import type { InstanceDatabase } from './database.ts'

/** What the store needs to know about one class, worked out once. */
export interface RowPlan {
    table: string
    root: string
    columns: ReadonlyMap<string, Column>
    selection: string
    defaults: Row
    computed: Readonly<Record<string, (row: Row) => string | null>>
    /** Whether rows carry their class. */
    classes: boolean
    classFilter: string
}

/** Works out the plan of a class from its definition; stale when the definition changes. */
export function makePlan(definition: TableDefinition, { catalog }: InstanceDatabase): RowPlan {
    const root = catalog.root(definition.name)
    const selection = [...definition.columns.keys()].map((name) => `"${name}"`).join(', ')
    const classNames = catalog.subclasses(definition.name).map((name) => `'${name}'`)
    const defaults: Row = {}
    for (const column of definition.columns.values()) {
        // A javascript: default is evaluated by the platform's script layer, never stored as text.
        if (column.defaultValue !== undefined && !column.defaultValue.startsWith('javascript:')) {
            defaults[column.name] = column.defaultValue
        }
    }
    return {
        table: definition.name,
        root,
        columns: definition.columns,
        selection,
        defaults,
        computed: catalog.computed(definition.name),
        classes: definition.columns.has('sys_class_name'),
        classFilter: root === definition.name ? '' : ` AND "sys_class_name" IN (${classNames.join(', ')})`,
    }
}

/** The column of that name; throws when the table has none. */
export function columnOf(plan: RowPlan, name: string): Column {
    const column = plan.columns.get(name)
    if (!column) {
        throw new Error(`${plan.table} has no column ${name}`)
    }
    return column
}

/** Empty text is null (reported: the database keeps none apart); booleans are `1` or `0`. */
export function canonical(column: Column, value: string | null | undefined): string | null {
    if (value === null || value === undefined || value === '') {
        return null
    }
    return column.type === 'boolean' ? (value === 'true' || value === '1' ? '1' : '0') : value
}
