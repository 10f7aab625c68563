// What a source file may be called, and how long it may get.

const MOST_LINES = 300
const VAGUE_WORD = /^(?:utils?|helpers?|common|misc)$/i
/** Vague where it says what the code is (`user-manager`); a term where it is a person's manager (`manager-forms`). */
const VAGUE_LAST_WORD = /^managers?$/i
const SUFFIX = /(?:\.(?:test|scenario|now|d))?\.[a-z]+$/
/** RFC 7643 section 3.1 calls the attributes that every resource has "common attributes". */
const TERMS_OF_THE_FIELD: ReadonlySet<string> = new Set(['src/server/scim/schema/common.ts'])

function isVague(word: string, last: boolean): boolean {
    return VAGUE_WORD.test(word) || (last && VAGUE_LAST_WORD.test(word))
}

/**
 * Finds what is wrong with a file's name or length: vague names (also as part, `user-utils.ts`, and for folders), over
 * 300 lines.
 *
 * @param file path below the project root
 * @returns one line per fault
 */
export function findShapeFaults(file: string, source: string): string[] {
    const findings: string[] = []
    const vague = file
        .replace(SUFFIX, '')
        .split('/')
        .map((name) => name.split(/[.\-_]|(?<=[a-z])(?=[A-Z])/))
        .flatMap((words) => words.filter((word, index) => isVague(word, index === words.length - 1)))[0]
    if (vague !== undefined && !TERMS_OF_THE_FIELD.has(file)) {
        findings.push(`${file}: ${vague} says nothing about its job`)
    }
    const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0)
    if (lines > MOST_LINES) findings.push(`${file}: has ${lines} lines, more than ${MOST_LINES}`)
    return findings
}
