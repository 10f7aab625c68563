/** A modification as data (RFC 7644 section 3.5.2). */
import type { AttributePath, Filter } from '../filter/ast.ts'
import type { JsonValue } from '../resource.ts'

/** `attribute`, `attribute.sub`, `attribute[filter]` or `attribute[filter].sub`, each with an optional URN. */
export interface PatchPath extends AttributePath {
    /** Selects values of a multi-valued attribute. */
    readonly filter?: Filter
}

export interface PatchOperation {
    readonly op: 'add' | 'remove' | 'replace'
    /** Absent: the resource itself is the target. */
    readonly path?: PatchPath
    /** Always there for add and replace. */
    readonly value?: JsonValue
}
