/** Values that lead to other records or are made out of others: manager, department, company, names for display. */
import assert from 'node:assert/strict'
import {
    assertHolds,
    assertStatus,
    createGroup,
    createUser,
    ENTERPRISE,
    NOBODY,
    patch,
    read,
    SERVICENOW_USER,
    succeed,
    unique,
    USER,
    type Body,
} from './scim-server.ts'
import { withoutVerdicts } from '../without-verdicts.ts'

const managerOf = (user: Body): unknown =>
    (user[ENTERPRISE] as { manager?: { value: string } } | undefined)?.manager?.value

describe('conformance: RFC 7643 4.3 manager', () => {
    const MANAGER = `${ENTERPRISE}:manager`
    for (const [what, operation] of [
        ['add manager', (id: string) => ({ op: 'add', path: MANAGER, value: { value: id } })],
        ['replace manager', (id: string) => ({ op: 'replace', path: MANAGER, value: { value: id } })],
        ['replace manager.value', (id: string) => ({ op: 'replace', path: `${MANAGER}.value`, value: id })],
        ['add without a path', (id: string) => ({ op: 'add', value: { [ENTERPRISE]: { manager: { value: id } } } })],
        [
            'replace the extension',
            (id: string) => ({ op: 'replace', path: ENTERPRISE, value: { manager: { value: id } } }),
        ],
    ] as const) {
        for (const before of ['nobody', 'somebody'] as const) {
            it(`RFC 7644 3.5.2: ${what} where ${before} was`, async () => {
                const [old, manager] = [await createUser(), await createUser()]
                const had = before === 'somebody' ? { [ENTERPRISE]: { manager: { value: old.id } } } : {}
                const user = await createUser(had)
                const answer = await patch(`/Users/${user.id}`, [operation(manager.id)])
                assertStatus(answer, 200)
                assertHolds(answer.body[ENTERPRISE], { manager: { value: manager.id, $ref: manager.meta.location } })
                assert.deepEqual(await read(`/Users/${user.id}`), answer.body)
                assert.notEqual(answer.body.meta.version, user.meta.version)
            })
        }
    }

    for (const [what, operation] of [
        ['remove manager', { op: 'remove', path: MANAGER }],
        ['remove manager.value', { op: 'remove', path: `${MANAGER}.value` }],
        ['replace manager by null', { op: 'replace', path: MANAGER, value: null }],
        ['remove the extension', { op: 'remove', path: ENTERPRISE }],
    ] as const) {
        it(`RFC 7644 3.5.2: ${what}`, async () => {
            const manager = await createUser()
            const user = await createUser({ [ENTERPRISE]: { manager: { value: manager.id } } })
            assert.equal(managerOf(user), manager.id)
            const answer = await patch(`/Users/${user.id}`, [operation])
            assertStatus(answer, 200)
            assert.equal(managerOf(answer.body), undefined)
            assert.deepEqual(answer.body.schemas, [USER])
            assert.deepEqual(await read(`/Users/${user.id}`), answer.body)
        })
    }

    it('RFC 7643 4.3: a manager who is not there yet is kept as it was written', async () => {
        const user = await createUser({ [ENTERPRISE]: { manager: { value: NOBODY } } })
        assert.equal(managerOf(user), NOBODY)
        assert.deepEqual(await read(`/Users/${user.id}`), withoutVerdicts(user))
    })

    it('RFC 7643 2.2: $ref and displayName of a manager are the server’s', async () => {
        const manager = await createUser({ name: { familyName: 'Real' } })
        const stated = { value: manager.id, $ref: 'https://example.com/x', displayName: 'Forged' }
        const user = await createUser({ [ENTERPRISE]: { manager: stated } })
        assert.deepEqual(user[ENTERPRISE], { manager: { value: manager.id, $ref: manager.meta.location } })
        const asked = await read(`/Users/${user.id}?attributes=${MANAGER}.displayName`)
        assert.deepEqual(asked[ENTERPRISE], { manager: { displayName: 'Real' } })
    })
})

describe('conformance: names of other records', () => {
    for (const [urn, attribute, known] of [
        [ENTERPRISE, 'department', 'Engineering'],
        [ENTERPRISE, 'costCenter', 'Product'],
        [SERVICENOW_USER, 'company', 'Larkmoor Logistics'],
        [SERVICENOW_USER, 'location', 'Chicago'],
    ] as const) {
        for (const name of [known, `No such ${attribute}`]) {
            it(`RFC 7643 3.3: ${attribute} ${name}: written, answered, found, sorted and removed`, async () => {
                const path = `${urn}:${attribute}`
                const user = await createUser({ [urn]: { [attribute]: name } })
                const asked = `/Users/${user.id}?attributes=${path}`
                assertHolds((await read(asked))[urn], { [attribute]: name })
                const filter = encodeURIComponent(
                    `${path} eq ${JSON.stringify(name.toUpperCase())} and id eq "${user.id}"`,
                )
                assert.equal((await read(`/Users?filter=${filter}&sortBy=${path}`)).totalResults, 1)
                const same = await patch(`/Users/${user.id}`, [{ op: 'replace', path, value: name }])
                assert.equal(same.body.meta.version, user.meta.version)
                assertStatus(await patch(`/Users/${user.id}`, [{ op: 'remove', path }]), 200)
                assert.equal((await read(asked))[urn], undefined)
            })
        }
    }
})

