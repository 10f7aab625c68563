/** Tells the story on a terminal: headings, short lines, a table, check marks. */

export interface Paper {
    write(text: string): unknown
    isTTY?: boolean
}

type Style = 'bold' | 'dim' | 'green' | 'red'

const CODES: Record<Style, [number, number]> = { bold: [1, 22], dim: [2, 22], green: [32, 39], red: [31, 39] }

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

    private style(style: Style, text: string): string {
        const [on, off] = CODES[style]
        return this.colours ? `\u001b[${on}m${text}\u001b[${off}m` : text
    }

    private line(text: string): void {
        this.paper.write(`${text}\n`)
    }
}

/** Columns a text takes, as far as a name goes: combining marks take none. */
function width(text: string): number {
    return [...text.replace(/\p{M}/gu, '')].length
}
