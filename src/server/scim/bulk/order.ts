/** In which order operations run that wait for one another (RFC 7644 sections 3.7 and 3.7.1). */

/** Puts a number into a heap, whose first element is its lowest. */
function push(heap: number[], value: number): void {
    let at = heap.length
    while (at > 0) {
        const above = (at - 1) >> 1
        if (heap[above]! < value) break
        heap[at] = heap[above]!
        at = above
    }
    heap[at] = value
}

/** Takes the lowest number out of a heap that is not empty. */
function takeLowest(heap: number[]): number {
    const lowest = heap[0]!
    const value = heap.pop()!
    if (heap.length === 0) return lowest
    let at = 0
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
        if (below + 1 < heap.length && heap[below + 1]! < heap[below]!) below += 1
        if (heap[below]! > value) break
        heap[at] = heap[below]!
        at = below
    }
    heap[at] = value
    return lowest
}

/** The operations that can run at all, each as soon as what it needs has run, of several the first in the request. */
function runnable(needs: readonly (readonly number[])[]): number[] {
    const missing = needs.map((needed) => needed.length)
    const waiting = needs.map((): number[] => [])
    needs.forEach((needed, index) => needed.forEach((each) => waiting[each]!.push(index)))
    const ready: number[] = []
    missing.forEach((count, index) => {
        if (count === 0) push(ready, index)
    })
    const order: number[] = []
    while (ready.length > 0) {
        const index = takeLowest(ready)
        order.push(index)
        waiting[index]!.forEach((waiter) => {
            missing[waiter]! -= 1
            if (missing[waiter] === 0) push(ready, waiter)
        })
    }
    return order
}

export interface RunOrder {
    /** Every index once. */
    readonly order: readonly number[]
    /** Those that need themselves, directly or through others, or need one that does. */
    readonly circular: ReadonlySet<number>
}

/**
 * Orders operations by what they need: `needs[i]` holds, each once, the indices of those that must run before `i`. The
 * order is that of the request, except that an operation waits until what it needs has run. Circular ones wait for
 * nothing. Takes O(n log n + needs), and recurses nowhere.
 */
export function runOrder(needs: readonly (readonly number[])[]): RunOrder {
    const order = runnable(needs)
    if (order.length === needs.length) return { order, circular: new Set() }
    const circular = new Set(needs.map((_, index) => index))
    order.forEach((index) => circular.delete(index))
    return { order: runnable(needs.map((needed, index) => (circular.has(index) ? [] : needed))), circular }
}
