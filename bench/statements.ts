/** Prints what every operation costs in database statements as users and the members of a group grow. */
import type { Costs } from './statement-cost.ts'
import { openWorkbench } from './statement-count.ts'

const SIZES = [100, 10_000, 100_000]
const MEMBERS = [10, 500, 50_000]

async function main(): Promise<void> {
    const workbench = await openWorkbench()
    try {
        const columns: Costs[] = []
        for (const size of SIZES) {
            workbench.growTo(size)
            columns.push(await workbench.measure())
        }
        print('users', SIZES, columns)
        const bench = await workbench.groups()
        const ofGroup: Costs[] = []
        for (const size of MEMBERS) {
            bench.growTo(size)
            ofGroup.push(await bench.measure())
        }
        print('members', MEMBERS, ofGroup)
        const many = await workbench.addMany(1_000)
        for (const [operation, { reads, writes }] of Object.entries(many))
            console.log(`${operation}: ${reads}/${writes}`)
    } finally {
        await workbench.close()
    }
}

function print(what: string, sizes: readonly number[], columns: readonly Costs[]): void {
    const heads = sizes.map((size) => `${size.toLocaleString('en')} ${what}`.padStart(16))
    console.log('reads/writes'.padEnd(24) + heads.join(''))
    for (const operation of Object.keys(columns[0] ?? {})) {
        const cells = columns.map((costs) => `${costs[operation]?.reads}/${costs[operation]?.writes}`.padStart(16))
        console.log(operation.padEnd(24) + cells.join(''))
    }
    console.log('')
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
})
