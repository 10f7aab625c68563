/** Pairs of Okta's requests that cross each other at every statement. */

import assert from 'node:assert/strict'
import type { Race } from './race.ts'
import { describeRaces, expectPeople, joined, rae, recordOf, retried, X, Y } from './stage.ts'

const RACES: Race[] = [
    {
        name: 'POST, POST: the same person',
        stage: (arena) => ({
            first: () => arena.create(rae),
            second: () => arena.create(rae),
            retries: [() => arena.assign(rae), () => arena.create(rae)],
            end: ({ retries }) => {
                assert.deepEqual(
                    retries.map(({ status }) => status),
                    [200, 409],
                )
                expectPeople(arena, ['rae', X])
            },
        }),
    },
    {
        name: 'POST, POST: the same person, first and renamed',
        stage: (arena) => ({
            first: () => arena.create(rae),
            second: () => arena.create({ ...rae, userName: 'rae.new' }),
            retries: [
                () => arena.create({ ...rae, userName: 'rae.new' }),
                () => arena.assign({ ...rae, userName: 'rae.new' }),
            ],
            end: () => expectPeople(arena, ['rae.new', X]),
        }),
    },
    {
        name: 'POST, POST: one userName, two Okta ids',
        stage: (arena) => ({
            first: () => arena.create({ oktaUserId: X, userName: 'rae' }),
            second: () => arena.create({ oktaUserId: Y, userName: 'rae' }),
            retries: [
                () => arena.assign({ oktaUserId: X, userName: 'rae' }),
                () => arena.assign({ oktaUserId: Y, userName: 'rae' }),
            ],
            end: ({ retries }) => {
                assert.deepEqual(retries.map(({ status }) => status).sort(), [200, 409])
                assert.equal(arena.people().length, 1)
            },
        }),
    },
    {
        name: 'POST, PUT: of an unlinked record with the same userName',
        stage: (arena) => {
            const id = arena.local({ user_name: 'rae' })
            return {
                first: () => arena.create(rae),
                second: () => arena.replace(id, rae),
                retries: [() => arena.assign(rae), () => arena.assign(rae)],
                end: () => expectPeople(arena, ['rae', X]),
            }
        },
    },
    {
        name: 'POST, PUT: of an unlinked record with the same Okta id and another userName',
        stage: (arena) => {
            const id = arena.local({ user_name: 'found' })
            return {
                first: () => arena.create({ oktaUserId: X, userName: 'rae' }),
                second: () => arena.replace(id, { oktaUserId: X, userName: 'found' }),
                retries: [
                    () => arena.replace(id, { oktaUserId: X, userName: 'found' }),
                    () => arena.assign({ oktaUserId: X, userName: 'found' }),
                ],
                end: () => assert.ok(arena.rows('sys_user', { x_scim_okta_user_id: X }).length === 1),
            }
        },
    },
    {
        name: 'POST, PUT: by employee number',
        stage: (arena) => {
            const id = arena.local({ user_name: 'local', email: 'rae@corp.example', employee_number: 'E7' })
            return {
                first: () => arena.create(rae),
                second: () => arena.replace(id, { ...rae, userName: 'local' }),
                retries: [() => arena.create(rae), () => arena.assign(rae)],
                end: () => expectPeople(arena, ['rae', X]),
            }
        },
    },
    {
        name: 'POST, POST: adoption by employee number',
        stage: (arena) => {
            arena.local({ user_name: 'local', email: 'rae@corp.example', employee_number: 'E7' })
            return {
                first: () => arena.create(rae),
                second: () => arena.create(rae),
                retries: [() => arena.assign(rae)],
                end: () => expectPeople(arena, ['rae', X]),
            }
        },
    },
    {
        name: 'PUT, PUT: two records with one Okta id',
        stage: (arena) => {
            const [one, two] = ['one', 'two'].map((user_name) => arena.local({ user_name }))
            return {
                first: () => arena.replace(one!, { oktaUserId: X, userName: 'one' }),
                second: () => arena.replace(two!, { oktaUserId: X, userName: 'two' }),
                retries: [
                    () => arena.assign({ oktaUserId: X, userName: 'one' }),
                    () => arena.assign({ oktaUserId: X, userName: 'two' }),
                ],
                end: ({ retries }) => assert.deepEqual(retries.map(({ status }) => status).sort(), [200, 409]),
            }
        },
    },
    {
        name: 'PUT, PUT: two Okta ids for one record',
        stage: (arena) => {
            const id = arena.local({ user_name: 'rae' })
            return {
                first: () => arena.replace(id, { oktaUserId: X, userName: 'rae' }),
                second: () => arena.replace(id, { oktaUserId: Y, userName: 'rae' }),
                retries: [
                    () => arena.replace(id, { oktaUserId: X, userName: 'rae' }),
                    () => arena.replace(id, { oktaUserId: Y, userName: 'rae' }),
                ],
                end: ({ retries }) => assert.deepEqual(retries.map(({ status }) => status).sort(), [200, 409]),
            }
        },
    },
    {
        name: 'relink, write with the old Okta id',
        policy: { rotated_id: 'relink' },
        stage: (arena) => {
            const id = joined(arena, rae)
            return {
                first: () => arena.replace(id, { ...rae, oktaUserId: Y }),
                second: () => arena.replace(id, { ...rae, title: 'Lead' }),
                retries: [() => arena.assign({ ...rae, oktaUserId: Y })],
                end: () => expectPeople(arena, ['rae', Y]),
            }
        },
    },
    {
        name: 'relink by POST, POST with the old Okta id',
        policy: { rotated_id: 'relink' },
        stage: (arena) => {
            const old = { ...rae, familyName: 'Ito' }
            const rotated = { ...old, oktaUserId: Y }
            joined(arena, old)
            return {
                first: () => arena.create(rotated),
                second: () => arena.create({ ...old, userName: 'rae.new' }),
                retries: [() => arena.create(rotated), () => arena.assign(rotated)],
                end: () =>
                    assert.deepEqual(
                        arena.people().map((row) => row.x_scim_okta_user_id),
                        [Y],
                    ),
            }
        },
    },
    {
        name: 'deactivate, rename',
        stage: (arena) => {
            const id = joined(arena, rae)
            const deactivate = () => arena.modify(id, { active: false })
            const rename = () => arena.modify(id, { userName: 'rae.new' })
            return {
                first: deactivate,
                second: rename,
                retries: [rename, deactivate],
                end: () => {
                    expectPeople(arena, ['rae.new', X])
                    assert.deepEqual(
                        arena.people().map((row) => row.active),
                        ['0'],
                    )
                },
            }
        },
    },
    {
        name: 'revive by POST, DELETE',
        stage: (arena) => {
            const id = joined(arena, rae)
            retried(() => arena.remove(id))
            return {
                first: () => arena.create(rae),
                second: () => arena.remove(id),
                retries: [() => arena.remove(id), () => arena.create(rae)],
                end: () => {
                    expectPeople(arena, ['rae', X])
                    assert.deepEqual(
                        arena.people().map((row) => row.active),
                        ['1'],
                    )
                },
            }
        },
    },
    {
        name: 'rename, a newcomer takes the userName',
        stage: (arena) => {
            const id = joined(arena, rae)
            const renamed = { ...rae, userName: 'rae.new' }
            const newcomer = { oktaUserId: Y, userName: 'rae', employeeNumber: 'E8' }
            return {
                first: () => arena.replace(id, renamed),
                second: () => arena.create(newcomer),
                retries: [() => arena.replace(id, renamed), () => arena.create(newcomer), () => arena.assign(newcomer)],
                end: () => {
                    expectPeople(arena, ['rae.new', X], ['rae', Y])
                    assert.equal(recordOf(arena, X), id)
                },
            }
        },
    },
]

describeRaces('races of requests', RACES)
