/** Reads xsd:dateTime values (RFC 7643 section 2.3.5). */

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:Z|z|([+-])(\d{2}):(\d{2}))?$/

/** Minutes that local time is ahead of UTC; undefined for a zone that XML Schema does not have. */
function offsetOf(sign: string | undefined, hours: string, minutes: string): number | undefined {
    if (sign === undefined) return 0
    const offset = Number(hours) * 60 + Number(minutes)
    if (Number(minutes) > 59 || offset > 14 * 60) return undefined
    return sign === '-' ? -offset : offset
}

/** Milliseconds since 1970 of a date that exists; undefined for one that does not, such as February 30. */
function midnightOf(year: number, month: number, day: number): number | undefined {
    const date = new Date(0)
    // Date.UTC would take the years 0 to 99 for 1900 to 1999.
    date.setUTCFullYear(year, month - 1, day)
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined
}

/**
 * The instant of an xsd:dateTime such as `2011-05-13T04:42:34.123+02:00`, in milliseconds since 1970 UTC; without a zone
 * it counts as UTC, and `24:00:00` is the end of its day. Undefined when the text is no dateTime, when it names a day, an
 * hour or a zone that does not exist, and for years before 0 and after 9999.
 */
export function parseInstant(text: string): number | undefined {
    const parts = DATE_TIME.exec(text)
    if (!parts) return undefined
    const numbers = parts.slice(1, 7).map(Number)
    const [year, month, day, hour, minute, second] = numbers as [number, number, number, number, number, number]
    const fraction = parts[7] ?? ''
    const midnight = midnightOf(year, month, day)
    const offset = offsetOf(parts[8], parts[9] ?? '', parts[10] ?? '')
    if (midnight === undefined || offset === undefined || minute > 59 || second > 59) return undefined
    const endOfDay = hour === 24 && minute === 0 && second === 0 && /^0*$/.test(fraction)
    if (hour > 23 && !endOfDay) return undefined
    const milliseconds = Number(`${fraction}000`.slice(0, 3))
    return midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds
}
