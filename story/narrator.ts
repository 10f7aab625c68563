/** Tells the story on a terminal: headings, short lines, a table, check marks. */

export interface Paper {
    write(text: string): unknown
    isTTY?: boolean
}

type Style = 'bold' | 'dim' | 'green' | 'red'

const CODES: Record<Style, [number, number]> = { bold: [1, 22], dim: [2, 22], green: [32, 39], red: [31, 39] }

/** Columns of the longest bar. */
const BAR_WIDTH = 40
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** Colours are for a terminal whose owner did not ask for none (no-color.org). */
export function wantsColours(paper: Paper, environment: NodeJS.ProcessEnv): boolean {
    return paper.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb'
}

export class Narrator {
    constructor(
        private readonly paper: Paper,
        private readonly colours: boolean,
    ) {}

    heading(text: string): void {
        this.line(`\n${this.style('bold', text)}`)
    }

    say(text: string): void {
        this.line(`  ${text}`)
    }

    /** What went over the wire, e.g. `GET 200 · POST 201`. */
    wire(exchanges: string): void {
        this.line(`    ${this.style('dim', exchanges)}`)
    }

    /** One of many, with what went over the wire. */
    progress(done: number, total: number, text: string, exchanges: string): void {
        const count = `${String(done).padStart(String(total).length)}/${total}`
        this.line(`  ${this.style('dim', count)}  ${text}  ${this.style('dim', exchanges)}`)
    }

    check(passed: boolean, expectation: string, seen: string): void {
        const mark = passed ? this.style('green', '✓') : this.style('red', '✗')
        this.line(`  ${mark} ${expectation} ${this.style('dim', `(${seen})`)}`)
    }

    /** Rows under a header, columns as wide as their widest value. */
    table(header: readonly string[], rows: readonly (readonly string[])[]): void {
        const widths = header.map((title, column) =>
            Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))),
        )
        const render = (row: readonly string[]) =>
            row
                .map((value, column) => value + ' '.repeat((widths[column] ?? 0) - width(value)))
                .join('  ')
                .trimEnd()
        this.line(`  ${this.style('dim', render(header))}`)
        for (const row of rows) this.line(`  ${render(row)}`)
    }

    /** A bar for each count, as long as its share of the highest; what is there at all shows. */
    bars(rows: readonly (readonly [string, number])[]): void {
        const labels = Math.max(...rows.map(([label]) => width(label)))
        const highest = Math.max(...rows.map(([, count]) => count))
        const digits = String(highest).length
        for (const [label, count] of rows) {
            const start = `${label}${' '.repeat(labels - width(label))}  ${String(count).padStart(digits)}`
            const bar = count > 0 ? `  ${barOf(count / highest)}` : ''
            this.line(`  ${start}${bar}`)
        }
    }

    private style(style: Style, text: string): string {
        const [on, off] = CODES[style]
        return this.colours ? `\u001b[${on}m${text}\u001b[${off}m` : text
    }

    private line(text: string): void {
        this.paper.write(`${text}\n`)
    }
}

/** A bar in eighths of a column, at least one of them. */
function barOf(share: number): string {
    const eighths = Math.max(1, Math.round(share * BAR_WIDTH * 8))
    return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
}

/** Columns a text takes, as far as a name goes: combining marks take none. */
function width(text: string): number {
    return [...text.replace(/\p{M}/gu, '')].length
}
