/** Counts the open records of leavers, in whatever tables the handover rules name. */

import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import { openClausesOf } from '../provisioning/handover/open-clauses.ts'
import type { OpenCount } from '../provisioning/handover/plan.ts'
import type { HandoverRule } from '../provisioning/handover/rule.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { addClauses, openTable } from './glide-rows.ts'

const CLASS = 'sys_class_name'

/**
 * The open records of the rule in its `table` that name one of these people, by person and by the records' own table, in
 * one query. Throws when the table, a field or the right to read them is not there: a condition on an unknown column
 * would be dropped, and everybody's records counted.
 */
export function countOpenWork(table: string, rule: HandoverRule, leavers: readonly string[]): OpenCount[] {
    const clauses = openClausesOf(rule, leavers, platformTime(Date.now()))
    const columns = clauses.flatMap((clause) => clause.map(({ field }) => field))
    const classes = openTable(
        table,
        columns.filter((column) => column.indexOf('.') < 0),
    ).isValidField(CLASS)
    const total = new GlideAggregate(table) as unknown as GlideRecord & Aggregates
    addClauses(total, clauses)
    total.addAggregate('COUNT')
    total.groupBy(rule.assigneeField)
    if (classes) total.groupBy(CLASS)
    total.query()
    const counts: OpenCount[] = []
    while (total.next()) {
        counts.push({
            leaver: String(total.getValue(rule.assigneeField) ?? ''),
            table: (classes && String(total.getValue(CLASS) ?? '')) || table,
            records: Number(total.getAggregate('COUNT')),
        })
    }
    return counts
}

/** The part of GlideAggregate used here; its declaration demands a column that COUNT does not take. */
interface Aggregates {
    addAggregate(aggregate: string): void
    groupBy(field: string): void
    getAggregate(aggregate: string): string | null
}
