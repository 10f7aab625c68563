import type { InstanceProcess } from './instance-process.ts'
import { startInstanceProcess } from './instance-process.ts'
import { allScenarios, dialectsOf, runScenario } from './scenarios/all-scenarios.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`scenarios, instance in ${mode} mode`, function () {
        let instance: InstanceProcess
        // Scenario 50 makes two thousand people first.
        this.timeout(120_000)

        before(async () => {
            instance = await startInstanceProcess({ mode })
        })
        after(() => instance?.stop())

        for (const scenario of allScenarios()) {
            for (const dialect of dialectsOf(scenario)) {
                it(`${scenario.id} ${scenario.title} (${dialect})`, async function () {
                    const { skipped } = await runScenario(scenario, instance.target, dialect)
                    if (skipped !== undefined) this.skip()
                })
            }
        }
    })
}
