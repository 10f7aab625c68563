/** A shuffle that is the same every time, for deliveries out of order that tests can repeat. */

/** A copy in an order that depends only on the seed (Fisher-Yates with the mulberry32 generator). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
    const result = [...items]
    let state = seed | 0
    const random = (): number => {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
    for (let i = result.length - 1; i > 0; i--) {
        const other = Math.floor(random() * (i + 1))
        ;[result[i], result[other]] = [result[other] as T, result[i] as T]
    }
    return result
}
