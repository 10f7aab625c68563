import { ScimClient } from '../../okta/scim-client.ts'
import type { InstanceProcess } from '../instance-process.ts'
import { startInstanceProcess } from '../instance-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { runscopePerson } from './runscope-person.ts'
import type { SpecVariables } from './spec-steps.ts'
import { specSteps } from './spec-steps.ts'

const GET_HEADERS = {
    'Content-Type': 'application/scim+json; charset=utf-8',
    'User-Agent': 'OKTA SCIM Integration',
}

describe("Okta's SPEC test", function () {
    let instance: InstanceProcess
    let client: ScimClient
    const variables: SpecVariables = { person: runscopePerson() }

    before(async function () {
        this.timeout(60_000)
        instance = await startInstanceProcess({ seed: 'minimal' })
        client = new ScimClient({
            baseUrl: instance.target.baseUrl + SCIM_PATH,
            credentials: instance.target.integration,
        })
    })
    after(() => instance?.stop())

    for (const step of specSteps) {
        it(step.name, async () => {
            const headers = { ...GET_HEADERS, ...step.headers }
            const body = step.body?.(variables)
            step.check(await client.send(step.method, step.path(variables), body, { headers }), variables)
        })
    }
})
