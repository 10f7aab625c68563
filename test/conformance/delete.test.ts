/** Deleting users, who are deactivated, and groups, which are gone. */
import assert from 'node:assert/strict'
import {
    assertStatus,
    assertUnchanged,
    createGroup,
    createUser,
    GROUP,
    NOBODY,
    patch,
    read,
    send,
    unique,
} from './scim-server.ts'

describe('conformance: DELETE', () => {
    it('RFC 7644 3.6: 204 without a body for a user, who is inactive then, also the second time', async () => {
        const user = await createUser({ title: 'Leaving' })
        const answer = await send('DELETE', `/Users/${user.id}`)
        assertStatus(answer, 204)
        assert.equal(answer.text, '')
        const left = await read(`/Users/${user.id}`)
        assert.deepEqual([left.active, left.title, left.userName], [false, 'Leaving', user.userName])
        assert.notEqual(left.meta.version, user.meta.version)
        await assertUnchanged(`/Users/${user.id}`, async () =>
            assertStatus(await send('DELETE', `/Users/${user.id}`), 204),
        )
    })

    it('RFC 7644 3.6: a user who was deleted is listed as inactive and can be activated', async () => {
        const { id } = await createUser()
        await send('DELETE', `/Users/${id}`)
        const filter = encodeURIComponent(`id eq "${id}" and active eq false`)
        assert.equal((await read(`/Users?filter=${filter}`)).totalResults, 1)
        assertStatus(await patch(`/Users/${id}`, [{ op: 'replace', path: 'active', value: true }]), 200)
        assert.equal((await read(`/Users/${id}`)).active, true)
    })

    it('RFC 7644 3.3: the userName of a user who was deleted is still taken', async () => {
        const { id, userName } = await createUser()
        await send('DELETE', `/Users/${id}`)
        await assertUnchanged(`/Users/${id}`, async () => {
            assertStatus(await send('POST', '/Users', { userName }), 409, 'uniqueness')
        })
    })

    it('RFC 7644 3.6: 204 without a body for a group, which is gone then for every request', async () => {
        const user = await createUser()
        const group = await createGroup({ members: [{ value: user.id }] })
        const answer = await send('DELETE', `/Groups/${group.id}`)
        assertStatus(answer, 204)
        assert.equal(answer.text, '')
        const body = { schemas: [GROUP], displayName: group.displayName }
        assertStatus(await send('GET', `/Groups/${group.id}`), 404)
        assertStatus(await send('PUT', `/Groups/${group.id}`, body), 404)
        assertStatus(await patch(`/Groups/${group.id}`, [{ op: 'remove', path: 'members' }]), 404)
        assertStatus(await send('DELETE', `/Groups/${group.id}`), 404)
        for (const filter of [
            `id eq "${group.id}"`,
            `displayName eq "${group.displayName}"`,
            `members eq "${user.id}"`,
        ]) {
            assert.equal((await read(`/Groups?filter=${encodeURIComponent(filter)}`)).totalResults, 0, filter)
        }
        assert.equal((await read(`/Users/${user.id}`)).groups, undefined)
        assert.equal((await read(`?filter=${encodeURIComponent(`id eq "${group.id}"`)}`)).totalResults, 0)
    })

    it('RFC 7644 3.6: a group that was deleted is nobody’s member any more, nor has it members', async () => {
        const user = await createUser()
        const inner = await createGroup({ members: [{ value: user.id }] })
        const outer = await createGroup({ members: [{ value: inner.id }] })
        const { version } = outer.meta
        await send('DELETE', `/Groups/${inner.id}`)
        const now = await read(`/Groups/${outer.id}`)
        assert.equal(now.members?.length ?? 0, 0)
        assert.notEqual(now.meta.version, version)
        assert.equal((await read(`/Users/${user.id}`)).groups, undefined)
    })

    it('RFC 7644 3.6: groups within a group that was deleted can be members elsewhere', async () => {
        const inner = await createGroup()
        const outer = await createGroup({ members: [{ value: inner.id }] })
        await send('DELETE', `/Groups/${outer.id}`)
        const other = await createGroup({ members: [{ value: inner.id }] })
        assert.deepEqual(
            other.members?.map(({ value }) => value),
            [inner.id],
        )
    })

    it('RFC 7644 3.6: a group that was deleted is no member that can be added', async () => {
        const [gone, group] = [await createGroup(), await createGroup()]
        await send('DELETE', `/Groups/${gone.id}`)
        await assertUnchanged(`/Groups/${group.id}`, async () => {
            const answer = await patch(`/Groups/${group.id}`, [
                { op: 'add', path: 'members', value: [{ value: gone.id }] },
            ])
            assertStatus(answer, 200)
        })
    })

    it('RFC 7644 3.5.1: no group takes the name of one that is there, but that of one that was deleted', async () => {
        const [gone, group] = [await createGroup(), await createGroup()]
        await send('DELETE', `/Groups/${gone.id}`)
        const rename = [{ op: 'replace', path: 'displayName', value: gone.displayName }]
        assertStatus(await patch(`/Groups/${group.id}`, rename), 200)
        assert.equal((await read(`/Groups/${group.id}`)).displayName, gone.displayName)
        const again = { schemas: [GROUP], displayName: gone.displayName }
        assertStatus(await send('POST', '/Groups', again), 409, 'uniqueness')
    })

    for (const address of [`/Users/${NOBODY}`, `/Groups/${NOBODY}`, '/Users/nobody', `/Groups/${unique('nobody')}`]) {
        it(`RFC 7644 3.6: 404 to DELETE ${address}`, async () => {
            assertStatus(await send('DELETE', address), 404)
        })
    }
})
