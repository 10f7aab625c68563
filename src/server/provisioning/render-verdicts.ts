/** Tells the client what did not become of its attributes, within the answer to its write. */

import { isObject } from '../scim/json.ts'
import type { JsonObject, ScimResource } from '../scim/resource.ts'
import { SERVICENOW_USER_URN } from '../scim/schema/urns.ts'
import { tookEffect, verdictText, type Verdict, type VerdictCode } from './authority/verdict.ts'

/** Most verdicts of one answer; the log has them all. */
const MOST_VERDICTS = 100

/** What Okta sends with every push and nobody takes, or nothing is mapped to: the log has it. */
const UNTOLD: readonly VerdictCode[] = ['notMapped', 'readOnly', 'byRule']

/**
 * The resource with the verdicts on attributes with a place here that did not end as they were sent, as the read-only attribute `verdicts` of the
 * ServiceNow extension; the resource itself when all of it did.
 */
export function withVerdicts(resource: ScimResource, verdicts: readonly Verdict[]): ScimResource {
    const told = verdicts.filter((verdict) => !tookEffect(verdict) && UNTOLD.indexOf(verdict.code) < 0)
    const shown = told.slice(0, MOST_VERDICTS)
    if (shown.length === 0) return resource
    const extension = resource[SERVICENOW_USER_URN]
    const schemas = Array.isArray(resource.schemas) ? resource.schemas : []
    return {
        ...resource,
        schemas: schemas.indexOf(SERVICENOW_USER_URN) >= 0 ? schemas : [...schemas, SERVICENOW_USER_URN],
        [SERVICENOW_USER_URN]: { ...(isObject(extension) ? extension : {}), verdicts: shown.map(rendered) },
    }
}

function rendered(verdict: Verdict): JsonObject {
    const { path, owner } = verdict
    return { value: path, type: verdictText(verdict), ...(owner === undefined ? {} : { display: `Owned by ${owner}` }) }
}
