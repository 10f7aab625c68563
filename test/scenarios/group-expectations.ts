/** Assertions on groups that several scenarios share, each through SCIM and through the Table API. */
import assert from 'node:assert/strict'
import type { OktaMember } from '../../okta/okta-group.ts'
import { creationOf } from '../../okta/okta-user.ts'
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { PatchOperation, ScimErrorBody, ScimGroup } from '../../okta/scim-message.ts'
import { GROUP_SCHEMA, LIST_MESSAGE, patchRequest } from '../../okta/scim-message.ts'
import { assertScimError } from './expectations.ts'
import type { ScenarioContext } from './scenario.ts'

/** Most members of the groups in these scenarios. */
const MOST_ROWS = 10_000

/** Creates people of this run, who are then known to Okta by id and login. */
export async function membersNamed(context: ScenarioContext, ...names: string[]): Promise<OktaMember[]> {
    const members: OktaMember[] = []
    for (const name of names) {
        const user = context.person(name)
        members.push({ id: (await context.created(creationOf(user))).id, login: user.login })
    }
    return members
}

/** Looks a group's name up and fails unless it is found so often. Returns the resources. */
export async function groupHits(context: ScenarioContext, name: string, hits: number): Promise<ScimGroup[]> {
    const answer = await context.scim.lookupGroup(name)
    assert.equal(answer.status, 200, answer.text)
    assert.deepEqual(answer.body.schemas, [LIST_MESSAGE])
    assert.equal(answer.body.totalResults, hits, `lookup of group ${name}`)
    assert.equal(answer.body.Resources?.length ?? 0, hits)
    return answer.body.Resources ?? []
}

/** Fails unless the answer is a 200 with a group. Returns the group. */
export function groupOf(answer: ScimAnswer<ScimGroup & ScimErrorBody>): ScimGroup {
    assert.equal(answer.status, 200, `${answer.method} ${answer.path}: ${answer.text}`)
    assert.ok(answer.body.schemas?.includes(GROUP_SCHEMA))
    return answer.body
}

/** Sends a PATCH and fails unless it is done: 200 with the group, or 204. */
export async function patched(context: ScenarioContext, id: string, ...operations: PatchOperation[]): Promise<void> {
    const answer = await context.scim.modifyGroup(id, patchRequest(...operations))
    assert.ok([200, 204].includes(answer.status), `PATCH answered ${answer.status} ${answer.text}`)
    if (answer.status === 200) assert.equal(answer.body?.id, id)
}

/** Users of the group's rows in sys_user_grmember, sorted; somebody with two rows is there twice. */
export async function membershipRows(context: ScenarioContext, id: string): Promise<string[]> {
    const rows = await context.table.query('sys_user_grmember', `group=${id}`, MOST_ROWS)
    return rows.map(({ user }) => String(user)).sort()
}

/** Fails unless just these people are members, each by one row and one value. Returns the group as SCIM shows it. */
export async function assertMembers(
    context: ScenarioContext,
    id: string,
    members: readonly (OktaMember | string)[],
    when = 'now',
): Promise<ScimGroup> {
    const expected = members.map((member) => (typeof member === 'string' ? member : member.id)).sort()
    assert.deepEqual(await membershipRows(context, id), expected, `rows of sys_user_grmember, ${when}`)
    const group = groupOf(await context.scim.readGroup(id))
    assert.deepEqual(
        (group.members ?? []).map(({ value }) => value).sort(),
        expected,
        `members of the resource, ${when}`,
    )
    return group
}

/** Fails unless the group is gone for SCIM while its record is there, inactive and empty. */
export async function assertRetired(context: ScenarioContext, id: string, name: string): Promise<void> {
    const { scim } = context
    assertScimError(await scim.readGroup(id), 404)
    assertScimError(await scim.replaceGroup(id, { schemas: [GROUP_SCHEMA], displayName: name, members: [] }), 404)
    const rename = patchRequest({ op: 'replace', value: { id, displayName: name } })
    assertScimError(await scim.modifyGroup(id, rename), 404)
    assertScimError(await scim.removeGroup(id), 404)
    await groupHits(context, name, 0)
    const record = await context.groupRecord(id)
    assert.deepEqual([record.active, record.name], ['false', name])
    assert.deepEqual(await membershipRows(context, id), [])
}
