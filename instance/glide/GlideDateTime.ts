/**
 * GlideDateTime: a moment with the resolution of a second, in UTC.
 *
 * Surprises: ISO 8601 text (`2024-01-31T10:00:00Z`) is not understood; an unreadable value raises no error but makes
 * isValid false (documented: GlideDateTime). Ambiguous day and month are read month first.
 */

import { notEmulated } from './members.ts'

const MONTH_FIRST = /^(\d{2})[/-](\d{2})[/-](\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/
const DAY_FIRST = /^(\d{2})[.](\d{2})[.](\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?$/

export class GlideDateTime {
    private milliseconds: number
    private valid = true

    constructor(value: unknown, now: () => Date) {
        this.milliseconds = wholeSeconds(now().getTime())
        if (value !== undefined && value !== null)
            this.setValue(value instanceof GlideDateTime ? value.getValue() : value)
    }

    isValid(): boolean {
        return this.valid
    }

    getErrorMsg(): string | null {
        return this.valid ? null : 'Could not parse DateTime: unsupported format'
    }

    /** UTC, `yyyy-MM-dd HH:mm:ss`; null for an unreadable value. */
    getValue(): string | null {
        return this.valid ? new Date(this.milliseconds).toISOString().slice(0, 19).replace('T', ' ') : null
    }

    toString(): string {
        return this.getValue() ?? ''
    }

    /** Sessions have the system's time zone, UTC, and its format here. */
    getDisplayValue(): string | null {
        return this.getValue()
    }

    /** Milliseconds since 1970; 0 for an unreadable value. */
    getNumericValue(): number {
        return this.valid ? this.milliseconds : 0
    }

    setValue(value: unknown): void {
        const read = typeof value === 'number' ? value : parse(String(value))
        this.valid = read !== undefined && Number.isFinite(read)
        if (this.valid) this.milliseconds = wholeSeconds(read as number)
    }

    addSeconds(seconds: number): void {
        this.milliseconds += Math.trunc(Number(seconds)) * 1000
    }

    addDaysUTC(days: number): void {
        this.addSeconds(Number(days) * 86_400)
    }

    /** documented: addMonthsUTC; a day the month lacks becomes its last day. */
    addMonthsUTC(months: number): void {
        const moment = new Date(this.milliseconds)
        const day = moment.getUTCDate()
        moment.setUTCDate(1)
        moment.setUTCMonth(moment.getUTCMonth() + Math.trunc(Number(months)))
        const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate()
        moment.setUTCDate(Math.min(day, last))
        this.milliseconds = moment.getTime()
    }

    before(other: GlideDateTime): boolean {
        return this.compareTo(other) < 0
    }

    after(other: GlideDateTime): boolean {
        return this.compareTo(other) > 0
    }

    onOrBefore(other: GlideDateTime): boolean {
        return this.compareTo(other) <= 0
    }

    onOrAfter(other: GlideDateTime): boolean {
        return this.compareTo(other) >= 0
    }

    equals(other: GlideDateTime): boolean {
        return this.compareTo(other) === 0
    }

    /** -1, 0 or 1. */
    compareTo(other: GlideDateTime): number {
        return Math.sign(this.getNumericValue() - other.getNumericValue())
    }

    setValueUTC(): never {
        throw notEmulated('GlideDateTime.setValueUTC')
    }

    static subtract(): never {
        throw notEmulated('GlideDateTime.subtract')
    }
}

function wholeSeconds(milliseconds: number): number {
    return Math.floor(milliseconds / 1000) * 1000
}

function parse(text: string): number | undefined {
    const year = YEAR_FIRST.exec(text)
    if (year) return moment(year, 1, 2, 3)
    const month = MONTH_FIRST.exec(text)
    if (month) return moment(month, 3, 1, 2) ?? moment(month, 3, 2, 1)
    const day = DAY_FIRST.exec(text)
    return day ? moment(day, 3, 2, 1) : undefined
}

/** Positions of year, month and day in the match; undefined for a day that does not exist. */
function moment(match: RegExpExecArray, year: number, month: number, day: number): number | undefined {
    const [y, m, d] = [Number(match[year]), Number(match[month]), Number(match[day])]
    const time = [Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0)] as const
    const utc = Date.UTC(y, m - 1, d, ...time)
    const read = new Date(utc)
    return read.getUTCMonth() === m - 1 && read.getUTCDate() === d && time[0] < 24 && time[1] < 60 ? utc : undefined
}
