/** Characteristics of an attribute as data (RFC 7643 sections 2.2 and 7). */

export type AttributeType =
    'string' | 'boolean' | 'decimal' | 'integer' | 'dateTime' | 'reference' | 'binary' | 'complex'
export type Mutability = 'readOnly' | 'readWrite' | 'immutable' | 'writeOnly'
export type Returned = 'always' | 'never' | 'default' | 'request'
export type Uniqueness = 'none' | 'server' | 'global'

export interface Attribute {
    readonly name: string
    readonly type: AttributeType
    readonly description: string
    readonly multiValued: boolean
    readonly required: boolean
    readonly caseExact: boolean
    readonly mutability: Mutability
    readonly returned: Returned
    readonly uniqueness: Uniqueness
    readonly canonicalValues?: readonly string[]
    readonly referenceTypes?: readonly string[]
    /** Only for type complex. */
    readonly subAttributes?: readonly Attribute[]
}

/** A schema: a URN and its attributes (RFC 7643 section 7). */
export interface Schema {
    readonly id: string
    readonly name: string
    readonly description: string
    readonly attributes: readonly Attribute[]
}

/** A resource type: a core schema with extensions (RFC 7643 section 6). */
export interface ResourceType {
    readonly name: string
    readonly endpoint: string
    readonly description: string
    readonly schema: Schema
    readonly extensions: readonly { readonly schema: Schema; readonly required: boolean }[]
}
