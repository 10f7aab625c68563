/** GET /api/x_scim_okta/v1/setup/checks: what is right and what is wrong with this installation, as JSON. */

import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { glideIdentities } from '../platform/glide-identities.ts'
import { glideInstances } from '../platform/glide-instances.ts'
import { readMatchKeys } from '../platform/glide-match-keys.ts'
import { admitsLink, freshOktaId, isUnique, readCaller, view } from '../platform/glide-setup.ts'
import { glideUsers } from '../platform/glide-users.ts'
import { readThisInstance } from '../platform/this-instance.ts'
import { runChecks, type SetupContext } from '../provisioning/setup/check.ts'
import { CHECKS } from '../provisioning/setup/checks.ts'
import { readConfiguration } from './configuration.ts'

/** Runs every check as the calling user; always answers 200, since what fails is a finding. */
export function getSetupChecks(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const report = runChecks(CHECKS, contextOfSetup())
    gs.info(`Okta SCIM setup check: ${report.passed} passed, ${report.warned} warned, ${report.failed} failed`)
    const accepted = String((request.getHeader('Accept') as unknown) ?? '')
    const onlyScim = /scim\+json/i.test(accepted) && !/application\/json|\/\*/i.test(accepted)
    response.setStatus(200)
    response.setContentType(onlyScim ? 'application/scim+json' : 'application/json')
    response.getStreamWriter().writeString(JSON.stringify(report))
}

function contextOfSetup(): SetupContext {
    const { settings, mapping } = readConfiguration()
    return {
        users: glideUsers({ columns: [], booleans: [] }),
        identities: glideIdentities(),
        matching: { keys: () => readMatchKeys(mapping.type) },
        settings,
        instance: readThisInstance(),
        instances: glideInstances(),
        caller: readCaller(),
        view,
        isUnique,
        admitsLink,
        freshOktaId,
    }
}
