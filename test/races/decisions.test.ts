/** Okta's requests beside what administrators do. */

import assert from 'node:assert/strict'
import type { Arena } from './arena.ts'
import type { Race } from './race.ts'
import { describeRaces, expectPeople, joined, rae, refusedFirst, retried, underReview, X } from './stage.ts'

const RACES: Race[] = [
    ...decisions('PUT', (arena, id) => arena.replace(id, rae)),
    ...decisions('POST', (arena) => arena.create(rae)),
    ...(['pending', 'approved'] as const).map((kind): Race => ({
        name: `POST, POST: somebody whose link is ${kind}`,
        stage: (arena) => {
            const id = underReview(arena)
            arena.platform.store.update('sys_user', id, { user_name: 'moved' })
            if (kind === 'approved') assert.equal(retried(() => arena.decide(X, { decision: 'create' })).status, 200)
            return {
                first: () => arena.create(rae),
                second: () => arena.create(rae),
                retries: [() => arena.assign(rae), () => arena.create(rae)],
                end: ({ retries }) => {
                    assert.deepEqual(
                        retries.map(({ status }) => status),
                        [200, 409],
                    )
                    expectPeople(arena, ['moved', null], ['rae', X])
                },
            }
        },
    })),
    {
        name: 'PUT, an administrator deletes the record',
        stage: (arena) => {
            const id = joined(arena, rae)
            return {
                first: () => arena.replace(id, { ...rae, title: 'Lead' }),
                alsoAllowed: 404,
                second: () => arena.admin('DELETE', `/api/now/table/sys_user/${id}`),
                retries: [() => arena.assign(rae)],
                end: () => expectPeople(arena, ['rae', X]),
            }
        },
    },
    {
        name: 'PUT, an administrator retires the link',
        stage: (arena) => {
            const id = joined(arena, rae)
            const link = arena.rows('x_scim_okta_identity', { okta_user_id: X })[0]!.sys_id
            return {
                first: () => arena.replace(id, { ...rae, title: 'Lead' }),
                second: () => arena.admin('PATCH', `/api/now/table/x_scim_okta_identity/${link}`, { state: 'retired' }),
                retries: [() => arena.assign(rae)],
                end: ({ retries }) => {
                    assert.equal(retries[0]!.status, 409)
                    expectPeople(arena, ['rae', null])
                },
            }
        },
    },
    ...(
        [
            ['link', 'ignore'],
            ['link', 'create'],
            ['create', 'ignore'],
            ['link', 'link'],
        ] as const
    ).map(([one, two]): Race => ({
        name: `an administrator decides twice: ${one}, ${two}`,
        stage: (arena) => {
            const [here, there] = ['here', 'there'].map((user_name) =>
                arena.local({ user_name, employee_number: 'E7', email: 'rae@corp.example' }),
            )
            refusedFirst(arena, rae)
            const review = arena.rows('x_scim_okta_review', { active_for: X })[0]!.sys_id
            const decide = (decision: string, user: string) => () =>
                arena.admin('PATCH', `/api/now/table/x_scim_okta_review/${review}`, {
                    decision,
                    ...(decision === 'link' ? { user } : {}),
                })
            return {
                first: decide(one, here!),
                second: decide(two, there!),
                retries: [() => arena.create(rae), () => arena.assign(rae)],
                end: () => assert.ok(arena.people().length <= 3),
            }
        },
    })),
]

/** Okta's own next request beside an administrator's decision about it. */
function decisions(method: string, send: (arena: Arena, id: string) => ReturnType<Arena['create']>): Race[] {
    return ['link', 'ignore'].map((decision) => ({
        name: `${method}, an administrator decides: ${decision}`,
        stage: (arena) => {
            const id = underReview(arena)
            const review = arena.rows('x_scim_okta_review', { active_for: X })[0]!.sys_id
            return {
                first: () => send(arena, id),
                second: () =>
                    arena.admin('PATCH', `/api/now/table/x_scim_okta_review/${review}`, { decision, user: id }),
                retries: [() => arena.assign(rae)],
                // Ignored before it was certain, the request stays refused.
                end: ({ retries }) => {
                    const refused = decision === 'ignore' && retries[0]!.status === 409
                    expectPeople(arena, ['rae', refused ? null : X])
                },
            }
        },
    }))
}

describeRaces('races with administrators', RACES)
