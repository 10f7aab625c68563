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
import { writeJson } from './json-answer.ts'

/** Runs every check as the calling user; always answers 200, since what fails is a finding. */
export function getSetupChecks(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const report = runChecks(CHECKS, contextOfSetup())
    gs.info(`Okta SCIM setup check: ${report.passed} passed, ${report.warned} warned, ${report.failed} failed`)
    writeJson(request, response, 200, report)
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
