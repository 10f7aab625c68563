// The SDK writes an expression it cannot evaluate as text and reports success.
import type { BuiltPackage } from './built-package.ts'

const ANYWHERE = /Symbol\((?:Now\.|\w*Shape)[^)]*\)|\b(?:Now\.UNRESOLVED|\w+ExpressionShape)\b|\[object \w+\]/
const WHOLE = /^(?:undefined|NaN)$/

function unresolved(value: string): string | undefined {
    const inside = ANYWHERE.exec(value)?.[0]
    return inside ?? value.split(',').find((part) => WHOLE.test(part.trim()))
}

/**
 * Finds values that are the text of something the SDK could not evaluate: in records, tables and columns. Module
 * sources are code and left out, as such text is legal there.
 *
 * @returns one line per value
 */
export function findUnresolvedValues(built: BuiltPackage): string[] {
    const findings: string[] = []
    const inspect = (where: string, values: Readonly<Record<string, string>>): void => {
        for (const [name, value] of Object.entries(values)) {
            const found = unresolved(value)
            if (found !== undefined) findings.push(`${where}: ${name} holds the unresolved value ${found}`)
        }
    }
    for (const record of built.records) {
        const { content, ...rest } = record.fields
        inspect(
            record.file,
            record.table === 'sys_module' ? rest : { ...rest, ...(content === undefined ? {} : { content }) },
        )
        inspect(record.file, record.attributes)
    }
    for (const table of built.tables) {
        inspect(`table ${table.name}`, table.attributes)
        for (const [name, column] of Object.entries(table.columns)) inspect(`column ${table.name}.${name}`, column)
    }
    return findings
}
