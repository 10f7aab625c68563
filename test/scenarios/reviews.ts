/** Reviews and links as an administrator sees them through the Table API. */
import assert from 'node:assert/strict'
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { TableApi, TableRow } from '../../story/table-api.ts'
import { assertScimError } from './expectations.ts'
import type { ScenarioContext } from './scenario.ts'

const REVIEWS = 'x_scim_okta_review'
const CANDIDATES = 'x_scim_okta_candidate'
const LINKS = 'x_scim_okta_identity'

type Tables = Pick<ScenarioContext, 'table'>

/** Every review there ever was about an Okta id, the oldest first. */
export async function reviewsOf({ table }: Tables, oktaId: string): Promise<TableRow[]> {
    const rows = await table.query(REVIEWS, `okta_user_id=${oktaId}^ORDERBYfirst_seen`)
    return rows.filter((row) => row.okta_user_id === oktaId)
}

/** The one review about an Okta id. Fails when there is none, or another one. */
export async function onlyReview(tables: Tables, oktaId: string): Promise<TableRow> {
    const [review, ...others] = await reviewsOf(tables, oktaId)
    assert.ok(review, `there is no review about ${oktaId}`)
    assert.deepEqual(
        others.map(({ number }) => number),
        [],
        `reviews about ${oktaId} besides ${review.number}`,
    )
    return review
}

/** The candidates of a review, the best first. */
export function candidatesOf({ table }: Tables, review: TableRow): Promise<TableRow[]> {
    return table.query(CANDIDATES, `review=${review.sys_id}^ORDERBYorder`)
}

/** Decides as an administrator does who edits the review. Returns the review afterwards; throws when that is refused. */
export function decide(
    { table }: Tables,
    review: TableRow,
    decision: 'link' | 'create' | 'ignore',
    user?: string,
): Promise<TableRow> {
    return table.update(REVIEWS, String(review.sys_id), user === undefined ? { decision } : { decision, user })
}

/** The link of an Okta id. Fails when there is none. */
export async function linkOf({ table }: Tables, oktaId: string): Promise<TableRow> {
    const link = (await table.query(LINKS, `okta_user_id=${oktaId}`)).find((row) => row.okta_user_id === oktaId)
    assert.ok(link, `there is no link of ${oktaId}`)
    return link
}

/** Fails unless the link of the Okta id is in this state and names this person; `''` for nobody. */
export async function assertLink(tables: Tables, oktaId: string, state: string, user: string): Promise<void> {
    const link = await linkOf(tables, oktaId)
    assert.deepEqual([link.state, link.user], [state, user], `link of ${oktaId}`)
}

/** Fails unless the answer is the refusal that names this review. */
export function assertInReview(answer: ScimAnswer, review: TableRow): void {
    assertScimError(answer, 409, 'uniqueness')
    assert.ok(answer.text.includes(String(review.number)), `${answer.text} does not name ${review.number}`)
}

/** Removes what waits for a decision about people whose userName has this in it, with the links that wait for it. */
export async function removeOpenReviews(table: TableApi, part: string): Promise<void> {
    for (const review of await table.query(REVIEWS, `user_nameLIKE${part}^stateINopen,ignored`)) {
        for (const candidate of await candidatesOf({ table }, review)) {
            await table.remove(CANDIDATES, String(candidate.sys_id))
        }
        await table.remove(REVIEWS, String(review.sys_id))
        for (const link of await table.query(LINKS, `okta_user_id=${review.okta_user_id}^state=pending`)) {
            await table.remove(LINKS, String(link.sys_id))
        }
    }
}
