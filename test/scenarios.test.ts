import assert from 'node:assert/strict'
import { TableApi } from '../story/table-api.ts'
import type { InstanceProcess } from './instance-process.ts'
import { startInstanceProcess } from './instance-process.ts'
import { allScenarios, dialectsOf, runScenario } from './scenarios/all-scenarios.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`scenarios, instance in ${mode} mode`, function () {
        let instance: InstanceProcess
        let table: TableApi
        let propertiesBefore: string[][]
        const properties = async () =>
            (await table.query('sys_properties', 'nameSTARTSWITHx_scim_okta^ORDERBYname')).map((row) => [
                String(row.name),
                String(row.value),
            ])
        // Scenario 50 makes two thousand people first.
        this.timeout(120_000)

        before(async () => {
            instance = await startInstanceProcess({ mode })
            table = new TableApi(instance.target.baseUrl, instance.target.administrator)
            propertiesBefore = await properties()
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

        it('leave no review to decide, no link that waits and no changed property behind', async () => {
            assert.deepEqual(await table.query('x_scim_okta_review', 'stateINopen,ignored'), [])
            assert.deepEqual(await table.query('x_scim_okta_identity', 'state=pending'), [])
            assert.ok(propertiesBefore.length > 0)
            assert.deepEqual(await properties(), propertiesBefore)
        })
    })
}
