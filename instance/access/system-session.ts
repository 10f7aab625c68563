/** reported: work that nobody asked for runs as `system`, who passes every role, in a session without pages. */

import type { Session } from '../platform.ts'

export const SYSTEM_SESSION: Session = {
    userId: 'system',
    userName: 'system',
    roles: new Set(['admin']),
    interactive: false,
}
