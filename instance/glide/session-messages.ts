/** Messages that gs.addInfoMessage and gs.addErrorMessage leave in a session, for the next page to show. */

import type { Mode, Session, SessionMessage } from '../platform.ts'
import type { SystemLog } from './system-log.ts'

export class SessionMessages {
    private readonly bySession = new WeakMap<Session, SessionMessage[]>()

    constructor(
        private readonly mode: Mode,
        private readonly log: SystemLog['write'],
    ) {}

    /** Without a page the message goes to the log as well (reported: KB0727701). */
    add(session: Session, message: SessionMessage): void {
        if (!session.interactive) {
            this.log('info', 'platform', `Background message, type:${message.type}, message: ${message.text}`)
        }
        const kept = this.bySession.get(session)
        if (kept) kept.push(message)
        else this.bySession.set(session, [message])
    }

    /** The messages of a session in the order they were added; they are forgotten with it. */
    of(session: Session): readonly SessionMessage[] {
        return this.bySession.get(session) ?? []
    }

    /**
     * What gs.getErrorMessages answers. Whether a session without pages has any is unknown: not in the nasty mode, where
     * only the log has them.
     */
    errors(session: Session): string[] {
        if (this.mode === 'nasty' && !session.interactive) return []
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
