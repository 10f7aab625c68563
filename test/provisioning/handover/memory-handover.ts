/** A handover over stores in memory, which can be cut off at any write: from then on nothing is written until it is revived. */
import { advanceHandover } from '../../../src/server/provisioning/handover/advance.ts'
import { itemKey, type Item, type ItemOutcome } from '../../../src/server/provisioning/handover/item.ts'
import type { Candidate, WorkGroup } from '../../../src/server/provisioning/handover/people.ts'
import type { HandoverRule } from '../../../src/server/provisioning/handover/rule.ts'
import type { HandoverContext, HandoverRun } from '../../../src/server/provisioning/handover/run.ts'
import type {
    NewDelegation,
    RecordChange,
    WorkRecord,
    Written,
} from '../../../src/server/provisioning/handover/work.ts'
import { LEAVER, person, rule } from './handover-samples.ts'

export type Fields = Record<string, string>

export class MemoryHandover {
    run: HandoverRun = {
        sysId: 'plan',
        number: 'HND1',
        user: LEAVER,
        oktaUserId: '00u1',
        state: 'running',
        step: 'work',
        rulePosition: 0,
        ruleId: '',
        cursor: '',
        chunk: 0,
        stop: false,
        manager: 'boss',
        openRecords: 0,
        dueAt: '2026-01-01 00:00:00',
        startedAt: '',
        createdBy: 'okta',
        counts: { handedOver: 0, leftAlone: 0, failed: 0, undone: 0, kept: 0 },
    }
    message = ''
    rules: HandoverRule[] = [rule()]
    readonly settings = { rows: 100, milliseconds: 20_000, attempts: 3 }
    readonly persons = new Map<string, Candidate>([
        [LEAVER, person(LEAVER, { active: false, manager: 'boss' })],
        ['boss', person('boss', { manager: 'top' })],
        ['top', person('top')],
    ])
    readonly groups = new Map<string, WorkGroup>()
    readonly members = new Set<string>()
    /** By sys_id; `table` and `name` are columns. */
    readonly records = new Map<string, Fields>()
    readonly items = new Map<string, Item>()
    readonly delegations = new Map<string, NewDelegation & { changed: boolean }>()
    readonly events: number[] = []
    readonly mails: string[] = []
    readonly log: string[] = []
    /** Each write of a record: its sys_id and what it got. */
    readonly written: string[] = []
    turn = ''
    turnTakenAt = 0
    time = Date.UTC(2026, 0, 2)
    writes = 0
    /** The number of the write that is the last one before everything stops. */
    cutAt = 0
    dead = false
    /** Records that the platform refuses, and with which words; so many times. */
    readonly refusals = new Map<string, { words: string; times: number }>()
    onRead: (reads: number) => void = () => undefined
    reads = 0

    /** Each store write: counted, refused when dead, the last one when it is the one to be cut off at. */
    private store<Result>(work: () => Result): Result {
        if (this.dead) throw new Error('cut off')
        const result = work()
        this.writes++
        if (this.writes === this.cutAt) {
            this.dead = true
            throw new Error('cut off')
        }
        return result
    }

    add(sysId: string, fields: Fields = {}): void {
        this.records.set(sysId, { table: 'task', name: sysId, assigned_to: LEAVER, open: 'true', ...fields })
    }

    /** Delivers the event of the chunk that is due now. */
    deliver(chunk = this.run.chunk): void {
        try {
            advanceHandover(this.context(), 'plan', chunk)
        } catch (error) {
            if (!this.dead) throw error
        }
    }

    /** What the platform does after a cut-off: some time passes, and the event of the chunk comes again. */
    revive(): void {
        this.dead = false
        this.cutAt = 0
        this.time += 10 * 60_000
    }

    /** Delivers events until the plan has ended; answers how many. */
    finish(): number {
        for (let events = 0; events < 500; events++) {
            if (!['running', 'waiting', 'undoing'].includes(this.run.state)) return events
            this.deliver()
        }
        throw new Error(`the plan does not end: ${JSON.stringify(this.run)} ${this.log.join()}`)
    }

    outcomes(): Record<string, string> {
        return Object.fromEntries([...this.items.values()].map((item) => [item.record, item.outcome]).sort())
    }

    item(record: string): Item {
        return [...this.items.values()].find((item) => item.record === record)!
    }

    private now(): string {
        return new Date(this.time).toISOString().slice(0, 19).replace('T', ' ')
    }

    private matches(record: Fields, { table }: HandoverRule): boolean {
        const own = record.table === table || (table === 'task' && record.table === 'incident')
        return own && record.open === 'true'
    }

    private write(sysId: string, { assumes, values, comment }: RecordChange): Written {
        const record = this.records.get(sysId)
        const agrees = (wanted: Fields) =>
            Object.entries(wanted).every(([name, value]) => (record?.[name] ?? '') === value)
        if (!record) return 'gone'
        if (agrees(values)) return 'written'
        if (!agrees(assumes)) return 'changed'
        const refusal = this.refusals.get(sysId)
        if (refusal && refusal.times-- > 0) return { refused: refusal.words }
        return this.store(() => {
            Object.assign(record, values, comment ? { comment: comment.text } : {})
            this.written.push(`${sysId} ${JSON.stringify(values)}`)
            return 'written'
        })
    }

