/** Messages that gs.addInfoMessage and gs.addErrorMessage leave in a session, for the next page to show. */

import type { Mode, Session, SessionMessage } from '../platform.ts'
import type { SystemLog } from './system-log.ts'

export class SessionMessages {
    private readonly bySession = new WeakMap<Session, SessionMessage[]>()

    constructor(
        private readonly mode: Mode,
        private readonly log: SystemLog['write'],
    ) {}

    /**
     * Without a page the message goes to the log (reported: KB0727701). Whether such a session keeps it as well, so that
     * gs.getErrorMessages answers it, is unknown: not in the nasty mode.
     */
    add(session: Session, message: SessionMessage): void {
        if (!session.interactive) {
            this.log('info', 'platform', `Background message, type:${message.type}, message: ${message.text}`)
            if (this.mode === 'nasty') return
        }
        const kept = this.bySession.get(session)
        if (kept) kept.push(message)
        else this.bySession.set(session, [message])
    }

    /** The messages of a session in the order they were added; they are forgotten with it. */
    of(session: Session): readonly SessionMessage[] {
        return this.bySession.get(session) ?? []
    }

    /** Texts of the error messages among them. */
    errors(session: Session): string[] {
        return this.of(session)
            .filter(({ type }) => type === 'error')
            .map(({ text }) => text)
    }

    /** Takes the messages out, as the page that shows them does. */
    take(session: Session): SessionMessage[] {
        const kept = this.bySession.get(session) ?? []
        this.bySession.delete(session)
        return kept
    }
}
