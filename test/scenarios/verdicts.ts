/** What a write's answer says of attributes that did not end as they were sent. */
import assert from 'node:assert/strict'
import type { ScimUser } from '../../okta/scim-message.ts'

const SERVICENOW_USER = 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User'

/** Verdicts by SCIM path; none when everything took effect. */
export function verdictsIn(user: ScimUser): Record<string, string> {
    const extension = user[SERVICENOW_USER] as { verdicts?: { value: string; type: string }[] } | undefined
    return Object.fromEntries((extension?.verdicts ?? []).map(({ value, type }) => [value, type]))
}

/** Fails unless the answer says this of the attribute; null: nothing. */
export function assertVerdict(user: ScimUser, path: string, verdict: string | null): void {
    assert.equal(verdictsIn(user)[path] ?? null, verdict, `${path} in ${JSON.stringify(verdictsIn(user))}`)
}
