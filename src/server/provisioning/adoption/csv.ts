/**
 * Reads CSV as RFC 4180 has it: quoted values, doubled quotes, line breaks in quotes. Beyond it: LF and CR alone end a
 * line too, a byte order mark is skipped, blank lines are no records, and semicolons separate where the header does so.
 */

export interface CsvRecord {
    /** The line, from 1, on which the record begins. */
    readonly line: number
    readonly values: readonly string[]
}

/** Why the text is no CSV, and where. */
export interface CsvFault {
    readonly line: number
    /** The character in the line, from 1. */
    readonly column: number
    readonly message: string
}

export interface Csv {
    readonly records: readonly CsvRecord[]
    /** Present when reading stopped; the records are then those before it. */
    readonly fault?: CsvFault
}

/** Characters looked at to find out what separates. */
const LONGEST_HEADER = 5000

/** What is being read, and how far. */
interface Reader {
    readonly text: string
    readonly separator: ',' | ';'
    readonly plain: RegExp
    at: number
    line: number
    lineStart: number
}

/** All records of the text, the header among them. Never throws: what is wrong comes back as `fault`. */
export function parseCsv(text: string): Csv {
    const separator = separatorOf(text)
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
    const plain = new RegExp(`[^${separator}"\r\n]*`, 'y')
    const reader: Reader = { text, separator, plain, at: start, line: 1, lineStart: start }
    const records: CsvRecord[] = []
    while (reader.at < text.length) {
        const { line, at } = reader
        const values: string[] = []
        const fault = readRecord(reader, values)
        if (fault) return { records, fault }
        const blank = values.length === 1 && values[0] === '' && text[at] !== '"'
        if (!blank) records.push({ line, values })
    }
    return { records }
}

/** Reads one record with its line end into `values`. */
function readRecord(reader: Reader, values: string[]): CsvFault | undefined {
    for (;;) {
        const value = reader.text[reader.at] === '"' ? readQuoted(reader) : readPlain(reader)
        if (typeof value !== 'string') return value
        values.push(value)
        const next = reader.text[reader.at]
        if (next === undefined) return undefined
        reader.at += 1
        if (next === reader.separator) continue
        if (next === '\r' && reader.text[reader.at] === '\n') reader.at += 1
        reader.line += 1
        reader.lineStart = reader.at
        return undefined
    }
}

function readPlain(reader: Reader): string | CsvFault {
    reader.plain.lastIndex = reader.at
    const value = reader.plain.exec(reader.text)![0]
    reader.at += value.length
    if (reader.text[reader.at] !== '"') return value
    return faultAt(
        reader,
        'a quote stands in a value that does not begin with one; quote the value and double the quote',
    )
}

function readQuoted(reader: Reader): string | CsvFault {
    const { text } = reader
    const opening = faultAt(reader, 'the quote that opens here is never closed')
    let value = ''
    for (let from = reader.at + 1; ;) {
        const close = text.indexOf('"', from)
        if (close === -1) return opening
        value += text.slice(from, close)
        from = close + 2
        if (text[close + 1] === '"') {
            value += '"'
            continue
        }
        countLines(reader, text.slice(reader.at, close), reader.at)
        reader.at = close + 1
        break
    }
    const next = text[reader.at]
    if (next === undefined || next === reader.separator || next === '\r' || next === '\n') return value
    return faultAt(reader, 'text follows the closing quote of a value')
}

/** Moves the line on by the line breaks within a quoted value, which begins at `start`. */
function countLines(reader: Reader, quoted: string, start: number): void {
    const breaks = /\r\n|\r|\n/g
    while (breaks.exec(quoted)) {
        reader.line += 1
        reader.lineStart = start + breaks.lastIndex
    }
}

function faultAt({ line, at, lineStart }: Reader, message: string): CsvFault {
    return { line, column: at - lineStart + 1, message }
}

/** The first separator outside quotes in the first line that has text; a comma when there is none. */
function separatorOf(text: string): ',' | ';' {
    const header = /^\uFEFF?[\r\n]*((?:[^"\r\n]|"[^"]*")*)/.exec(text.slice(0, LONGEST_HEADER))![1]!
    return /[,;]/.exec(header.replace(/"[^"]*"/g, ''))?.[0] === ';' ? ';' : ','
}
