/** How often properties are tried, with which seed, and for how long a counterexample is made smaller. */

/** Any number; the same one every time unless PROPERTY_SEED says another. */
const SEED = 7643
/** Many times what any property takes: it ends the search for a smaller counterexample, with the smallest so far. */
const LONGEST_MS = 60_000

function wholeNumber(name: string, otherwise: number): number {
    const text = process.env[name] ?? ''
    if (text === '') return otherwise
    if (!/^-?\d+$/.test(text)) throw new Error(`${name} must be a whole number, not ${text}`)
    return Number(text)
}

interface Repetition {
    readonly seed: number
    readonly numRuns: number
    readonly interruptAfterTimeLimit: number
    readonly markInterruptAsFailure: true
}

/**
 * The same `runs` inputs every time. PROPERTY_SEED chooses others, as a failure names it; PROPERTY_RUNS multiplies their
 * number. Throws when one of them is no whole number.
 */
export function repeatable(runs: number): Repetition {
    const factor = wholeNumber('PROPERTY_RUNS', 1)
    return {
        seed: wholeNumber('PROPERTY_SEED', SEED),
        numRuns: runs * factor,
        interruptAfterTimeLimit: LONGEST_MS * factor,
        markInterruptAsFailure: true,
    }
}
