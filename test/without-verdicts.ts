/** Answers to writes carry verdicts, which no GET has. */
import { isObject } from '../src/server/scim/json.ts'
import type { JsonObject } from '../src/server/scim/resource.ts'
import { SERVICENOW_USER_URN } from '../src/server/scim/schema/urns.ts'

/** The resource of a write as a GET answers it: without the verdicts on what did not end as it was sent. */
export function withoutVerdicts<Resource extends { [name: string]: unknown }>(body: Resource): Resource {
    const { [SERVICENOW_USER_URN]: extension, ...rest } = body
    if (!isObject(extension) || extension.verdicts === undefined) return body
    const { verdicts: _verdicts, ...others } = extension as JsonObject
    if (Object.keys(others).length > 0) return { ...body, [SERVICENOW_USER_URN]: others }
    const schemas = (body.schemas as string[]).filter((urn) => urn !== SERVICENOW_USER_URN)
    return { ...rest, schemas } as unknown as Resource
}
