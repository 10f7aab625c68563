/** Counts the database statements that Glide and platform rules make; the raw store does not take part. */
import type { StatementCount } from '../platform.ts'

export class StatementCounter {
    private total: StatementCount = { reads: 0, writes: 0 }

    read(): void {
        this.total.reads += 1
    }

    write(): void {
        this.total.writes += 1
    }

    /** Starts counting; the returned function answers the statements since then. */
    begin(): () => StatementCount {
        const { reads, writes } = this.total
        return () => ({ reads: this.total.reads - reads, writes: this.total.writes - writes })
    }
}
