/** Runs business rules around queries and saves: the platform's own and those recorded in sys_script. */

import type { Configuration } from '../glide/configuration.ts'
import type { Actor, GlideEnvironment, Operation, RecordRules } from '../glide/environment.ts'
import { GlideRecordCore } from '../glide/GlideRecord.ts'
import { isCancelled, thrownText } from '../glide/thrown.ts'
import type { RecordSelection } from '../glide/record-selection.ts'
import type { Row, Session, TableDefinition } from '../platform.ts'
import { DATA_POLICY_ORDER, DataPolicies } from './data-policies.ts'
import { meetsCondition } from './rule-condition.ts'

export type RuleMoment = 'query' | 'before' | 'after' | 'async'

/** A rule that is part of the platform, written here as code instead of a sys_script record. */
export interface PlatformRule {
    name: string
    table: string
    when: 'query' | 'before' | 'after'
    order: number
    /** Operations it runs for; none for query rules. */
    operations: readonly Operation[]
    run(current: GlideRecordCore, environment: GlideEnvironment): void
}

/** An asynchronous rule that waits for the request to end. */
export interface QueuedRule {
    rule: Row
    table: string
    sysId: string
    session: Session
}

const WHEN: Record<string, RuleMoment> = { before: 'before', after: 'after', async: 'async', async_always: 'async' }

interface Step {
    name: string
    sysId: string | null
    order: number
    run(): void
}

export class BusinessRules implements RecordRules {
    readonly queued: QueuedRule[] = []
    private readonly dataPolicies: DataPolicies

    constructor(
        private readonly environment: () => GlideEnvironment,
        private readonly configuration: Configuration,
        private readonly platformRules: () => readonly PlatformRule[],
    ) {
        this.dataPolicies = new DataPolicies(environment, configuration)
    }

    /** documented: query rules run for server scripts too, before the database is asked. */
    beforeQuery(selection: RecordSelection): void {
        const record = new GlideRecordCore(this.environment(), selection.actor, selection.tableName)
        record.selection = selection.selection
        const list = record.selection.last()
        const own = list.length
        this.run(record, 'query', undefined)
        // What a rule adds holds for every united query, not only for the last.
        for (const other of record.selection.unions) if (other !== list) other.push(...list.slice(own))
    }

    before(record: GlideRecordCore, operation: Operation): void {
        this.run(record, 'before', operation)
    }

    after(record: GlideRecordCore, operation: Operation): void {
        this.run(record, 'after', operation)
    }

    /** documented: conditions of asynchronous rules are evaluated at the save; their scripts run later. */
    queueAsync(record: GlideRecordCore, operation: Operation): void {
        const due = this.recorded(record, 'async', operation)
        if (operation === 'delete' && due.length > 0) throw new Error('not emulated: asynchronous rules on a deletion')
        for (const rule of due) {
            const actor = { session: record.actor.session, scope: this.configuration.scopeName(rule.sys_scope) }
            const current = record.viewFor(actor, this.classOf(record))
            this.guarded(rule.name ?? '', () => {
                const sysId = record.getUniqueValue()
                if (sysId === null || !this.applies(rule, current)) return
                this.queued.push({ rule, table: current.tableName, sysId, session: record.actor.session })
            })
        }
    }

    /** Runs a queued rule: `current` is the record as it is now, there is no `previous` (documented). */
    runQueued({ rule, table, sysId, session }: QueuedRule): void {
        const scope = this.configuration.scopeName(rule.sys_scope)
        this.environment().statements.beginRequest('background')
        this.guarded(
            rule.name ?? '',
            () => {
                const current = new GlideRecordCore(this.environment(), { session, scope }, table)
                current.asynchronous = true
                if (!current.get('sys_id', sysId)) return
                const globals = { current: current.proxy, previous: null }
                this.environment().runScript(session, scope, rule.script ?? '', globals)
            },
            false,
        )
    }

    private run(record: GlideRecordCore, moment: 'query' | 'before' | 'after', operation: Operation | undefined): void {
        const line = this.line(record)
        const steps: Step[] = []
        for (const rule of this.platformRules()) {
            const due = operation === undefined || rule.operations.includes(operation)
            if (rule.when === moment && due && line.includes(rule.table)) {
                const run = (): void => this.runPlatformRule(rule, record)
                steps.push({ name: rule.name, sysId: null, order: rule.order, run })
            }
        }
        for (const rule of this.recorded(record, moment, operation)) {
            const order = Number(rule.order ?? 100)
            const run = (): void => this.runRecordedRule(rule, record, moment)
            steps.push({ name: rule.name ?? '', sysId: rule.sys_id ?? null, order, run })
        }
        if (moment === 'before' && operation !== 'delete') {
            const run = (): void => this.applyDataPolicies(record, line)
            steps.push({ name: 'Data policies', sysId: null, order: DATA_POLICY_ORDER, run })
        }
        steps.sort((a, b) => a.order - b.order)
        for (const step of steps) {
            const { aborted } = record.state
            step.run()
            if (!aborted && record.state.aborted) record.state.abortedBy = { name: step.name, sysId: step.sysId }
        }
    }

