/** Cuts a filter or a patch path into tokens (RFC 7644 section 3.4.2.2, figure 1). */
import type { ScimError } from '../error.ts'
import { hasUnpairedSurrogate } from '../json.ts'

export type TokenKind = 'word' | 'subAttribute' | 'string' | 'number' | '(' | ')' | '[' | ']'

export interface Token {
    readonly kind: TokenKind
    /** As written; of a sub-attribute after a bracket without its dot. */
    readonly text: string
    /** Only of strings and numbers. */
    readonly value?: string | number
    /** Of the first character, counted from 1. */
    readonly position: number
    /** Whether white space stands before it. */
    readonly spaced: boolean
}

/** Makes the error to throw for a problem at a position counted from 1. */
export type SyntaxFault = (problem: string, position: number) => ScimError

/** Longest text that is looked at, in characters. */
export const MAX_FILTER_LENGTH = 8192

const SPACE = /\s/
const WORD_START = /[A-Za-z$]/
const WORD = /[A-Za-z0-9_$.:-]/
const NUMBER_START = /[0-9-]/
const NUMBER_PART = /[A-Za-z0-9+.-]/
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/

function endOfRun(text: string, start: number, part: RegExp): number {
    let end = start
    while (end < text.length && part.test(text.charAt(end))) end += 1
    return end
}

function endOfString(text: string, start: number, fault: SyntaxFault): number {
    for (let index = start + 1; index < text.length; index += 1) {
        const char = text.charAt(index)
        if (char === '\\') index += 1
        else if (char === '"') return index + 1
    }
    throw fault('string without closing quote', start + 1)
}

function jsonString(text: string): string | undefined {
    try {
        return JSON.parse(text) as string
    } catch {
        return undefined
    }
}

function stringValue(text: string, position: number, fault: SyntaxFault): string {
    const value = jsonString(text)
    if (value === undefined) throw fault('string that is not valid JSON', position)
    if (hasUnpairedSurrogate(value)) throw fault('string with an unpaired surrogate', position)
    return value
}

function numberValue(text: string, position: number, fault: SyntaxFault): number {
    if (!NUMBER.test(text) || !isFinite(Number(text))) throw fault('not a number', position)
    return Number(text)
}

/** Cuts `text` into tokens; throws what `fault` makes when a character fits nowhere or the text is too long. */
export function tokenize(text: string, fault: SyntaxFault): Token[] {
    if (text.length > MAX_FILTER_LENGTH) {
        throw fault(`longer than ${MAX_FILTER_LENGTH} characters`, MAX_FILTER_LENGTH + 1)
    }
    const tokens: Token[] = []
    let index = 0
    while (index < text.length) {
        const start = index
        const char = text.charAt(start)
        if (SPACE.test(char)) {
            index += 1
            continue
        }
        const position = start + 1
        const spaced = start > 0 && SPACE.test(text.charAt(start - 1))
        if (char === '(' || char === ')' || char === '[' || char === ']') {
            index += 1
            tokens.push({ kind: char, text: char, position, spaced })
        } else if (char === '"') {
            index = endOfString(text, start, fault)
            const written = text.slice(start, index)
            tokens.push({
                kind: 'string',
                text: written,
                value: stringValue(written, position, fault),
                position,
                spaced,
            })
        } else if (NUMBER_START.test(char)) {
            index = endOfRun(text, start, NUMBER_PART)
            const written = text.slice(start, index)
            tokens.push({
                kind: 'number',
                text: written,
                value: numberValue(written, position, fault),
                position,
                spaced,
            })
        } else if (WORD_START.test(char)) {
            index = endOfRun(text, start, WORD)
            tokens.push({ kind: 'word', text: text.slice(start, index), position, spaced })
        } else if (char === '.' && !spaced && tokens[tokens.length - 1]?.kind === ']') {
            index = endOfRun(text, start + 1, WORD)
            tokens.push({ kind: 'subAttribute', text: text.slice(start + 1, index), position, spaced })
        } else {
            throw fault('unexpected character', position)
        }
    }
    return tokens
}
