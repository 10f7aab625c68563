/** What administrators have set up: sources, who owns which field, which attribute is which field. */

import type { TargetCondition } from './condition.ts'

export type SettingKind = 'source' | 'authority' | 'mapping' | 'resolver'

/** A row of x_scim_okta_setting as the database holds it: every column as text, `''` when empty, booleans `'true'`/`'false'`. */
export interface Setting {
    readonly kind: SettingKind
    readonly sysId: string
    readonly fields: Readonly<Record<string, string>>
}

/** A row that cannot be used, and why: `text` is a sentence for the administrator. */
export interface Fault {
    readonly kind: SettingKind
    readonly sysId: string
    readonly name: string
    readonly text: string
}

export type TargetTable = 'sys_user' | 'sys_user_group'

/** Own: always. Seed: while the field is empty. Create: with the record. Never: not at all. */
export type AuthorityMode = 'own' | 'seed' | 'create' | 'never'

/** Who has the say over a field. A field without one is Okta's: mode own, absent keeps, empty clears. */
export interface Authority {
    readonly row: string
    readonly table: TargetTable
    readonly field: string
    /** Name of the source. */
    readonly owner: string
    readonly mode: AuthorityMode
    /** What it means that a PUT leaves the attribute out. */
    readonly whenAbsent: 'keep' | 'clear'
    /** What `null`, `""` and `[]` mean. */
    readonly whenEmpty: 'keep' | 'clear'
    /** Records the row lets Okta write to; absent: all. */
    readonly condition?: TargetCondition
}

export type MissPolicy = 'leave' | 'create' | 'pending'

/** How the record is found that a reference field refers to. */
export interface Resolver {
    readonly row: string
    readonly name: string
    readonly table: string
    /** Columns of `table`, compared in this order; `sys_id` is one of them where ids are meant. */
    readonly searchFields: readonly string[]
    /** The column whose text clients read. */
    readonly shownField: string
    readonly onMiss: MissPolicy
    /** Asked when this one finds nothing; never leads back here. */
    readonly otherwise?: Resolver
}

export type AttributeKind = 'string' | 'boolean' | 'integer' | 'decimal' | 'dateTime'
export type Transform = 'none' | 'trim' | 'lower' | 'upper' | 'language'

/** Which values of a list a field stands for: only those of its type, those without a type too, or any. */
export type Taking = 'none' | 'untyped' | 'all'

/** Which attribute is which field of a person. */
export interface AttributeMapping {
    readonly row: string
    /** `title`, `name.givenName`, `emails[type eq "work"].value`, `urn:…:User:badge`, `urn:…:enterprise:2.0:User:manager.value`. */
    readonly path: string
    /** Column of sys_user. */
    readonly field: string
    /** The attribute's type, where its schema is made from mappings. */
    readonly type: AttributeKind
    readonly transform: Transform
    readonly takes: Taking
    readonly lengthPolicy: 'reject' | 'truncate'
    /** Characters the column holds, where the instance does not tell. */
    readonly shippedLength: number
    /** Of a reference field. */
    readonly resolver?: Resolver
}

/** The rows that are active and right, compiled; and those that are wrong. */
export interface Settings {
    /** Names of sources. */
    readonly sources: readonly string[]
    /** By table and field. */
    readonly authorities: Readonly<Record<TargetTable, Readonly<Record<string, Authority>>>>
    /** In their order. */
    readonly mappings: readonly AttributeMapping[]
    readonly faults: readonly Fault[]
}

/** What the instance's dictionary tells; costs no query. */
export interface Dictionary {
    hasTable(table: string): boolean
    /** The column, undefined when there is none. */
    column(table: string, field: string): DictionaryColumn | undefined
}

export interface DictionaryColumn {
    /** Internal type, e.g. `string`, `boolean`, `reference`, `glide_date_time`; `''` when the instance does not tell. */
    readonly type: string
    /** Table that a reference refers to; `''` for none. */
    readonly reference: string
    /** Characters it holds; 0 when the instance does not tell. */
    readonly length: number
}

export const CLASSES: Readonly<Record<SettingKind, string>> = {
    source: 'x_scim_okta_source',
    authority: 'x_scim_okta_authority',
    mapping: 'x_scim_okta_mapping',
    resolver: 'x_scim_okta_resolver',
}
