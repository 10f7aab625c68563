/**
 * GlideElement, a field of a record.
 *
 * Surprises: an element is a live pointer into the cursor, so a stored element changes with `next()`; it is an object and
 * thus always truthy; a boolean reads `true`/`false` here and `1`/`0` through getValue; a dot-walk over an empty
 * reference gives empty elements, over an unknown field `undefined`; changes() does not work in asynchronous rules.
 */

import { columnKind, referencedTable } from './column-kind.ts'
import { elementText } from './field-value.ts'
import { elementDescriptor } from './GlideElementDescriptor.ts'
import type { GlideRecordCore } from './GlideRecord.ts'
import { ELEMENT_MEMBERS, notEmulated } from './members.ts'
import type { Column } from '../platform.ts'

export class GlideElementCore {
    constructor(
        readonly record: GlideRecordCore,
        readonly column: Column,
    ) {}

    toString(): string {
        return elementText(this.column, this.record.state.row[this.column.name])
    }

    valueOf(): string {
        return this.toString()
    }

    [Symbol.toPrimitive](): string {
        return this.toString()
    }

    getName(): string {
        return this.column.name
    }

    getTableName(): string {
        return this.record.getTableName()
    }

    getLabel(): string {
        return this.column.label
    }

    getED(): unknown {
        return elementDescriptor(this.column)
    }

    getReferenceTable(): string | null {
        return referencedTable(this.column) ?? null
    }

    getDisplayValue(): string {
        return this.record.displayOf(this.column)
    }

    /** documented: GlideElement getRefRecord; an empty reference gives a record without a row. */
    getRefRecord(): unknown {
        if (referencedTable(this.column) === undefined) return null
        return this.record.loadReference(this.column).proxy
    }

    /** documented: GlideElement nil: null or empty. */
    nil(): boolean {
        const value = this.record.state.row[this.column.name]
        return value === null || value === undefined || value === ''
    }

    setValue(value: unknown): void {
        this.record.assign(this.column.name, value)
    }

    setDisplayValue(value: unknown): void {
        if (referencedTable(this.column) !== undefined) throw notEmulated('GlideElement.setDisplayValue on a reference')
        this.record.assign(this.column.name, value)
    }

    /** documented: only meaningful in before and after rules. */
    changes(): boolean {
        const { previous, operation, row } = this.record.state
        if (operation === undefined || this.record.asynchronous) return false
        return (previous?.[this.column.name] ?? null) !== (row[this.column.name] ?? null)
    }

    changesFrom(value: unknown): boolean {
        const { previous } = this.record.state
        return this.changes() && elementText(this.column, previous?.[this.column.name]) === String(value)
    }

    changesTo(value: unknown): boolean {
        return this.changes() && this.toString() === String(value)
    }

    dateNumericValue(): number {
        const value = this.record.state.row[this.column.name]
        if (columnKind(this.column) !== 'datetime' || !value) return 0
        return Date.parse(`${value.replace(' ', 'T')}${value.includes(' ') ? 'Z' : ''}`)
    }

    canRead(): boolean {
        return this.record.permits('read', this.column.name)
    }

    canWrite(): boolean {
        return this.record.permits('write', this.column.name)
    }

    canCreate(): boolean {
        return this.record.permits('create', this.column.name)
    }
}

const CORE = Symbol('element behind the proxy')

const HANDLER: ProxyHandler<GlideElementCore> = {
    get(target, name) {
        if (name === CORE) return target
        const member = Reflect.get(target, name) as unknown
        if (typeof member === 'function') return member.bind(target) as unknown
        if (typeof name === 'symbol') return undefined
        const next = referencedTable(target.column) === undefined ? undefined : target.record.walk(target.column, name)
        if (next !== undefined) return next
        if (ELEMENT_MEMBERS.has(name)) throw notEmulated(`GlideElement.${name}`)
        return undefined
    },
    /** Assigning through a reference (`gr.manager.title = …`) changes only the loaded copy on the platform; refused here. */
    set(target, name) {
        throw notEmulated(`assignment to ${target.column.name}.${String(name)}`)
    },
}

/** The element as scripts see it, with dot-walking. */
export function glideElement(record: GlideRecordCore, column: Column): unknown {
    return new Proxy(new GlideElementCore(record, column), HANDLER)
}

/** The element behind what getElement answered. */
export function elementOf(element: unknown): GlideElementCore | undefined {
    return (element as { [CORE]?: GlideElementCore } | null)?.[CORE]
}
