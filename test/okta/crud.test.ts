import type { OktaApp } from '../../okta/assign.ts'
import { catalog, wizard } from '../../okta/dialects.ts'
import { ScimClient } from '../../okta/scim-client.ts'
import type { InstanceProcess } from '../instance-process.ts'
import { startInstanceProcess } from '../instance-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import type { CrudVariables } from './crud-steps.ts'
import { crudSteps } from './crud-steps.ts'

describe("Okta's CRUD test", function () {
    let instance: InstanceProcess
    let client: ScimClient

    before(async function () {
        this.timeout(60_000)
        instance = await startInstanceProcess({ seed: 'minimal' })
        client = new ScimClient({
            baseUrl: instance.target.baseUrl + SCIM_PATH,
            credentials: instance.target.integration,
        })
    })
    after(() => instance?.stop())

    for (const dialect of [wizard, catalog]) {
        describe(`as a ${dialect.name} app`, () => {
            const variables: CrudVariables = {}
            const app = (): OktaApp => ({ client, dialect })
            for (const step of crudSteps) {
                it(step.name, () => step.run(app(), variables))
            }
        })
    }
})
