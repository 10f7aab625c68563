// Which tables the shipped modules open with Glide, and what they do with the records: an analysis of the syntax trees
// that follows table names and records through function calls, and says so where it cannot follow.
import type { AnyNode, CallExpression, Expression, SpreadElement, Super } from 'acorn'
import type { BuiltPackage } from './built-package.ts'
import { readScopes, type ModuleFunction, type ModuleScope } from './module-scope.ts'
import { walk } from './syntax-walk.ts'

export type Operation = 'read' | 'create' | 'write' | 'delete'

export interface TableAccess {
    /** Operations by table name. */
    operations: ReadonlyMap<string, ReadonlySet<Operation>>
    /** Places the analysis could not follow; each must be made plainer before the result can be trusted. */
    unclear: readonly string[]
}

const GLIDE_CLASSES: ReadonlySet<string> = new Set(['GlideRecord', 'GlideRecordSecure', 'GlideAggregate'])
const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>(
    Object.entries({
        query: 'read',
        _query: 'read',
        get: 'read',
        next: 'read',
        _next: 'read',
        hasNext: 'read',
        getRowCount: 'read',
        getAggregate: 'read',
        insert: 'create',
        update: 'write',
        updateMultiple: 'write',
        deleteRecord: 'delete',
        deleteMultiple: 'delete',
    } as const),
)

/** A table name: known, the value of a parameter, or out of reach. */
type Table = { name: string } | { parameter: number } | { unknown: string }
/** A record: of a table, or whatever the caller passes for a parameter. */
type GlideValue = { table: Table } | { passed: number }

interface Summary {
    /** Accesses to tables, those named by a parameter included. */
    accesses: { table: Table; operation: Operation }[]
    /** What is done with records passed for a parameter. */
    passed: { parameter: number; operation: Operation }[]
    returns: Table | undefined
}

class Analysis {
    private readonly scopes: Map<string, ModuleScope>
    private readonly summaries = new Map<ModuleFunction, Summary>()
    private readonly calledDirectly = new Set<ModuleFunction>()
    readonly unclear: string[] = []

    constructor(built: BuiltPackage) {
        this.scopes = readScopes(built)
    }

    functions(): ModuleFunction[] {
        return [...this.scopes.values()].flatMap((scope) => [...scope.functions.values()])
    }

    literals(): Set<string> {
        return new Set([...this.scopes.values()].flatMap((scope) => [...scope.literals]))
    }

    /** Reachable only by calls that this analysis does not see, such as `stores.byName(…)`. */
    isOpen(target: ModuleFunction): boolean {
        if (!this.calledDirectly.has(target)) return true
        return [...this.scopes.values()].some((scope) =>
            [...scope.handedOn].some((name) => this.functionNamed(scope, name) === target),
        )
    }

    private functionNamed(scope: ModuleScope, name: string): ModuleFunction | undefined {
        const imported = scope.imports.get(name)
        return imported ? this.scopes.get(imported.path)?.functions.get(imported.name) : scope.functions.get(name)
    }

    private textNamed(scope: ModuleScope, name: string): string | undefined {
        const imported = scope.imports.get(name)
        return imported ? this.scopes.get(imported.path)?.texts.get(imported.name) : scope.texts.get(name)
    }

