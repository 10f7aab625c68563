/** A group with more members than are read back after every change. */
import assert from 'node:assert/strict'
import { assertStatus, createGroup, createUser, instance, patch, read, send, unique } from './scim-server.ts'

const MEMBERS = 501

describe('conformance: a group of 501', () => {
    const people: string[] = []
    let id: string
    /** Straight into the tables and out of them again: requests would take longer, and later lists would be long. */
    before(async () => {
        const { store } = (await instance()).platform
        id = (await createGroup()).id
        store.transaction(() => {
            for (let number = 0; number < MEMBERS; number++) {
                const user = store.insert('sys_user', { user_name: unique('large'), last_name: 'Large', active: '1' })
                store.insert('sys_user_grmember', { user, group: id })
                people.push(user)
            }
        })
    })
    after(async () => {
        await send('DELETE', `/Groups/${id}`)
        const { store } = (await instance()).platform
        store.transaction(() => people.forEach((user) => store.remove('sys_user', user)))
    })

    it('RFC 7644 3.4.1: GET answers every member once', async () => {
        const { members } = await read(`/Groups/${id}`)
        assert.deepEqual([...new Set(members?.map(({ value }) => value))].sort(), [...people].sort())
        assert.equal(members?.length, MEMBERS)
    })

    it('RFC 7644 3.5.2: PATCH answers 204 with the new version, or 200 when attributes are named', async () => {
        const user = await createUser()
        const { meta } = await read(`/Groups/${id}?attributes=meta`)
        const added = await patch(`/Groups/${id}`, [{ op: 'add', path: 'members', value: [{ value: user.id }] }])
        assertStatus(added, 204)
        assert.equal(added.text, '')
        const version = added.headers.get('etag')
        assert.notEqual(version, meta.version)
        assert.equal((await read(`/Groups/${id}?attributes=meta`)).meta.version, version)
        const removal = [{ op: 'remove', path: `members[value eq "${user.id}"]` }]
        const removed = await patch(`/Groups/${id}?attributes=displayName,members`, removal)
        assertStatus(removed, 200)
        assert.equal(removed.body.members?.length, MEMBERS)
        const shorter = await patch(`/Groups/${id}?excludedAttributes=members`, [{ op: 'add', value: {} }])
        assertStatus(shorter, 200)
        assert.equal(shorter.body.members, undefined)
        assert.equal(shorter.headers.get('etag'), removed.headers.get('etag'))
    })

    it('RFC 7644 3.5.2: a PATCH that changes nothing has the version of before', async () => {
        const { meta } = await read(`/Groups/${id}?attributes=meta`)
        const answer = await patch(`/Groups/${id}`, [
            { op: 'add', path: 'members', value: [{ value: people[7] ?? '' }] },
        ])
        assertStatus(answer, 204)
        assert.equal(answer.headers.get('etag'), meta.version)
        assert.deepEqual((await read(`/Groups/${id}?attributes=meta`)).meta, meta)
    })

    it('RFC 7644 3.4.2.2: filters on members find it', async () => {
        for (const filter of [
            `members.value eq "${people[500]}"`,
            `members[value eq "${people[0]}" and type eq "User"]`,
        ]) {
            const { Resources } = await read(`/Groups?attributes=id&filter=${encodeURIComponent(filter)}`)
            assert.deepEqual(
                Resources.map((each) => each.id),
                [id],
            )
        }
    })

    it('RFC 7644 3.5.2: removing one leaves the others', async () => {
        const gone = people[3]
        assertStatus(await patch(`/Groups/${id}`, [{ op: 'remove', path: `members[value eq "${gone}"]` }]), 204)
        const { members } = await read(`/Groups/${id}`)
        assert.equal(members?.length, MEMBERS - 1)
        assert.ok(!members?.some(({ value }) => value === gone))
    })
})
