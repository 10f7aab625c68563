/** Content types of Scripted REST: what a service consumes and produces against Content-Type and Accept. */

/** Lists are comma-separated in sys_ws_definition and sys_ws_operation. */
export function mediaTypeList(list: string | null | undefined): string[] {
    return (list ?? '')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
}

/** The type without parameters, lower-cased; parameters are tolerated in matching (reported). */
export function bareType(contentType: string): string {
    return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}

/** `*` stands for any run and `%` for one character in a list entry (documented: Specify content type). */
function entryMatches(entry: string, type: string): boolean {
    const pattern = bareType(entry)
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/%/g, '.')
    return new RegExp(`^${pattern}$`).test(type)
}

export function consumes(list: readonly string[], contentType: string): boolean {
    const type = bareType(contentType)
    return list.some((entry) => entryMatches(entry, type))
}

/** Accepted types, best first: by q, then as sent. A missing Accept accepts everything. */
export function acceptedTypes(accept: string | undefined): string[] {
    const ranges = (accept ?? '*/*').split(',').map((range, position) => {
        const quality = /;\s*q\s*=\s*([\d.]+)/i.exec(range)?.[1]
        return { type: bareType(range), quality: quality === undefined ? 1 : Number(quality), position }
    })
    return ranges
        .filter((range) => range.type !== '' && range.quality > 0)
        .sort((a, b) => b.quality - a.quality || a.position - b.position)
        .map((range) => range.type)
}

/** The type to produce for an Accept header, or undefined when none satisfies it (406). */
export function negotiate(list: readonly string[], accept: string | undefined): string | undefined {
    for (const range of acceptedTypes(accept)) {
        for (const entry of list) {
            const type = bareType(entry)
            if (/[*%]/.test(range) ? entryMatches(range, type) : entryMatches(type, range)) {
                return /[*%]/.test(range) ? type : range
            }
        }
    }
    return undefined
}

/** Any `…+json` type is JSON as well (documented: Specify content type). */
export function isJson(contentType: string): boolean {
    const type = bareType(contentType)
    return type === 'application/json' || type === 'text/json' || type.endsWith('+json')
}

/** Any `…+xml` type is XML as well (documented: Specify content type). */
export function isXml(contentType: string): boolean {
    const type = bareType(contentType)
    return type === 'application/xml' || type === 'text/xml' || type.endsWith('+xml')
}
