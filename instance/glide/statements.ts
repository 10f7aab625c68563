/** Counts the statements of a request, cuts requests off and lets others in between, where a test or the nasty mode says so. */

import type { StatementCount, TransactionCancelled } from '../platform.ts'

/** documented: transaction quotas; a cancelled transaction keeps what it has committed and runs no further. */
export class TransactionCancelledError extends Error implements TransactionCancelled {
    readonly transactionCancelled = true as const

    constructor() {
        super('Transaction cancelled: maximum execution time exceeded')
        this.name = 'TransactionCancelled'
    }
}

/** What one run of statements is: a request, or what the platform does by itself afterwards (events, async rules). */
export type RunKind = 'request' | 'background'

/** Work that waits for a statement of a request. */
export interface Interruption {
    /** True once the statement was reached and the work was run. */
    readonly reached: boolean
    /** Forgets the work, if it was not run yet. */
    clear(): void
}

interface Waiting extends Interruption {
    reached: boolean
    cleared: boolean
    statement: number
    kind: RunKind
    work: () => void
    /** Whether the run it waits for has begun. */
    begun: boolean
}

/** The counters of one line of requests; requests that run in between have their own. */
class Counters {
    reads = 0
    writes = 0
    requestReads = 0
    requestWrites = 0
    cancelAt: number | undefined
    /** What ends the request at its next statement: a cancellation, or what an interruption's work threw. */
    stopped: Error | undefined
    waiting: Waiting | undefined

    get reached(): number {
        return this.reads - this.requestReads + this.writes - this.requestWrites
    }
}

export class StatementMeter {
    private counters = new Counters()

    get writes(): number {
        return this.counters.writes
    }

    /** A request begins: its counters start at zero and an earlier cancellation is over. */
    beginRequest(kind: RunKind = 'request'): () => StatementCount {
        const { counters } = this
        const { reads, writes, waiting } = counters
        counters.requestReads = reads
        counters.requestWrites = writes
        counters.stopped = undefined
        if (waiting?.begun) counters.waiting = undefined
        else if (waiting?.kind === kind) waiting.begun = true
        return () => ({ reads: counters.reads - reads, writes: counters.writes - writes })
    }

    /** Cancels the running or next request as soon as its n-th write (counted from 1) has committed. */
    cancelAtWrite(n: number): void {
        this.counters.cancelAt = n
    }

    /**
     * Runs `work` just before the n-th statement (counted from 1) of the next request, or the next run in the
     * background; a later run is not interrupted. `work` counts apart. What it throws ends the interrupted request,
     * whether a script catches it or not. Only one interruption waits at a time: a second call replaces the first.
     */
    interruptAt(statement: number, work: () => void, kind: RunKind): Interruption {
        if (!Number.isInteger(statement) || statement < 1) throw new Error('statements are counted from 1')
        const waiting: Waiting = {
            reached: false,
            cleared: false,
            statement,
            kind,
            work,
            begun: false,
            clear() {
                this.cleared = true
            },
        }
        this.counters.waiting = waiting
        return waiting
    }

    /** To be called before a read is executed. */
    read(): void {
        this.due()
        this.counters.reads++
    }

    /** To be called just before a write is executed. */
    write(): void {
        this.due()
    }

    /** Throws when the request was cut off: it may do nothing further. */
    check(): void {
        if (this.counters.stopped) throw this.counters.stopped
    }

    /** To be called when a write has committed; throws when the request is to be cut off here. */
    wrote(): void {
        const { counters } = this
        counters.writes++
        if (counters.cancelAt !== undefined && counters.writes - counters.requestWrites >= counters.cancelAt) {
            counters.cancelAt = undefined
            counters.stopped = new TransactionCancelledError()
            throw counters.stopped
        }
    }

    /** Cuts off a request whose work is done and committed: nothing is left to be stopped. */
    cancelFinished(): never {
        throw new TransactionCancelledError()
    }

    private due(): void {
        this.check()
        const { counters } = this
        const { waiting } = counters
        if (!waiting?.begun || waiting.statement !== counters.reached + 1) return
        counters.waiting = undefined
        if (waiting.cleared) return
        waiting.reached = true
        this.counters = new Counters()
        try {
            waiting.work()
        } catch (error) {
            counters.stopped = error instanceof Error ? error : new Error(String(error))
            throw counters.stopped
        } finally {
            this.counters = counters
        }
    }
}
