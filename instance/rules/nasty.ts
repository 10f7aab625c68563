/** The nasty mode's customer: rules on sys_user as administrators write them, and requests cut off after their work. */

import type { PlatformRule } from './business-rules.ts'

/** Titles that make the aborting rule refuse a person. */
export const ABORT_MARKER = 'ABORT-ME'

/** Every so many requests that wrote something, one is cut off after its last write has committed. */
export const CUT_OFF_EVERY = 7

const throwing: PlatformRule = {
    name: 'Customer rule that throws',
    table: 'sys_user',
    when: 'before',
    order: 50,
    operations: ['insert', 'update'],
    run() {
        throw new Error('customer rule failed')
    },
}

const aborting: PlatformRule = {
    name: 'Customer rule that aborts',
    table: 'sys_user',
    when: 'before',
    order: 200,
    operations: ['insert', 'update'],
    run(current) {
        if (current.getValue('title') === ABORT_MARKER) current.setAbortAction(true)
    },
}

const rewriting: PlatformRule = {
    name: 'Customer rule that rewrites',
    table: 'sys_user',
    when: 'before',
    order: 300,
    operations: ['insert', 'update'],
    run(current) {
        const email = current.getValue('email')
        if (email !== null && email !== email.toLowerCase()) current.assign('email', email.toLowerCase())
    },
}

export const NASTY_RULES: readonly PlatformRule[] = [throwing, aborting, rewriting]

/** Counts requests that wrote and says which of them are cut off. */
export class CutOff {
    private writing = 0

    /** True when the request that just finished, having written, is to be cut off. */
    due(): boolean {
        this.writing++
        return this.writing % CUT_OFF_EVERY === 0
    }
}
