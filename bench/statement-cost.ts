/** Costs in database statements, as an instance started with `--trace` reports them. */
import type { ScimAnswer } from '../okta/scim-client.ts'

export interface Cost {
    reads: number
    writes: number
}

/** Costs by operation, e.g. `create`. */
export type Costs = Record<string, Cost>

/** What the answer says it cost. Throws when it does not say. */
export function costOf(operation: string, answer: ScimAnswer<unknown>): Cost {
    const header = answer.headers.get('x-instance-statements') ?? ''
    const match = /^(\d+)\/(\d+)$/.exec(header)
    if (!match) throw new Error(`${operation} has no statement count: '${header}'`)
    return { reads: Number(match[1]), writes: Number(match[2]) }
}
