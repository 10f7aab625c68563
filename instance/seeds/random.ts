/** Small random number generator with a fixed start, so that the demo company is the same at every start. */
export class Random {
    private state: number

    constructor(seed: number) {
        this.state = seed >>> 0
    }

    /** A whole number from 0 to `limit` - 1 (mulberry32). */
    below(limit: number): number {
        this.state = (this.state + 0x6d2b79f5) >>> 0
        let mixed = this.state
        mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
    }

    /** One of the items. Throws when there is none. */
    pick<T>(items: readonly T[]): T {
        const item = items[this.below(items.length)]
        if (item === undefined) throw new Error('nothing to pick from')
        return item
    }
}