    context(): HandoverContext {
        const page = <Row extends { sysId: string }>(rows: Row[], after: string, limit: number) =>
            rows
                .filter(({ sysId }) => sysId > after)
                .sort((one, other) => (one.sysId < other.sysId ? -1 : 1))
                .slice(0, limit)
        const recordOf = (
            [sysId, fields]: [string, Fields],
            { assigneeField, groupField }: HandoverRule,
        ): WorkRecord => ({
            sysId,
            table: fields.table!,
            name: fields.name!,
            assignee: fields[assigneeField] ?? '',
            group: fields.group ?? (groupField === '' ? '' : (fields[groupField] ?? '')),
            ends: fields.ends ?? '',
            createdBy: fields.createdBy ?? '',
        })
        return {
            handovers: {
                read: () => {
                    this.onRead(++this.reads)
                    return { ...this.run }
                },
                save: (_, { message, ...changes }) =>
                    this.store(() => {
                        this.run = { ...this.run, ...changes }
                        if (message !== undefined) this.message = message
                    }),
                takeTurn: (plan) =>
                    this.store(() => {
                        if (this.turn !== '' && this.time - this.turnTakenAt < 5 * 60_000) return false
                        this.turn = plan
                        this.turnTakenAt = this.time
                        return true
                    }),
                giveTurnBack: () => this.store(() => void (this.turn = '')),
            },
            items: {
                known: (keys) => new Map([...this.items].filter(([key]) => keys.includes(key))),
                add: (item) =>
                    this.store(() => {
                        if (this.items.has(itemKey(item))) return undefined
                        const sysId = `i${String(this.items.size).padStart(5, '0')}`
                        this.items.set(itemKey(item), { ...item, sysId })
                        return sysId
                    }),
                save: (sysId, changes) =>
                    this.store(() => {
                        const [key, item] = [...this.items].find(([, each]) => each.sysId === sysId)!
                        this.items.set(key, { ...item, ...changes })
                    }),
                page: (_, outcomes, after, limit, attempts) =>
                    page(
                        [...this.items.values()].filter(
                            (item) =>
                                outcomes.includes(item.outcome) && (attempts === undefined || item.attempts < attempts),
                        ),
                        after,
                        limit,
                    ),
                countOf: (_, ruleId) =>
                    [...this.items.values()].filter((item) => item.rule === ruleId && item.outcome !== 'left').length,
                tally: () => {
                    const counts: Partial<Record<ItemOutcome, number>> = {}
                    for (const { outcome } of this.items.values()) counts[outcome] = (counts[outcome] ?? 0) + 1
                    return counts
                },
                inherited: () => {
                    const counts = new Map<string, number>()
                    for (const { outcome, recipient } of this.items.values()) {
                        if (outcome === 'done') counts.set(recipient, (counts.get(recipient) ?? 0) + 1)
                    }
                    return [...counts].sort().map(([recipient, records]) => ({ recipient, records }))
                },
            },
            work: {
                page: (table, each, leaver, after, limit) => {
                    if (table === 'u_missing') throw new Error('table u_missing does not exist')
                    const found = [...this.records].filter(
                        ([, fields]) => this.matches(fields, each) && fields[each.assigneeField] === leaver,
                    )
                    return page(
                        found.map((entry) => recordOf(entry, each)),
                        after,
                        limit,
                    )
                },
                isOpen: (_, each, sysId) => {
                    const record = this.records.get(sysId)
                    return record !== undefined && this.matches(record, each)
                },
                read: (_, sysId, fields) => {
                    const record = this.records.get(sysId)
                    return record && Object.fromEntries(fields.map((field) => [field, record[field] ?? '']))
                },
                write: (_table, _base, sysId, change) => this.write(sysId, change),
                delegate: (delegation) =>
                    this.delegations.has(delegation.sysId)
                        ? 'written'
                        : this.store(() => {
                              this.delegations.set(delegation.sysId, { ...delegation, changed: false })
                              this.written.push(`delegation ${delegation.recipient}`)
                              return 'written'
                          }),
                endDelegation: (sysId, now) => {
                    const delegation = this.delegations.get(sysId)
                    if (!delegation) return 'gone'
                    if (delegation.ends <= now) return 'written'
                    if (delegation.changed) return 'changed'
                    return this.store(() => {
                        this.delegations.set(sysId, { ...delegation, ends: now })
                        return 'written'
                    })
                },
                leaveGroup: (membership, user, group) => {
                    const record = this.records.get(membership)
                    if (!record) return 'gone'
                    if (record.user !== user || record.group !== group) return 'changed'
                    return this.store(() => {
                        this.records.delete(membership)
                        this.written.push(`${membership} gone`)
                        return 'written'
                    })
                },
                joinGroup: (user, group) => {
                    const all = [...this.records.values()]
                    if (all.some((record) => record.user === user && record.group === group)) return 'written'
                    return this.store(() => {
                        const table = 'sys_user_grmember'
                        this.records.set(`again ${group}`, {
                            table,
                            name: group,
                            user,
                            group,
                            open: 'true',
                            createdBy: 'okta',
                        })
                        return 'written'
                    })
                },
            },
            people: {
                person: (sysId) => this.persons.get(sysId),
                group: (sysId) => this.groups.get(sysId),
                isMember: (user, group) => this.members.has(`${user} ${group}`),
            },
            settings: this.settings,
            rules: () => this.rules,
            queueChunk: (_, chunk) => this.store(() => void this.events.push(chunk)),
            tellRecipient: (_, recipient, records) => this.store(() => void this.mails.push(`${recipient} ${records}`)),
            tellAdministrators: () => this.store(() => void this.mails.push('administrators')),
            clock: () => this.time,
            now: () => this.now(),
            inDays: (days) => new Date(this.time + days * 86_400_000).toISOString().slice(0, 19).replace('T', ' '),
            logError: (text) => void this.log.push(text),
        }
    }
}
