/** Versions of resources as weak entity tags (RFC 7643 section 3.1, RFC 7644 section 3.14). */
import { scimError } from './error.ts'

/**
 * A digest of text as hexadecimal digits, eight per seed: FNV-1a over its UTF-16 units, finished by an avalanche. It
 * tells contents apart; it keeps no secret.
 */
export function digest(text: string, seeds: readonly number[]): string {
    return seeds.map((seed) => digest32(text, seed)).join('')
}

function digest32(text: string, seed: number): string {
    let hash = 0x811c9dc5 ^ seed
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index)
        hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
        hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0')
}

/** The weak entity tag of whatever makes up a representation: equal contents have equal tags. */
export function versionOf(contents: readonly unknown[]): string {
    return `W/"${digest(JSON.stringify(contents), [0, 0x9e3779b9])}"`
}

/** The tags of an If-Match or If-None-Match header without `W/`, or `*`; undefined without a header. */
function tagsOf(header: string | undefined): string[] | '*' | undefined {
    if (header === undefined || header.trim() === '') return undefined
    if (header.trim() === '*') return '*'
    return header.split(',').map((tag) => tag.trim().replace(/^W\//i, ''))
}

/**
 * Tells whether a header names this version, by weak comparison: SCIM's versions are weak and still used in If-Match
 * (RFC 7644 section 3.14). `*` names any.
 */
export function namesVersion(header: string | undefined, version: string): boolean {
    const tags = tagsOf(header)
    if (tags === undefined) return false
    return tags === '*' || tags.indexOf(version.replace(/^W\//, '')) >= 0
}

/** What a client makes its request depend on. */
export interface Preconditions {
    readonly ifMatch?: string
    readonly ifNoneMatch?: string
}

/** Refuses a change with 412 when the resource is not in the version the client expects (RFC 7644 section 3.14). */
export function checkPreconditions(preconditions: Preconditions, version: string): void {
    const { ifMatch, ifNoneMatch } = preconditions
    if (ifMatch !== undefined && ifMatch.trim() !== '' && !namesVersion(ifMatch, version)) {
        throw scimError(412, `If-Match names another version; the resource is now ${version}. Read it again`)
    }
    if (namesVersion(ifNoneMatch, version)) {
        throw scimError(412, `If-None-Match forbids the current version ${version}`)
    }
}
