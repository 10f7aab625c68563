/** Opaque cursors for paging (RFC 9865): where a page ended, tied to the query it belongs to. */
import { scimError, type ScimError } from './error.ts'
import type { JsonValue } from './resource.ts'
import { digest } from './version.ts'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SEEDS = [0x5c1f, 0x2b7e]
const CHECK_LENGTH = 16
/** Longest cursor that is looked at, in characters. */
const MAX_CURSOR = 4096

/** Text as base64url of its UTF-8, without padding (RFC 4648 section 5). */
function encode(text: string): string {
    const bytes = utf8(text)
    let encoded = ''
    for (let index = 0; index < bytes.length; index += 3) {
        const group = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
        const digits = Math.min(4, bytes.length - index + 1)
        for (let digit = 0; digit < digits; digit += 1) encoded += DIGITS.charAt((group >> (18 - digit * 6)) & 63)
    }
    return encoded
}

function utf8(text: string): number[] {
    const escaped = encodeURIComponent(text)
    const bytes: number[] = []
    for (let index = 0; index < escaped.length; index += 1) {
        if (escaped.charAt(index) === '%') {
            bytes.push(parseInt(escaped.slice(index + 1, index + 3), 16))
            index += 2
        } else {
            bytes.push(escaped.charCodeAt(index))
        }
    }
    return bytes
}

/** The text behind base64url; undefined when it is none. */
function decode(encoded: string): string | undefined {
    let escaped = ''
    let bits = 0
    let held = 0
    for (let index = 0; index < encoded.length; index += 1) {
        const digit = DIGITS.indexOf(encoded.charAt(index))
        if (digit < 0) return undefined
        bits = ((bits << 6) | digit) & 0xffff
        held += 6
        if (held < 8) continue
        held -= 8
        escaped += `%${((bits >> held) & 0xff).toString(16).padStart(2, '0')}`
    }
    try {
        return decodeURIComponent(escaped)
    } catch {
        return undefined
    }
}

/**
 * A cursor that holds `position`; `query` is anything that tells this query from others, such as filter and order. Only
 * unreserved characters (RFC 9865 section 2).
 */
export function encodeCursor(position: readonly JsonValue[], query: string): string {
    const text = JSON.stringify(position)
    return digest(`${query}\n${text}`, SEEDS) + encode(text)
}

/** 400 `invalidCursor` for a cursor of this query whose position the list no longer has. */
export function staleCursor(): ScimError {
    return scimError(400, 'cursor no longer fits the list. Start again with an empty cursor', 'invalidCursor')
}

/** The position in a cursor of this query; throws 400 `invalidCursor` for one that is damaged or of another query. */
export function decodeCursor(cursor: string, query: string): JsonValue[] {
    const text = cursor.length <= MAX_CURSOR ? decode(cursor.slice(CHECK_LENGTH)) : undefined
    if (text === undefined || digest(`${query}\n${text}`, SEEDS) + encode(text) !== cursor) {
        throw scimError(
            400,
            'cursor is not one this query was given. Start again with an empty cursor and the same parameters',
            'invalidCursor',
        )
    }
    return JSON.parse(text) as JsonValue[]
}