describe('conformance: other records replaced by some that are not there', () => {
    for (const [urn, attribute, known, unknown] of [
        [ENTERPRISE, 'department', 'Engineering', 'Nowhere'],
        [ENTERPRISE, 'costCenter', 'Product', 'Nothing'],
        [SERVICENOW_USER, 'company', 'Larkmoor Logistics', 'Nobody & Sons'],
        [SERVICENOW_USER, 'location', 'Chicago', 'Atlantis'],
        [ENTERPRISE, 'manager', 'admin', 'nobody.at.all'],
    ] as const) {
        // docs/conformance.md, reasoned exceptions: nothing is guessed, and a typing error takes nobody's department away.
        it(`RFC 7644 3.5.2.3: ${attribute} by a text that leads nowhere stays, and that is what is answered`, async () => {
            const valueOf = (name: string): unknown => (attribute === 'manager' ? { value: name } : name)
            const user = await createUser({ [urn]: { [attribute]: valueOf(known) } })
            const asked = `/Users/${user.id}?attributes=${urn}:${attribute}`
            const operation = { op: 'replace', path: `${urn}:${attribute}`, value: valueOf(unknown) }
            const answer = await patch(`/Users/${user.id}`, [operation])
            assertStatus(answer, 200)
            const held = (resource: { [name: string]: unknown }): unknown =>
                (resource[urn] as Record<string, unknown>)[attribute]
            const now = held(await read(asked))
            if (attribute === 'manager') assertHolds(now, { value: (held(user) as { value: unknown }).value })
            else assert.equal(now, known)
            assert.equal(answer.body.meta.version, user.meta.version)
        })
    }
})

describe('conformance: names for display', () => {
    it('RFC 7643 4.1.1: displayName and name.formatted follow the name unless they were given', async () => {
        const { id } = await createUser({ name: { givenName: 'Ann', familyName: 'Lee' } })
        assertHolds(await read(`/Users/${id}`), { displayName: 'Ann Lee', name: { formatted: 'Ann Lee' } })
        await patch(`/Users/${id}`, [{ op: 'replace', path: 'name.familyName', value: 'Ray' }])
        assertHolds(await read(`/Users/${id}`), { displayName: 'Ann Ray', name: { formatted: 'Ann Ray' } })
        await patch(`/Users/${id}`, [{ op: 'replace', path: 'displayName', value: 'Annie' }])
        await patch(`/Users/${id}`, [{ op: 'replace', path: 'name.familyName', value: 'Poe' }])
        assertHolds(await read(`/Users/${id}`), { displayName: 'Annie', name: { formatted: 'Ann Poe' } })
        await patch(`/Users/${id}`, [{ op: 'remove', path: 'displayName' }])
        assertHolds(await read(`/Users/${id}`), { displayName: 'Ann Poe' })
    })

    it('RFC 7643 4.2: display of members and of groups are the names as they are now', async () => {
        const user = await createUser({ name: { familyName: 'Shown' } })
        const group = await createGroup({ members: [{ value: user.id, display: 'Forged' }] })
        assert.equal(group.members?.[0]?.display, 'Shown')
        await patch(`/Users/${user.id}`, [{ op: 'replace', path: 'displayName', value: 'Renamed' }])
        assert.equal((await read(`/Groups/${group.id}`)).members?.[0]?.display, 'Renamed')
        const displayName = unique('Renamed')
        const before = await read(`/Users/${user.id}`)
        await patch(`/Groups/${group.id}`, [{ op: 'replace', path: 'displayName', value: displayName }])
        const after = await read(`/Users/${user.id}`)
        assertHolds(after.groups, [{ value: group.id, display: displayName }])
        assert.notEqual(after.meta.version, before.meta.version)
    })

    it('RFC 7643 4.1.2: groups of a user end with the membership, and with the nesting', async () => {
        const user = await createUser()
        const inner = await createGroup({ members: [{ value: user.id }] })
        const outer = await createGroup({ members: [{ value: inner.id }] })
        await succeed('PUT', `/Groups/${outer.id}`, { displayName: outer.displayName, members: [] })
        assertHolds((await read(`/Users/${user.id}`)).groups, [{ value: inner.id, type: 'direct' }])
        await patch(`/Groups/${inner.id}`, [{ op: 'remove', path: 'members' }])
        assert.equal((await read(`/Users/${user.id}`)).groups, undefined)
    })
})
