/** Cuts work in memory off before each of its writes, and repeats it. */

import assert from 'node:assert/strict'
import { memory, type Memory } from '../memory-stores.ts'

/**
 * Runs `work` on a fresh stage once for each of its writes, cut off before that write, then once more undisturbed, and
 * expects of `endOf` what it answers when nothing is cut off. Answers how many writes there are.
 */
export function cutOffBeforeEachWrite(
    stage: (state: Memory) => void,
    work: (state: Memory) => void,
    endOf: (state: Memory) => unknown,
): number {
    const undisturbed = memory()
    stage(undisturbed)
    undisturbed.writes.length = 0
    work(undisturbed)
    const writes = undisturbed.writes.length
    for (let write = 1; write <= writes; write++) {
        const state = memory()
        stage(state)
        let made = 0
        state.beforeWrite = () => {
            if (++made === write) throw new Error('cut off')
        }
        assert.throws(() => work(state), /cut off/)
        state.beforeWrite = () => undefined
        work(state)
        assert.deepEqual(endOf(state), endOf(undisturbed), `cut off before write ${write}`)
    }
    return writes
}
