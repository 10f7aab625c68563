/** Tidies up behind the brake: what was decided, what was done otherwise, what nobody asks for any more. */

import { isActive, isRetired } from '../records.ts'
import type { Context } from '../stores.ts'
import type { EntryState, WaitingEntry } from './brake.ts'
import { isForgotten, minutesBefore } from './limit.ts'

/** Rows per page, and pages of one sweep; what is left is for the next. */
const PAGE = 200
const MOST_PAGES = 50
const MOST_BRAKES = 100
/** Before that the request that tripped a brake may be about to tell of it. */
const UNTOLD_MINUTES = 5

type Sweeping = Pick<Context, 'brakes' | 'users' | 'groups' | 'now'>

/**
 * Looks at every change that waits or was decided about: it takes over what its brake says, is closed when the person is
 * inactive or the group retired (removals from it are withdrawn), and is withdrawn when nobody has asked for it, or the decision was made, four days ago.
 * Then at every brake that is tripped: one that has held nothing for four days expires, and the administrators are told
 * of one whose request was cut off before it told them. Answers how many rows changed.
 */
export function sweepBrakes(context: Sweeping): number {
    const { brakes } = context
    const now = context.now()
    let changed = 0
    let after = ''
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const rows = brakes.page(after, PAGE)
        const gone = goneOf(context, rows)
        for (const row of rows) {
            const state = stateAfter(row, gone, now)
            if (state === row.state) continue
            brakes.change(row.sysId, { state })
            changed += 1
        }
        const last = rows[PAGE - 1]
        if (!last) break
        after = last.sysId
    }
    for (const { sysId, firstHeldAt, lastHeldAt, isTold } of brakes.tripped(MOST_BRAKES)) {
        if (isForgotten(lastHeldAt, now)) {
            brakes.expire(sysId)
            continue
        }
        brakes.recount(sysId)
        if (!isTold && firstHeldAt < minutesBefore(now, UNTOLD_MINUTES)) brakes.tell(sysId)
    }
    return changed
}

function stateAfter(row: WaitingEntry, gone: ReadonlySet<string>, now: string): EntryState {
    const { brake, state, kind, subject, lastAt } = row
    if (gone.has(subject)) return kind === 'removals' ? 'withdrawn' : 'let_through'
    const decided = brake?.state === 'approved' || brake?.state === 'refused' ? brake.state : state
    const since = decided === 'held' || !brake ? lastAt : brake.decidedAt
    return isForgotten(since, now) ? 'withdrawn' : decided
}

/** Subjects that are inactive, retired or deleted by now. */
function goneOf({ users, groups }: Sweeping, rows: readonly WaitingEntry[]): Set<string> {
    const of = (kind: WaitingEntry['kind']) => rows.filter((row) => row.kind === kind).map(({ subject }) => subject)
    const people = of('deactivations')
    const found =
        people.length > 0
            ? users.window([[{ field: 'sys_id', operator: 'IN', value: people.join(',') }]], {
                  offset: 0,
                  limit: people.length,
              })
            : []
    const retired = [...new Set([...of('retirements'), ...of('removals')])]
    const living = new Set([
        ...found.filter(isActive).map(({ sysId }) => sysId),
        ...(retired.length > 0 ? groups.readAll(retired) : [])
            .filter((group) => !isRetired(group))
            .map(({ sysId }) => sysId),
    ])
    return new Set([...people, ...retired].filter((id) => !living.has(id)))
}
