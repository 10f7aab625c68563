/** A record as the Table API writes it: every value text, references as link and value. */
import type { Column, Platform, Session, TableDefinition } from '../platform.ts'
import type { TableParameters } from './table-parameters.ts'

/** The part of a GlideRecord the Table API uses. */
export interface GlideRow {
    addEncodedQuery(query: string): void
    addQuery(field: string, value: string): unknown
    chooseWindow(first: number, last: number): void
    query(): void
    next(): boolean
    get(field: string, value: string): boolean
    getRowCount(): number
    getValue(field: string): string | null
    getDisplayValue(field: string): string | null
    getUniqueValue(): string
    initialize(): void
    setValue(field: string, value: string): void
    insert(): string | null
    update(): string | null
    deleteRecord(): boolean
    getLastErrorMessage(): string | null
}

type Written = string | Record<string, string>

const MAX_DOT_WALK = 3

/** What a stored value and its display look like on the wire. */
interface FieldText {
    column: Column
    value: string
    display: string
}

/** Booleans are true and false on the wire; passwords never leave. */
function wireText(column: Column, value: string | null): string {
    if (column.type === 'password' || column.type === 'password2') return ''
    if (column.type === 'boolean') return value === '1' || value === 'true' ? 'true' : 'false'
    return value ?? ''
}

function referenceDisplay(platform: Platform, column: Column, value: string): string {
    if (!column.reference || value === '') return value
    const display = platform.store.table(column.reference)?.display
    const row = platform.store.read(column.reference, value)
    return (display && row?.[display]) || ''
}

/** Writes the readable fields of records of one table; ACLs are asked once per field, not per record. */
export class RecordWriter {
    private readonly readable = new Map<string, boolean>()

    constructor(
        private readonly platform: Platform,
        private readonly session: Session,
        private readonly table: TableDefinition,
        private readonly parameters: TableParameters,
        private readonly baseUrl: string,
    ) {}

    write(record: GlideRow): Record<string, Written> {
        const { fields } = this.parameters
        const names = fields.length > 0 ? fields : [...this.table.columns.keys()].sort()
        const written: Record<string, Written> = {}
        for (const name of names) {
            const text = name.includes('.') ? this.dotWalked(record, name) : this.own(record, name)
            if (text) written[name] = this.shape(text)
        }
        return written
    }

    private mayRead(table: string, field: string): boolean {
        const key = `${table}.${field}`
        const known = this.readable.get(key)
        if (known !== undefined) return known
        const allowed = this.platform.allows(this.session, 'read', table, field)
        this.readable.set(key, allowed)
        return allowed
    }

    /** A field of the record itself; unknown and unreadable ones are left out. */
    private own(record: GlideRow, name: string): FieldText | undefined {
        const column = this.table.columns.get(name)
        if (!column || !this.mayRead(this.table.name, name)) return undefined
        const value = wireText(column, record.getValue(name))
        if (column.type === 'boolean' || value === '' || this.parameters.displayValue === 'false') {
            return { column, value, display: value }
        }
        return { column, value, display: record.getDisplayValue(name) ?? '' }
    }

    /** A field of a referenced record, `manager.email` (documented: Table API, sysparm_fields). */
    private dotWalked(record: GlideRow, path: string): FieldText | undefined {
        const steps = path.split('.')
        if (steps.length > MAX_DOT_WALK + 1) return undefined
        let table: TableDefinition | undefined = this.table
        let row: Record<string, string | null> | undefined = { [steps[0] ?? '']: record.getValue(steps[0] ?? '') }
        for (const [index, step] of steps.entries()) {
            const column: Column | undefined = table?.columns.get(step)
            if (!table || !column || !this.mayRead(table.name, step)) return undefined
            const value: string | null = row?.[step] ?? null
            if (index === steps.length - 1) {
                const text = wireText(column, row ? value : '')
                return { column, value: text, display: referenceDisplay(this.platform, column, text) }
            }
            table = column.reference ? this.platform.store.table(column.reference) : undefined
            row = table && value ? this.platform.store.read(table.name, value) : undefined
        }
        return undefined
    }

    private shape({ column, value, display }: FieldText): Written {
        const { displayValue, excludeReferenceLink } = this.parameters
        const isLink = column.type === 'reference' && value !== '' && !excludeReferenceLink
        const link = isLink ? { link: `${this.baseUrl}/api/now/table/${column.reference}/${value}` } : undefined
        if (displayValue === 'all') return { display_value: display, value, ...link }
        if (displayValue === 'true') return link ? { display_value: display, ...link } : display
        return link ? { ...link, value } : value
    }
}
