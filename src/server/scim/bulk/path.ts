/** The paths of bulk operations (RFC 7644 section 3.7). */

/** Longest path that is looked at, in characters. */
export const MAX_BULK_PATH = 1024

function decoded(segment: string): string | undefined {
    try {
        return decodeURIComponent(segment)
    } catch {
        return undefined
    }
}

/**
 * Cuts a path such as `/Users/2819c223`, relative to the SCIM base and with or without a slash before it, into its
 * segments, percent-decoded once. Undefined for what is no such path: no string, longer than MAX_BULK_PATH, an absolute
 * URL, an empty or a dot segment, a query, a fragment, a broken percent-encoding.
 */
export function splitBulkPath(path: unknown): readonly string[] | undefined {
    if (typeof path !== 'string' || path.length > MAX_BULK_PATH || /[?#\\]/.test(path)) return undefined
    const segments: string[] = []
    for (const written of path.replace(/^\//, '').split('/')) {
        const segment = decoded(written)
        // An absolute URL has an empty segment behind its scheme.
        if (segment === undefined || segment.trim() === '' || segment === '.' || segment === '..') return undefined
        segments.push(segment)
    }
    return segments
}
