/** Finds the scenarios of this folder and runs one of them. */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { DialectName } from '../../okta/dialects.ts'
import type { Target } from './open-context.ts'
import { openContext } from './open-context.ts'
import type { Scenario } from './scenario.ts'
import { Skipped } from './scenario.ts'

const load = createRequire(__filename)

/** Every scenario of the folder, by file name. Throws when a file exports none, or its id is not the file's. */
export function allScenarios(): Scenario[] {
    const files = readdirSync(__dirname).filter((file) => file.endsWith('.scenario.ts'))
    return files.sort().map((file) => {
        const { scenario } = load(path.join(__dirname, file)) as { scenario?: Scenario }
        if (!scenario || !file.startsWith(`${scenario.id}-`)) {
            throw new Error(`${file} does not export the scenario its name promises`)
        }
        return scenario
    })
}

/** The dialects a scenario has to pass in. */
export function dialectsOf(scenario: Scenario): readonly DialectName[] {
    return scenario.dialects ?? ['wizard']
}

export interface Outcome {
    /** Why it did not apply; undefined when it ran. */
    skipped?: string
}

/**
 * Runs a scenario against an instance and deactivates the people it made, whatever came of it. Throws what failed; an
 * answer that breaks the protocol fails the scenario too.
 */
export async function runScenario(scenario: Scenario, target: Target, dialect: DialectName): Promise<Outcome> {
    const { context, cleanUp, assertProtocol } = openContext(target, dialect)
    try {
        await scenario.run(context)
    } catch (error) {
        await cleanUp().catch((second: unknown) => {
            throw new AggregateError([error, second], `${String(error)}\nand cleaning up failed: ${String(second)}`)
        })
        if (error instanceof Skipped) return { skipped: error.message }
        throw error
    }
    await cleanUp()
    assertProtocol()
    return {}
}
