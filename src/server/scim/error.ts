/**
 * The one error of the protocol core (RFC 7644 section 3.12). A plain object, because the platform's engine refuses
 * subclasses of Error; it is thrown like one.
 */

/** RFC 7644 table 9 and RFC 9865 section 2.1, plus none. */
export type ScimType =
    | 'invalidFilter'
    | 'tooMany'
    | 'uniqueness'
    | 'mutability'
    | 'invalidSyntax'
    | 'invalidPath'
    | 'noTarget'
    | 'invalidValue'
    | 'invalidVers'
    | 'sensitive'
    | 'invalidCursor'

export interface ScimError {
    readonly isScimError: true
    /** HTTP status code. */
    readonly status: number
    readonly scimType?: ScimType
    /** What is wrong, with which attribute, and what to do; shown to the Okta administrator. */
    readonly detail: string
    /** Whole seconds a client should wait before it repeats the request (429 only). */
    readonly retryAfter?: number
}

/** Makes a ScimError to throw. `detail` must not hold a secret; it is cut to 200 characters when rendered. */
export function scimError(status: number, detail: string, scimType?: ScimType): ScimError {
    return scimType ? { isScimError: true, status, scimType, detail } : { isScimError: true, status, detail }
}

/** Tells a ScimError from whatever else was thrown. */
export function isScimError(thrown: unknown): thrown is ScimError {
    return typeof thrown === 'object' && thrown !== null && (thrown as { isScimError?: unknown }).isScimError === true
}
