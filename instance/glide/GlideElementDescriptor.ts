/** GlideElementDescriptor: what the dictionary says about a field (documented: GlideElementDescriptor). */

import type { Column } from '../platform.ts'
import { referencedTable } from './column-kind.ts'

export class GlideElementDescriptor {
    constructor(private readonly column: Column) {}

    getName(): string {
        return this.column.name
    }

    getLabel(): string {
        return this.column.label
    }

    /** Greatest number of characters the field holds; what goes beyond is cut silently. */
    getLength(): number {
        return this.column.maxLength
    }

    getInternalType(): string {
        return this.column.type
    }

    getReference(): string | null {
        return referencedTable(this.column) ?? null
    }
}
