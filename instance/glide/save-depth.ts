/** Stops rules that save records whose rules save records without end. */

export class SaveDepth {
    private depth = 0

    /** @throws Error when saves nest deeper than `deepest`. */
    enter(deepest: number): void {
        if (this.depth >= deepest) throw new Error(`saves nest deeper than ${deepest}: a business rule calls itself`)
        this.depth++
    }

    leave(): void {
        this.depth--
    }

    /** Runs another transaction's work, whose saves nest in nothing that is under way here. */
    apart<T>(work: () => T): T {
        const { depth } = this
        this.depth = 0
        try {
            return work()
        } finally {
            this.depth = depth
        }
    }
}
