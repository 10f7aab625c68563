/** Which SCIM attribute of a person lives in which column of sys_user, compiled from the mappings. */

import type { ResourceType } from '../../scim/attribute.ts'
import type { AttributeKind, AttributeMapping, Resolver, Taking } from '../authority/configuration.ts'

/** Where in a resource the value of a field is found. */
export type Place =
    | { readonly kind: 'attribute'; readonly names: readonly string[] }
    /** `sub` of a complex attribute, such as `value` of the manager. */
    | { readonly kind: 'extension'; readonly urn: string; readonly name: string; readonly sub?: string }
    /** One value of a multi-valued attribute, chosen by `type`; `any` takes the primary or first when no type fits. */
    | {
          readonly kind: 'typed'
          readonly attribute: string
          readonly type: string
          readonly sub: string
          readonly any: Taking
      }

/** A column that holds the value of an attribute itself. */
export interface UserField {
    readonly field: string
    /** The SCIM path, as errors and logs name it. */
    readonly path: string
    readonly place: Place
    readonly type: AttributeKind
    /** Characters that count where the instance does not tell. */
    readonly shippedLength: number
    readonly mapping: AttributeMapping
}

/** A column that refers to a record, which an attribute names. */
export interface ReferenceField {
    readonly field: string
    readonly path: string
    readonly place: Place & { readonly kind: 'extension' }
    readonly resolver: Resolver
    readonly mapping: AttributeMapping
}

/** The columns that together hold one value of a multi-valued attribute, such as the work address. */
export interface Slot {
    readonly type: string
    readonly any: Taking
    /** Columns by sub-attribute. */
    readonly columns: Readonly<Record<string, string>>
}

export interface UserMapping {
    readonly fields: readonly UserField[]
    readonly references: readonly ReferenceField[]
    /** The slots of every multi-valued attribute that has columns, e.g. three of `phoneNumbers`. */
    readonly slots: Readonly<Record<string, readonly Slot[]>>
    /** The resource type as clients may write it: the standard schemas and the attributes that mappings add. */
    readonly type: ResourceType
    /** Columns of sys_user that are read for it: mapped ones, references, those that conditions look at. */
    readonly columns: readonly string[]
    /** Those of them that hold true or false. */
    readonly booleans: readonly string[]
}
