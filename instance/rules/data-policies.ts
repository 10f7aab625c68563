/**
 * Data policies: rules of administrators that make fields mandatory or read only, whoever writes.
 *
 * documented (Data policy): they bind every GlideRecord operation by default, scripted REST included; the options for
 * import sets, SOAP and the client change nothing here. documented (Execution order of scripts and engines): they come
 * after the before rules of an order below 1000. reported: a refused save answers null, getLastErrorMessage holds the
 * text that `refuse` puts together (the documented example words it a little differently), and the session gets it as
 * an error message too (KB0727701).
 */

import type { Configuration } from '../glide/configuration.ts'
import type { GlideEnvironment } from '../glide/environment.ts'
import type { GlideRecordCore } from '../glide/GlideRecord.ts'
import type { Column, Row, TableDefinition } from '../platform.ts'
import { meetsCondition } from './rule-condition.ts'

/** Where the engine stands among the before rules. */
export const DATA_POLICY_ORDER = 999.5

/** What a rule says of its field; undefined leaves it alone. */
interface Demand {
    mandatory: boolean | undefined
    readOnly: boolean | undefined
}

export class DataPolicies {
    constructor(
        private readonly environment: () => GlideEnvironment,
        private readonly configuration: Configuration,
    ) {}

    /** Refuses the save of a record that does not comply; `record` is seen from the table's own scope. */
    enforce(record: GlideRecordCore, definition: TableDefinition, line: readonly string[]): void {
        const demands = this.demands(record, definition, line)
        if (demands.size === 0) return
        const columns = [...definition.columns.values()]
        const missing = columns.filter(({ name }) => demands.get(name)?.mandatory && !record.state.row[name])
        const touched = columns.filter((column) => demands.get(column.name)?.readOnly && isChanged(record, column))
        // unknown: what becomes of a change to a read-only field. Strict: it is refused (reported); nasty: it is lost.
        const [refused, lost] = this.environment().mode === 'nasty' ? [[], touched] : [touched, []]
        for (const { name } of lost) record.state.row[name] = record.state.previous?.[name] ?? null
        if (missing.length + refused.length > 0) this.refuse(record, missing, refused)
    }

    private refuse(record: GlideRecordCore, missing: readonly Column[], touched: readonly Column[]): void {
        const labels = (columns: readonly Column[]) => columns.map(({ label }) => label).join(', ')
        const parts = [
            ...(missing.length > 0 ? [`The following fields are mandatory: ${labels(missing)}`] : []),
            // unknown: the wording for read-only fields.
            ...(touched.length > 0 ? [`The following fields are read only: ${labels(touched)}`] : []),
        ]
        const text = `Data Policy Exception: ${parts.map((part) => `\n\t${part}`).join('')}`
        record.state.aborted = true
        record.state.refusal = text
        this.environment().addMessage(record.actor.session, { type: 'error', text })
    }

    /** What the policies demand of each field; of several rules for one the stricter counts (the SDK merges them so). */
    private demands(
        record: GlideRecordCore,
        definition: TableDefinition,
        line: readonly string[],
    ): Map<string, Demand> {
        const demands = new Map<string, Demand>()
        for (const policy of this.configuration.rows('sys_data_policy2')) {
            if (policy.active !== '1' || !appliesTo(policy, definition, line)) continue
            this.checkEmulated(policy, definition)
            const met = meetsCondition(record, policy.conditions)
            // documented: Reverse if false turns the rules round when the condition does not hold.
            if (!met && policy.reverse_if_false !== '1') continue
            for (const rule of this.rulesOf(policy)) {
                const field = rule.field ?? ''
                const other = demands.get(field)
                demands.set(field, {
                    mandatory: stricter(other?.mandatory, demanded(rule.mandatory, met)),
                    readOnly: stricter(other?.readOnly, demanded(rule.disabled, met)),
                })
            }
        }
        return demands
    }

    private rulesOf(policy: Row): readonly Row[] {
        return this.configuration.rows('sys_data_policy_rule').filter((rule) => rule.sys_data_policy === policy.sys_id)
    }

    private checkEmulated(policy: Row, definition: TableDefinition): void {
        if (policy.model_id) throw new Error('not emulated: a data policy with a model')
        const scope = this.configuration.scopeName(policy.sys_scope)
        if (scope !== definition.scope && scope !== 'global') {
            throw new Error(`not emulated: a data policy of ${scope} for the table ${definition.name}`)
        }
    }
}

/** documented: a policy concerns its own table, and those that extend it when it is inherited. */
function appliesTo(policy: Row, definition: TableDefinition, line: readonly string[]): boolean {
    const table = policy.model_table ?? ''
    return table === definition.name || (policy.inherit === '1' && line.includes(table))
}

function demanded(choice: string | null | undefined, met: boolean): boolean | undefined {
    if (choice !== 'true' && choice !== 'false') return undefined
    return (choice === 'true') === met
}

function stricter(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
    return one === true || other === true ? true : (other ?? one)
}

/** A new record has its default values without anybody having changed them. */
function isChanged(record: GlideRecordCore, { name, defaultValue }: Column): boolean {
    const { previous, row } = record.state
    const before = previous ? (previous[name] ?? null) : (defaultValue ?? null)
    const now = row[name] ?? null
    if (!previous && (now === null || now === '0')) return false
    return before !== now
}
