/** The syntax tree of a filter (RFC 7644 section 3.4.2.2, figure 1). */

export type CompareOperator = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le'
export type CompareValue = string | number | boolean | null

/** An attribute path as written: optional URN prefix, attribute, optional sub-attribute. */
export interface AttributePath {
    /** Schema URN before the last colon, as written; absent for core attributes. */
    readonly urn?: string
    readonly attribute: string
    readonly subAttribute?: string
}

export type Filter =
    | {
          readonly kind: 'compare'
          readonly path: AttributePath
          readonly operator: CompareOperator
          readonly value: CompareValue
      }
    | { readonly kind: 'present'; readonly path: AttributePath }
    | { readonly kind: 'and' | 'or'; readonly operands: readonly Filter[] }
    | { readonly kind: 'not'; readonly operand: Filter }
    /** `emails[type eq "work"]`: true when one value of the attribute matches `filter`, whose paths are sub-attributes. */
    | { readonly kind: 'valuePath'; readonly path: AttributePath; readonly filter: Filter }
