import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { getSetupChecks } from '../../server/entry/setup-checks.ts'
import { scimEndpointAcl } from '../security/rest-acl.now'

RestApi({
    $id: Now.ID['rest-setup'],
    name: 'Okta SCIM setup',
    serviceId: 'setup',
    shortDescription: 'Checks of the installation',
    consumes: 'application/scim+json,application/json',
    produces: 'application/scim+json,application/json',
    enforceAcl: [scimEndpointAcl],
    versions: [{ $id: Now.ID['rest-setup-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-setup-checks'],
            name: 'Run the setup checks',
            method: 'GET',
            path: '/checks',
            version: 1,
            script: getSetupChecks,
            enforceAcl: [scimEndpointAcl],
            internalRole: false,
        },
    ],
})
