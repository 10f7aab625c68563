/** Recursive descent over the tokens of a filter (RFC 7644 section 3.4.2.2, figure 1); its depth is bounded. */
import { splitAttributePath } from '../attribute-path.ts'
import { beginningOf } from '../json.ts'
import type { AttributePath, CompareOperator, CompareValue, Filter } from './ast.ts'
import { tokenize, type SyntaxFault, type Token, type TokenKind } from './tokenize.ts'

/** Deepest nesting of parentheses, `not` and brackets. */
export const MAX_FILTER_DEPTH = 20
/** Most comparisons (`pr` included) in one filter. */
export const MAX_FILTER_COMPARISONS = 200

const OPERATORS: readonly CompareOperator[] = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le']

/** Where the parser stands. */
export interface TokenReader {
    readonly tokens: readonly Token[]
    /** Length of the text plus one: where the end is reported. */
    readonly end: number
    readonly fault: SyntaxFault
    next: number
    depth: number
    comparisons: number
    /** Inside brackets, where paths are plain names of sub-attributes. */
    inBrackets: boolean
}

/** A reader at the start of `text`; throws what `fault` makes of text that holds no tokens. */
export function readerOf(text: string, fault: SyntaxFault): TokenReader {
    return {
        tokens: tokenize(text, fault),
        end: text.length + 1,
        fault,
        next: 0,
        depth: 0,
        comparisons: 0,
        inBrackets: false,
    }
}

/** The token to be read next, or undefined at the end. */
export function peek(reader: TokenReader): Token | undefined {
    return reader.tokens[reader.next]
}

/** The error for not finding `wanted` at the next token. */
export function missing(reader: TokenReader, wanted: string): ReturnType<SyntaxFault> {
    const token = peek(reader)
    const found = token ? `found ${beginningOf(token.text, 30)}` : 'found the end'
    return reader.fault(`expected ${wanted}, ${found}`, token ? token.position : reader.end)
}

function expect(reader: TokenReader, kind: TokenKind, wanted: string): Token {
    const token = peek(reader)
    if (!token || token.kind !== kind) throw missing(reader, wanted)
    reader.next += 1
    return token
}

function nextIsKeyword(reader: TokenReader, keyword: string): boolean {
    const token = peek(reader)
    return token !== undefined && token.kind === 'word' && token.text.toLowerCase() === keyword
}

function descend(reader: TokenReader): void {
    reader.depth += 1
    if (reader.depth > MAX_FILTER_DEPTH) {
        throw reader.fault(`nested deeper than ${MAX_FILTER_DEPTH} levels`, peek(reader)?.position ?? reader.end)
    }
}

function countComparison(reader: TokenReader): void {
    reader.comparisons += 1
    if (reader.comparisons > MAX_FILTER_COMPARISONS) {
        throw reader.fault(`more than ${MAX_FILTER_COMPARISONS} comparisons`, peek(reader)?.position ?? reader.end)
    }
}

/** Reads the attribute path at the next token. */
export function readPath(reader: TokenReader): AttributePath {
    const token = expect(reader, 'word', 'an attribute')
    const path = splitAttributePath(token.text)
    if (!path) throw reader.fault(`${token.text.slice(0, 60)} is not an attribute path`, token.position)
    if (reader.inBrackets && (path.urn !== undefined || path.subAttribute !== undefined)) {
        throw reader.fault('a filter in brackets takes plain names of sub-attributes', token.position)
    }
    return path
}

function readValue(reader: TokenReader): CompareValue {
    const token = peek(reader)
    if (!token || !token.spaced) throw missing(reader, 'a space and a value')
    reader.next += 1
    if (token.value !== undefined) return token.value
    const word = token.kind === 'word' ? token.text.toLowerCase() : ''
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    throw reader.fault('expected a value: a string in double quotes, a number, true, false or null', token.position)
}

function readComparison(reader: TokenReader, path: AttributePath): Filter {
    const token = peek(reader)
    const word = token && token.kind === 'word' && token.spaced ? token.text.toLowerCase() : ''
    const operator = OPERATORS.find((candidate) => candidate === word)
    if (word !== 'pr' && !operator) throw missing(reader, 'an operator (eq ne co sw ew gt ge lt le pr)')
    countComparison(reader)
    reader.next += 1
    return operator ? { kind: 'compare', path, operator, value: readValue(reader) } : { kind: 'present', path }
}

/** Reads `[` filter `]`, the opening bracket being next. */
export function readBrackets(reader: TokenReader): Filter {
    descend(reader)
    expect(reader, '[', '[')
    reader.inBrackets = true
    const filter = readOr(reader)
    expect(reader, ']', '] or another condition')
    reader.inBrackets = false
    reader.depth -= 1
    return filter
}

/** Joins filters under `kind` and lays nested nodes of the same kind flat; a single filter stays itself. */
function join(kind: 'and' | 'or', filters: readonly Filter[]): Filter {
    const operands: Filter[] = []
    filters.forEach((filter) => {
        if (filter.kind === kind) operands.push(...filter.operands)
        else operands.push(filter)
    })
    return operands.length === 1 ? operands[0]! : { kind, operands }
}

function readAttributeCondition(reader: TokenReader): Filter {
    const path = readPath(reader)
    const bracket = peek(reader)
    if (bracket?.kind !== '[') return readComparison(reader, path)
    if (reader.inBrackets) throw reader.fault('brackets within brackets', bracket.position)
    const filter = readBrackets(reader)
    const after = peek(reader)
    if (after?.kind !== 'subAttribute') return { kind: 'valuePath', path, filter }
    // `emails[type eq "work"].value eq "x"` is not in the grammar, but clients send it.
    reader.next += 1
    const subAttribute = splitAttributePath(after.text)
    if (!subAttribute || subAttribute.subAttribute !== undefined || subAttribute.urn !== undefined) {
        throw reader.fault('expected one sub-attribute after the bracket', after.position)
    }
    return { kind: 'valuePath', path, filter: join('and', [filter, readComparison(reader, subAttribute)]) }
}

function readGroup(reader: TokenReader): Filter {
    descend(reader)
    expect(reader, '(', '(')
    const filter = readOr(reader)
    expect(reader, ')', ') or another condition')
    reader.depth -= 1
    return filter
}

function readCondition(reader: TokenReader): Filter {
    if (nextIsKeyword(reader, 'not') && reader.tokens[reader.next + 1]?.kind === '(') {
        reader.next += 1
        return { kind: 'not', operand: readGroup(reader) }
    }
    return peek(reader)?.kind === '(' ? readGroup(reader) : readAttributeCondition(reader)
}

function readChain(reader: TokenReader, kind: 'and' | 'or', readOperand: (reader: TokenReader) => Filter): Filter {
    const operands = [readOperand(reader)]
    while (nextIsKeyword(reader, kind)) {
        const before = reader.tokens[reader.next - 1]
        if (!peek(reader)!.spaced && before?.kind !== ')' && before?.kind !== ']') throw missing(reader, 'a space')
        reader.next += 1
        const after = peek(reader)
        if (after && !after.spaced && after.kind !== '(') throw missing(reader, 'a space')
        operands.push(readOperand(reader))
    }
    return join(kind, operands)
}

/** Reads a whole filter expression; `and` binds tighter than `or`. */
export function readOr(reader: TokenReader): Filter {
    return readChain(reader, 'or', (left) => readChain(left, 'and', readCondition))
}
