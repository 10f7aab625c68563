/** Assertions that several scenarios share. */
import assert from 'node:assert/strict'
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { ScimErrorBody, ScimUser } from '../../okta/scim-message.ts'
import { ERROR_MESSAGE, LIST_MESSAGE } from '../../okta/scim-message.ts'
import type { TableRow } from '../../story/table-api.ts'
import type { ScenarioContext } from './scenario.ts'

/** Fails unless the answer is a SCIM error with this status and type (RFC 7644 section 3.12). */
export function assertScimError(answer: ScimAnswer, status: number, scimType?: string): void {
    const error = answer.body as ScimErrorBody | undefined
    assert.equal(answer.status, status, `${answer.method} ${answer.path}: ${answer.text}`)
    assert.deepEqual(error?.schemas, [ERROR_MESSAGE])
    assert.equal(error?.status, String(status))
    assert.ok(error?.detail, 'detail is missing')
    if (scimType !== undefined) assert.equal(error?.scimType, scimType, answer.text)
}

/** Looks a userName up and fails unless it is found so often. Returns the resources. */
export async function lookupHits(context: ScenarioContext, userName: string, hits: number): Promise<ScimUser[]> {
    const answer = await context.scim.lookup(userName)
    assert.equal(answer.status, 200, answer.text)
    assert.deepEqual(answer.body.schemas, [LIST_MESSAGE])
    assert.equal(answer.body.totalResults, hits, `lookup of ${userName}`)
    assert.equal(answer.body.Resources?.length ?? 0, hits)
    return answer.body.Resources ?? []
}

/** Fails unless the answer is a 200 with a user. Returns the user. */
export function userOf(answer: ScimAnswer<ScimUser & ScimErrorBody>): ScimUser {
    assert.equal(answer.status, 200, `${answer.method} ${answer.path}: ${answer.text}`)
    return answer.body
}

/** The columns that say whether somebody works here. */
function employmentOf(row: TableRow): Record<string, string | undefined> {
    return { active: row.active, locked_out: row.locked_out, deactivated_at: row.x_scim_okta_deactivated_at }
}

/** Fails unless the record is that of somebody deactivated: inactive, locked out, with the time of it. */
export function assertDeactivated(row: TableRow): void {
    const deactivatedAt = row.x_scim_okta_deactivated_at
    assert.deepEqual(employmentOf(row), { active: 'false', locked_out: 'true', deactivated_at: deactivatedAt })
    assert.match(deactivatedAt ?? '', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
}

/** Fails unless the record is that of somebody who works here: active, not locked out, no time of leaving. */
export function assertActive(row: TableRow): void {
    assert.deepEqual(employmentOf(row), { active: 'true', locked_out: 'false', deactivated_at: '' })
}

/** What Okta left in its fields, as digests: it changes with them. */
const DIGESTS = 'x_scim_okta_owned'

/** Columns that have to be the same in two readings of a record; platform bookkeeping and `except` left out. */
export function assertUnchanged(after: TableRow, before: TableRow, except: string[] = []): void {
    const own = (row: TableRow) =>
        Object.fromEntries(
            Object.entries(row).filter(
                ([column]) => !column.startsWith('sys_') && column !== DIGESTS && !except.includes(column),
            ),
        )
    assert.deepEqual(own(after), own(before))
}
