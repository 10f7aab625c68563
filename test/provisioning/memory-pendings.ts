/** Waiting references in memory: one waits per person and field, as the table's unique key has it. */

import type {
    Pending,
    PendingLimits,
    Pendings,
    PendingState,
} from '../../src/server/provisioning/references/pending.ts'
import { same } from './memory-rows.ts'

export interface MemoryPending extends Pending {
    state: PendingState
    reason: string
    endedAt: string
}

interface Holder {
    pendings: MemoryPending[]
    pendingLimits: PendingLimits
    readonly now: string
}

/** A store over `holder.pendings`; `allowed` may refuse a write. */
export function memoryPendings(holder: Holder, allowed: (what: string) => boolean): Pendings {
    const isOf = (user: string, field: string) => (row: MemoryPending) => row.user === user && row.field === field
    const waiting = () => holder.pendings.filter(({ state }) => state === 'waiting')
    const change = (row: MemoryPending, changes: Partial<MemoryPending>) => {
        if (!allowed('change pending')) throw new Error('the waiting reference could not be changed')
        Object.assign(row, changes)
    }
    const after = (rows: MemoryPending[], sysId: string, limit: number) =>
        rows.filter((row) => row.sysId > sysId).slice(0, limit)
    return {
        get limits() {
            return holder.pendingLimits
        },
        queue({ user, field, path, text, resolver, expiresAt }, mayWait) {
            const isWanted = isOf(user, field)
            const known = [...holder.pendings]
                .reverse()
                .find((row) => isWanted(row) && ['waiting', 'dropped'].includes(row.state))
            if (known && (mayWait || known.state === 'waiting')) {
                if (known.text === text && known.resolver === resolver) return 'kept'
                if (known.state === 'waiting') {
                    change(known, { text, resolver, expiresAt, attempts: 0, reason: '' })
                    return 'queued'
                }
            }
            if (waiting().length >= holder.pendingLimits.most) return 'full'
            if (!allowed('queue pending')) throw new Error('what waits could not be stored')
            const sysId = `pending-${String(holder.pendings.length + 1).padStart(5, '0')}`
            const row = { sysId, user, field, path, text, resolver, expiresAt, attempts: 0 }
            holder.pendings.push({ ...row, state: 'waiting', reason: '', endedAt: '' })
            return 'queued'
        },
        end(user, field, state, reason) {
            const row = waiting().find(isOf(user, field))
            if (row) change(row, { state, reason, endedAt: holder.now })
        },
        missed({ sysId, attempts }, reason) {
            const row = waiting().find((each) => each.sysId === sysId)
            if (row) change(row, { attempts: attempts + 1, reason })
        },
        waitingFor: (texts, limit, sysId = '') =>
            after(
                waiting().filter(({ text }) => texts.some((each) => each !== '' && same(each, text))),
                sysId,
                limit,
            ),
        page: (sysId, limit) => after(waiting(), sysId, limit),
        count: () => waiting().length,
        deleteEnded(before, limit) {
            const ended = holder.pendings.filter((row) => row.state !== 'waiting' && row.endedAt < before)
            const gone = new Set(ended.slice(0, limit))
            holder.pendings = holder.pendings.filter((row) => !gone.has(row))
            return gone.size
        },
    }
}
