/** The row under a record's cursor, before there is one. */

import type { RecordState } from './environment.ts'

export function emptyState(): RecordState {
    return {
        row: {},
        stored: undefined,
        isNew: false,
        aborted: false,
        abortedBy: { name: '', sysId: null },
        refusal: null,
        dropped: false,
        operation: undefined,
        reason: null,
        previous: undefined,
        references: new Map(),
    }
}