    summary(target: ModuleFunction): Summary {
        const known = this.summaries.get(target)
        if (known) return known
        const summary: Summary = { accesses: [], passed: [], returns: undefined }
        // Set first, so that a recursive function meets its own unfinished summary instead of itself.
        this.summaries.set(target, summary)
        const variables = new Map<string, GlideValue>()
        walk(target.body, (visited) => {
            const node = visited as AnyNode
            if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
                const value = this.valueOf(target, variables, node.init)
                if (value) variables.set(node.id.name, value)
            }
            if (node.type === 'CallExpression') this.follow(target, variables, summary, node)
            if (node.type === 'ReturnStatement' && node.argument) {
                const value = this.valueOf(target, variables, node.argument)
                if (value && 'table' in value) summary.returns = value.table
            }
        })
        return summary
    }

    private tableOf(target: ModuleFunction, node: Expression | SpreadElement | undefined): Table {
        if (node?.type === 'Literal' && typeof node.value === 'string') return { name: node.value }
        if (node?.type === 'Identifier') {
            const parameter = target.params.indexOf(node.name)
            if (parameter >= 0) return { parameter }
            const name = this.textNamed(target.module, node.name)
            if (name !== undefined) return { name }
        }
        return { unknown: `${target.module.path}: ${target.name} opens a table whose name cannot be told` }
    }

    private called(target: ModuleFunction, call: CallExpression): ModuleFunction | undefined {
        if (call.callee.type !== 'Identifier') return undefined
        const found = this.functionNamed(target.module, call.callee.name)
        if (found) this.calledDirectly.add(found)
        return found
    }

    /** The table an access inside a called function concerns, seen from the call. */
    private seenFrom(target: ModuleFunction, table: Table, call: CallExpression): Table {
        return 'parameter' in table ? this.tableOf(target, call.arguments[table.parameter]) : table
    }

    private valueOf(
        target: ModuleFunction,
        variables: ReadonlyMap<string, GlideValue>,
        node: Expression | SpreadElement | Super,
    ): GlideValue | undefined {
        if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && GLIDE_CLASSES.has(node.callee.name)) {
            return { table: this.tableOf(target, node.arguments[0]) }
        }
        if (node.type === 'Identifier') {
            const passed = target.params.indexOf(node.name)
            return variables.get(node.name) ?? (passed >= 0 ? { passed } : undefined)
        }
        if (node.type === 'CallExpression') {
            const callee = this.called(target, node)
            const returned = callee && this.summary(callee).returns
            return returned && { table: this.seenFrom(target, returned, node) }
        }
        return undefined
    }

    private note(summary: Summary, value: GlideValue, operation: Operation): void {
        if ('passed' in value) summary.passed.push({ parameter: value.passed, operation })
        else summary.accesses.push({ table: value.table, operation })
    }

    private follow(
        target: ModuleFunction,
        variables: ReadonlyMap<string, GlideValue>,
        summary: Summary,
        call: CallExpression,
    ): void {
        const { callee } = call
        if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
            const value = this.valueOf(target, variables, callee.object)
            const method = callee.property.name
            const operation = OPERATIONS.get(method)
            if (value && operation) this.note(summary, value, operation)
            if (value && method === 'addJoinQuery') {
                summary.accesses.push({ table: this.tableOf(target, call.arguments[0]), operation: 'read' })
            }
        }
        const known = this.called(target, call)
        const inner = known && this.summary(known)
        for (const { table, operation } of inner?.accesses ?? []) {
            if ('parameter' in table) summary.accesses.push({ table: this.seenFrom(target, table, call), operation })
        }
        call.arguments.forEach((argument, index) => {
            const value = this.valueOf(target, variables, argument)
            if (!value) return
            for (const { parameter, operation } of inner?.passed ?? []) {
                if (parameter === index) this.note(summary, value, operation)
            }
            if (!inner && 'table' in value && !queuesEvent(callee)) {
                this.unclear.push(
                    `${target.module.path}: ${target.name} hands a record to code that cannot be followed`,
                )
            }
        })
    }
}

/** The platform takes the record of an event for its table and sys_id (documented: GlideSystem, eventQueue). */
function queuesEvent(callee: CallExpression['callee']): boolean {
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false
    return callee.property.name === 'eventQueue' || callee.property.name === 'eventQueueScheduled'
}

/**
 * Works out what the shipped modules do to which tables. A function that is handed on as a value and takes a table name
 * is taken to be called with each of `knownTables` that its own module names and no module opens directly; where that
 * names none, with each that any module names and none opens otherwise.
 *
 * @param knownTables names of the platform's tables
 */
export function findTableAccess(built: BuiltPackage, knownTables: readonly string[]): TableAccess {
    const analysis = new Analysis(built)
    const operations = new Map<string, Set<Operation>>()
    const note = (table: string, operation: Operation): void => {
        operations.set(table, (operations.get(table) ?? new Set()).add(operation))
    }
    const functions = analysis.functions()
    const summaries = functions.map((each) => ({ each, summary: analysis.summary(each) }))
    const open: { module: ModuleScope; operation: Operation }[] = []
    for (const { each, summary } of summaries) {
        for (const { table, operation } of summary.accesses) {
            if ('name' in table) note(table.name, operation)
            else if ('unknown' in table) analysis.unclear.push(table.unknown)
            else if (analysis.isOpen(each)) open.push({ module: each.module, operation })
        }
    }
    const direct = new Set(operations.keys())
    const namedBy = (literals: ReadonlySet<string>) =>
        knownTables.filter((table) => literals.has(table) && !direct.has(table))
    const elsewhere = open.filter(({ module, operation }) => {
        const own = namedBy(module.literals)
        for (const table of own) note(table, operation)
        return own.length === 0
    })
    const named = namedBy(analysis.literals()).filter((table) => !operations.has(table))
    if (elsewhere.length > 0 && named.length === 0) {
        analysis.unclear.push('a table is opened by a name that no module holds')
    }
    for (const table of named) for (const { operation } of elsewhere) note(table, operation)
    return { operations, unclear: [...new Set(analysis.unclear)] }
}
