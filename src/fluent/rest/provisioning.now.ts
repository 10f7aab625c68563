import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { getProof, postPreview } from '../../server/entry/preview-operations.ts'
import { provisioningEndpointAcl } from '../security/provisioning-rest-acl.now'

// The answers hold values of people, so the ACL is one of its own, for administrators only.
RestApi({
    $id: Now.ID['rest-provisioning'],
    name: 'Okta SCIM provisioning',
    serviceId: 'provisioning',
    shortDescription: 'What a request would do, and what the audit trail says of one that was made',
    consumes: 'application/scim+json,application/json',
    produces: 'application/scim+json,application/json',
    enforceAcl: [provisioningEndpointAcl],
    versions: [{ $id: Now.ID['rest-provisioning-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-provisioning-preview'],
            name: 'Preview a request',
            method: 'POST',
            path: '/preview',
            version: 1,
            script: postPreview,
            enforceAcl: [provisioningEndpointAcl],
            internalRole: false,
        },
        {
            $id: Now.ID['rest-provisioning-proof'],
            name: 'Prove a logged request',
            method: 'GET',
            path: '/proof',
            version: 1,
            script: getProof,
            enforceAcl: [provisioningEndpointAcl],
            internalRole: false,
        },
    ],
})
