/**
 * GlideElementDescriptor: what the dictionary says about a field (documented: GlideElementDescriptor, for scopes too).
 *
 * Nothing is encrypted here, so the members about that answer what they are documented to answer then. The declarations
 * have many more members, `getReference` among them; they are documented nowhere, and the table a field refers to is
 * GlideElement's getReferenceTable.
 */

import type { Column } from '../platform.ts'
import { SYSTEM_COLUMNS } from '../schema/table-spec.ts'
import { notEmulated } from './members.ts'

class GlideElementDescriptor {
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

    /** What the dictionary says, not what data policies demand. */
    isMandatory(): boolean {
        return this.column.mandatory
    }

    isAutoOrSysID(): boolean {
        return SYSTEM_COLUMNS.some(({ name }) => name === this.column.name)
    }

    isEncrypted(): boolean {
        return false
    }

    isEdgeEncrypted(): boolean {
        return false
    }

    getEncryptionType(): null {
        return null
    }

    getAttachmentEncryptionType(): null {
        return null
    }

    hasAttachmentsEncrypted(): boolean {
        return false
    }
}

/** The descriptor as scripts see it; whatever it lacks throws. */
export function elementDescriptor(column: Column): unknown {
    return new Proxy(new GlideElementDescriptor(column), {
        get(target, name) {
            if (typeof name === 'symbol') return undefined
            const member = name === 'column' ? undefined : (Reflect.get(target, name) as unknown)
            if (typeof member !== 'function') throw notEmulated(`GlideElementDescriptor.${name}`)
            return member.bind(target) as unknown
        },
    })
}
