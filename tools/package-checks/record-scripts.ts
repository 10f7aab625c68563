// The scripts kept in records (REST operations, jobs, rules, …) and the modules they require.
import { parse, type AnyNode, type CallExpression, type Expression, type Program, type Super } from 'acorn'
import path from 'node:path'
import type { BuiltPackage, PackageRecord } from './built-package.ts'
import { walk } from './syntax-walk.ts'

/** A field of a record that requires modules. */
export interface RecordScript {
    record: PackageRecord
    field: string
    source: string
}

/** One `require` call of a record script. */
export interface RecordRequire {
    /** As written; undefined when it is not a string literal. */
    specifier: string | undefined
    /** Path of the module it stands for. */
    target: string | undefined
    /** Exported names the script takes from it. */
    names: string[]
}

/** What a record script needs from the package. */
export interface ScriptRequires {
    requires: RecordRequire[]
    /** Names taken from a module that the script also calls. */
    called: Set<string>
}

/** Every record field, module sources apart, whose text contains a `require(`. */
export function recordScripts(built: BuiltPackage): RecordScript[] {
    return built.records
        .filter((record) => record.table !== 'sys_module')
        .flatMap((record) =>
            Object.entries(record.fields)
                .filter(([, value]) => /\brequire\s*\(/.test(value))
                .map(([field, source]) => ({ record, field, source })),
        )
}

function requireCall(node: Expression | Super | null | undefined): CallExpression | undefined {
    return node?.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
        ? node
        : undefined
}

function describe(built: BuiltPackage, call: CallExpression): RecordRequire {
    const argument = call.arguments[0]
    if (argument?.type !== 'Literal' || typeof argument.value !== 'string') {
        return { specifier: undefined, target: undefined, names: [] }
    }
    const specifier = argument.value
    return {
        specifier,
        target: specifier.startsWith('./') ? path.posix.join(built.base, specifier) : specifier,
        names: [],
    }
}

/**
 * Reads a record script's requires: `const { fn } = require('…')` and `require('…').fn(…)`.
 *
 * @throws SyntaxError when the script does not parse
 */
export function requiresOf(built: BuiltPackage, source: string): ScriptRequires {
    const program: Program = parse(source, {
        ecmaVersion: 2021,
        sourceType: 'script',
        allowReturnOutsideFunction: true,
    })
    const requires = new Map<CallExpression, RecordRequire>()
    const called = new Set<string>()
    const take = (call: CallExpression): RecordRequire => {
        const known = requires.get(call) ?? describe(built, call)
        requires.set(call, known)
        return known
    }
    walk(program, (visited) => {
        const node = visited as AnyNode
        if (node.type === 'CallExpression') {
            const direct = requireCall(node)
            if (direct) take(direct)
            if (node.callee.type === 'Identifier') called.add(node.callee.name)
            if (node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier') {
                if (requireCall(node.callee.object)) called.add(node.callee.property.name)
            }
        }
        if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern') {
            const call = requireCall(node.init)
            if (!call) return
            for (const property of node.id.properties) {
                if (property.type === 'Property' && property.key.type === 'Identifier') {
                    take(call).names.push(property.key.name)
                }
            }
        }
        if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
            const call = requireCall(node.object)
            if (call) take(call).names.push(node.property.name)
        }
    })
    return { requires: [...requires.values()], called }
}
