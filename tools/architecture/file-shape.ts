// What a source file may be called, and how long it may get.

const MOST_LINES = 300
const VAGUE_NAME = /^(?:utils?|helpers?|managers?|common|misc)$/i
/** RFC 7643 section 3.1 calls the attributes that every resource has "common attributes". */
const TERMS_OF_THE_FIELD: ReadonlySet<string> = new Set(['src/server/scim/schema/common.ts'])

/**
 * Finds what is wrong with a file's name or length: vague names (also as part, `user-utils.ts`, and for folders), over
 * 300 lines.
 *
 * @param file path below the project root
 * @returns one line per fault
 */
export function findShapeFaults(file: string, source: string): string[] {
    const findings: string[] = []
    const words = file.split(/[/.\-_]|(?<=[a-z])(?=[A-Z])/)
    const vague = words.find((word) => VAGUE_NAME.test(word))
    if (vague !== undefined && !TERMS_OF_THE_FIELD.has(file))
        findings.push(`${file}: ${vague} says nothing about its job`)
    const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0)
    if (lines > MOST_LINES) findings.push(`${file}: has ${lines} lines, more than ${MOST_LINES}`)
    return findings
}