    private applyDataPolicies(record: GlideRecordCore, line: readonly string[]): void {
        const definition = this.classOf(record)
        const actor = { session: record.actor.session, scope: 'global' }
        this.dataPolicies.enforce(record.viewFor(actor, definition), definition, line)
    }

    private runPlatformRule(rule: PlatformRule, record: GlideRecordCore): void {
        const actor = { session: record.actor.session, scope: 'global' }
        const current = record.viewFor(actor, this.classOf(record))
        this.guarded(rule.name, () => rule.run(current, this.environment()))
    }

    private runRecordedRule(rule: Row, record: GlideRecordCore, moment: RuleMoment): void {
        const scope = this.configuration.scopeName(rule.sys_scope)
        const actor: Actor = { session: record.actor.session, scope }
        const current = record.viewFor(actor, this.classOf(record))
        this.guarded(rule.name ?? '', () => {
            if (!this.applies(rule, current)) return
            if (moment === 'before') this.setFieldValues(rule, current)
            if (rule.script) {
                const globals = { current: current.proxy, previous: this.previous(current) }
                this.environment().runScript(actor.session, scope, rule.script, globals)
            }
        })
    }

    /** documented: a rule can set field values, show a message and abort without a script. */
    private setFieldValues(rule: Row, current: GlideRecordCore): void {
        for (const part of (rule.template ?? '').split('^')) {
            const equals = part.indexOf('=')
            if (equals > 0) current.assign(part.slice(0, equals), part.slice(equals + 1))
        }
        if (rule.add_message === '1') {
            // unknown: as which kind of message; text may hold HTML.
            this.environment().addMessage(current.actor.session, { type: 'info', text: rule.message ?? '' })
        }
        if (rule.abort_action === '1') current.setAbortAction(true)
    }

    private applies(rule: Row, current: GlideRecordCore): boolean {
        const { session } = current.actor
        const roles = (rule.role_conditions ?? '').split(',').filter((role) => role !== '')
        if (roles.length > 0 && !roles.some((role) => session.roles.has(this.roleName(role)))) return false
        if (!meetsCondition(current, rule.filter_condition)) return false
        if (!rule.condition) return true
        const globals = { current: current.proxy, previous: this.previous(current) }
        return Boolean(this.environment().evaluate(current.actor, rule.condition, globals))
    }

    private roleName(reference: string): string {
        return this.configuration.rows('sys_user_role').find((role) => role.sys_id === reference)?.name ?? reference
    }

    private previous(current: GlideRecordCore): unknown {
        const row = current.state.previous
        if (!row) return null
        const previous = new GlideRecordCore(this.environment(), current.actor, current.tableName)
        previous.show(row)
        return previous.proxy
    }

    /** reported: an exception in a rule is logged and swallowed; the record is saved nevertheless. A cancelled request ends. */
    private guarded(name: string, work: () => void, ofRequest = true): void {
        try {
            work()
        } catch (error) {
            if (isCancelled(error) && ofRequest) throw error
            this.environment().log('error', 'platform', `Business rule '${name}' failed: ${thrownText(error)}`)
        }
    }

    private recorded(record: GlideRecordCore, moment: RuleMoment, operation: Operation | undefined): readonly Row[] {
        const line = this.line(record)
        const key = `rules ${line.join(' ')} ${moment} ${operation ?? ''}`
        return this.configuration.derived(key, () =>
            this.configuration
                .rows('sys_script')
                .filter((rule) => rule.active === '1' && line.includes(rule.collection ?? ''))
                .filter((rule) =>
                    moment === 'query'
                        ? rule.action_query === '1'
                        : WHEN[rule.when ?? ''] === moment && rule[`action_${operation}`] === '1',
                )
                .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100)),
        )
    }

    /** The record's real class and what it extends: rules of all of them run (reported: also through the base table). */
    private line(record: GlideRecordCore): string[] {
        const line: string[] = []
        for (let table: TableDefinition | undefined = this.classOf(record); table;) {
            line.push(table.name)
            table = this.environment().catalog.table(table.superClass ?? '')
        }
        return line
    }

    private classOf(record: GlideRecordCore): TableDefinition {
        const { catalog } = this.environment()
        return catalog.table(record.getRecordClassName()) ?? (record.definition as TableDefinition)
    }
}
