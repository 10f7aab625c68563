/** Is the caller what an integration user should be? Only the caller is judged: run the check with Okta's credentials. */

import { pass, warn, type Check, type Finding, type SetupContext } from './check.ts'

export const integrationUser: Check = {
    id: 'integration-user',
    name: 'The caller is an integration user',
    run: judgeCaller,
}

function judgeCaller({ caller }: SetupContext): Finding {
    const who = caller.userName
    if (caller.isAdmin) {
        const detail = `${who} has the role admin, so these checks prove nothing about the integration user`
        return warn(detail, 'Run the check as the integration user; if this is that user, take admin away')
    }
    if (!caller.isIntegration) {
        const detail = `${who} does not have the role x_scim_okta.integration`
        return warn(detail, 'Run the check as the integration user; if this is that user, grant the role')
    }
    if (caller.isInteractive !== false) {
        const what = caller.isInteractive
            ? 'may sign in to forms and lists'
            : 'may be able to sign in to forms and lists'
        return warn(`${who} ${what}`, 'Set Web service access only, or on newer releases Identity type Machine')
    }
    return pass(`${who} has the role x_scim_okta.integration and is for web services only`)
}
