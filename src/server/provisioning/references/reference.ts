/** Attributes that name another record: what is asked, and what comes of it. */

import type { ReferenceField } from '../mapping/user-mapping.ts'

/** A reference that a request states with a text. */
export interface ReferenceQuestion {
    readonly reference: ReferenceField
    /** What the client sent, never empty. */
    readonly text: string
}

/**
 * Found: the record, and the text by which it is shown. Missing: what the resolver does about it: `create` is carried out
 * when the person is written, `pending` waits. Ambiguous: several fit. Circular: the person themselves, or somebody who
 * reports to them.
 */
export type ReferenceAnswer =
    | { readonly kind: 'found'; readonly sysId: string; readonly shown: string }
    | { readonly kind: 'missing'; readonly policy: 'leave' | 'create' | 'pending' }
    | { readonly kind: 'ambiguous' }
    | { readonly kind: 'circular' }
