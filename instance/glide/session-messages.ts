/** Messages that gs.addInfoMessage and gs.addErrorMessage leave in a session, for the next page to show. */

import type { Session, SessionMessage } from '../platform.ts'

export class SessionMessages {
    private readonly bySession = new WeakMap<Session, SessionMessage[]>()

    add(session: Session, message: SessionMessage): void {
        const kept = this.bySession.get(session)
        if (kept) kept.push(message)
        else this.bySession.set(session, [message])
    }

    /** The messages of a session in the order they were added; they are forgotten with it. */
    of(session: Session): readonly SessionMessage[] {
        return this.bySession.get(session) ?? []
    }

    /** Takes the messages out, as the page that shows them does. */
    take(session: Session): SessionMessage[] {
        const kept = this.bySession.get(session) ?? []
        this.bySession.delete(session)
        return kept
    }
}
