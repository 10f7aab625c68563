/** Reads xsd:dateTime values (RFC 7643 section 2.3.5). */

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|z|[+-]\d{2}:\d{2})?$/

/**
 * The instant of an xsd:dateTime such as `2011-05-13T04:42:34.123+02:00`, in milliseconds since 1970 UTC; without a zone
 * it counts as UTC. Undefined when the text is no dateTime or names a day or hour that does not exist.
 */
export function parseInstant(text: string): number | undefined {
    const parts = DATE_TIME.exec(text)
    if (!parts) return undefined
    const numbers = [1, 2, 3, 4, 5, 6].map((group) => Number(parts[group]))
    const [year, month, day, hour, minute, second] = numbers as [number, number, number, number, number, number]
    const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth) return undefined
    if (hour > 23 || minute > 59 || second > 59) return undefined
    const milliseconds = Number(((parts[7] ?? '') + '000').slice(0, 3))
    const zone = parts[8]
    let offset = 0
    if (zone !== undefined && zone.length === 6) {
        const zoneMinutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))
        if (zoneMinutes > 14 * 60) return undefined
        offset = zone.charAt(0) === '-' ? -zoneMinutes : zoneMinutes
    }
    return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset * 60000
}
