/** Counts the statements of a request and cuts requests off where a test or the nasty mode says so. */

import type { StatementCount, TransactionCancelled } from '../platform.ts'

/** documented: transaction quotas; a cancelled transaction keeps what it has committed and runs no further. */
export class TransactionCancelledError extends Error implements TransactionCancelled {
    readonly transactionCancelled = true as const

    constructor() {
        super('Transaction cancelled: maximum execution time exceeded')
        this.name = 'TransactionCancelled'
    }
}

export class StatementMeter {
    reads = 0
    writes = 0
    private requestReads = 0
    private requestWrites = 0
    private cancelAt: number | undefined
    private cancelled: TransactionCancelledError | undefined

    /** A request begins: its counters start at zero and an earlier cancellation is over. */
    beginRequest(): () => StatementCount {
        this.requestReads = this.reads
        this.requestWrites = this.writes
        this.cancelled = undefined
        return () => ({ reads: this.reads - this.requestReads, writes: this.writes - this.requestWrites })
    }

    /** Cancels the running or next request as soon as its n-th write (counted from 1) has committed. */
    cancelAtWrite(n: number): void {
        this.cancelAt = n
    }

    /** Writes of the current request so far. */
    get writesOfRequest(): number {
        return this.writes - this.requestWrites
    }

    read(): void {
        this.check()
        this.reads++
    }

    /** To be called before a write is executed. */
    check(): void {
        if (this.cancelled) throw this.cancelled
    }

    /** To be called when a write has committed; throws when the request is to be cut off here. */
    wrote(): void {
        this.writes++
        if (this.cancelAt !== undefined && this.writesOfRequest >= this.cancelAt) {
            this.cancelAt = undefined
            this.cancel()
        }
    }

    /** Cuts off a request whose work is done and committed: nothing is left to be stopped. */
    cancelFinished(): never {
        throw new TransactionCancelledError()
    }

    private cancel(): never {
        this.cancelled = new TransactionCancelledError()
        throw this.cancelled
    }
}
