/** Business rules as a customer's administrator writes them: records of sys_script in the global scope. */

import type { Store } from '../platform.ts'

export interface CustomerRule {
    name: string
    table: string
    when: 'query' | 'before' | 'after' | 'async'
    /** Absent: insert and update; query rules have none. */
    operations?: readonly ('insert' | 'update' | 'delete')[]
    /** Absent: 100. */
    order?: number
    /** Filter, as an encoded query. */
    filter?: string
    /** Condition, as an expression over `current` and `previous`. */
    condition?: string
    script: string
}

/** Adds the rule and answers its sys_id, by which the store removes it. Throws when there is no such table. */
export function addCustomerRule(store: Store, rule: CustomerRule): string {
    if (!store.table(rule.table)) throw new Error(`rule ${rule.name}: no table ${rule.table}`)
    const operations: readonly string[] = rule.when === 'query' ? ['query'] : (rule.operations ?? ['insert', 'update'])
    const action = (operation: string) => (operations.includes(operation) ? '1' : '0')
    return store.insert('sys_script', {
        name: rule.name,
        collection: rule.table,
        when: rule.when === 'query' ? 'before' : rule.when,
        order: String(rule.order ?? 100),
        active: '1',
        action_insert: action('insert'),
        action_update: action('update'),
        action_delete: action('delete'),
        action_query: action('query'),
        filter_condition: rule.filter ?? null,
        condition: rule.condition ?? null,
        script: rule.script,
    })
}
