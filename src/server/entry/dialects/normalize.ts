/** Brings bodies of known clients to plain SCIM before the core reads them. */
import type { ResourceType } from '../../scim/attribute.ts'
import type { JsonValue } from '../../scim/resource.ts'
import * as entra from './entra.ts'
import * as okta from './okta.ts'

/** The body of a POST or PUT in plain SCIM; `body` itself when it is that already. Refuses nothing. */
export function normalizeResource(type: ResourceType, body: JsonValue): JsonValue {
    return entra.normalizeBody(type, okta.normalizeBody(type, body))
}

/** The body of a PATCH in plain SCIM; `body` itself when it is that already. Refuses nothing. */
export function normalizePatch(type: ResourceType, body: JsonValue): JsonValue {
    return entra.normalizePatch(type, okta.normalizePatch(type, body))
}
