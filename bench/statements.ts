/** Prints what every operation costs in database statements with 100, 10,000 and 100,000 users. */
import type { Costs } from './statement-count.ts'
import { openWorkbench } from './statement-count.ts'

const SIZES = [100, 10_000, 100_000]

async function main(): Promise<void> {
    const workbench = await openWorkbench()
    try {
        const columns: Costs[] = []
        for (const size of SIZES) {
            workbench.growTo(size)
            columns.push(await workbench.measure())
        }
        const title = 'reads/writes'.padEnd(24)
        console.log(title + SIZES.map((size) => `${size.toLocaleString('en')} users`.padStart(16)).join(''))
        for (const operation of Object.keys(columns[0] ?? {})) {
            const cells = columns.map((costs) => `${costs[operation]?.reads}/${costs[operation]?.writes}`.padStart(16))
            console.log(operation.padEnd(24) + cells.join(''))
        }
    } finally {
        await workbench.close()
    }
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
})
