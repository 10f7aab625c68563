/** Writes attributes down by what differs from the defaults of RFC 7643 section 2.2. */
import type { Attribute } from '../attribute.ts'

/** What of an attribute has to be said; the rest has the defaults of RFC 7643 section 2.2. */
export type AttributeSpec = Pick<Attribute, 'name' | 'description'> & Partial<Attribute>

/**
 * Completes an attribute: a string, single-valued, optional, not case-exact, readWrite, returned by default, not unique
 * (RFC 7643 section 2.2) unless `spec` says otherwise.
 */
export function attribute(spec: AttributeSpec): Attribute {
    return {
        type: 'string',
        multiValued: false,
        required: false,
        caseExact: false,
        mutability: 'readWrite',
        returned: 'default',
        uniqueness: 'none',
        ...spec,
    }
}

/** Completes a single-valued complex attribute with its sub-attributes; `more` overrides other characteristics. */
export function complex(
    name: string,
    description: string,
    subAttributes: readonly Attribute[],
    more: Partial<Attribute> = {},
): Attribute {
    return attribute({ name, description, type: 'complex', subAttributes, ...more })
}

/** Completes a multi-valued complex attribute with its sub-attributes; `more` overrides other characteristics. */
export function multiValued(
    name: string,
    description: string,
    subAttributes: readonly Attribute[],
    more: Partial<Attribute> = {},
): Attribute {
    return complex(name, description, subAttributes, { multiValued: true, ...more })
}
