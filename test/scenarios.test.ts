import type { InstanceProcess } from './instance-process.ts'
import { startInstanceProcess } from './instance-process.ts'
import { allScenarios, dialectsOf, runScenario } from './scenarios/all-scenarios.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`scenarios, instance in ${mode} mode`, function () {
        let instance: InstanceProcess

        before(async function () {
            this.timeout(60_000)
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
