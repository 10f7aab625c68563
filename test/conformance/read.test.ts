/** Reading single resources, and addresses that are nothing. */
import assert from 'node:assert/strict'
import { assertStatus, createGroup, createUser, ENTERPRISE, NOBODY, read, send, succeed, USER } from './scim-server.ts'

describe('conformance: GET of one resource', () => {
    it('RFC 7644 3.4.1: what POST answered, with Location and ETag', async () => {
        const user = await createUser({ title: 'Reader', emails: [{ value: 'r@example.com', type: 'work' }] })
        const answer = await send('GET', `/Users/${user.id}`)
        assertStatus(answer, 200)
        assert.deepEqual(answer.body, user)
        assert.equal(answer.headers.get('location'), user.meta.location)
    })

    it('RFC 7644 3.4.1: reading twice changes nothing', async () => {
        const { id } = await createGroup()
        assert.deepEqual(await read(`/Groups/${id}`), await read(`/Groups/${id}`))
    })

    it('RFC 7643 3.1: meta.location can be read and is the same resource', async () => {
        const group = await createGroup()
        const address = group.meta.location.slice(group.meta.location.indexOf('/Groups'))
        assert.deepEqual(await read(address), group)
    })

    for (const [what, attributes, displayName] of [
        ['put together from the name', { name: { givenName: 'Ada', familyName: 'Boss' } }, 'Ada Boss'],
        ['given', { name: { familyName: 'Boss' }, displayName: 'The Boss' }, 'The Boss'],
        ['given without a name', { displayName: 'Only Boss' }, 'Only Boss'],
    ] as const) {
        it(`RFC 7643 4.3: manager with value and $ref; displayName, ${what}, on request`, async () => {
            const manager = await createUser(attributes)
            assert.equal(manager.displayName, displayName)
            const { id } = await createUser({ [ENTERPRISE]: { manager: { value: manager.id } } })
            const plain = (await read(`/Users/${id}`))[ENTERPRISE]
            assert.deepEqual(plain, { manager: { value: manager.id, $ref: manager.meta.location } })
            const asked = await read(`/Users/${id}?attributes=${ENTERPRISE}:manager.displayName`)
            assert.deepEqual(asked[ENTERPRISE], { manager: { displayName } })
        })
    }

    it('RFC 7644 3.6: somebody deactivated is readable', async () => {
        const { id } = await createUser()
        await succeed('DELETE', `/Users/${id}`)
        assert.equal((await read(`/Users/${id}`)).active, false)
    })

    for (const id of [NOBODY, '1', 'nobody', 'Users', 'bulkId:1', '2819c223-7f76-453a-919d-413861904646', USER]) {
        for (const collection of ['Users', 'Groups']) {
            it(`RFC 7644 3.4.1: 404 to /${collection}/${id}`, async () => {
                assertStatus(await send('GET', `/${collection}/${encodeURIComponent(id)}`), 404)
            })
        }
    }

    it('RFC 7643 3.1: id is case-exact', async () => {
        const { id } = await createUser()
        const upper = id.toUpperCase()
        assert.notEqual(upper, id)
        assertStatus(await send('GET', `/Users/${upper}`), 404)
        const filter = encodeURIComponent(`id eq "${upper}"`)
        assert.equal((await read(`/Users?filter=${filter}`)).totalResults, 0)
        assertStatus(await send('DELETE', `/Users/${upper}`), 404)
        assert.equal((await read(`/Users/${id}`)).active, true)
    })

    it('RFC 7644 3.4.1: a user is no group and a group no user', async () => {
        const user = await createUser()
        const group = await createGroup()
        assertStatus(await send('GET', `/Groups/${user.id}`), 404)
        assertStatus(await send('GET', `/Users/${group.id}`), 404)
    })

    for (const [method, address] of [
        ['GET', '/Devices'],
        ['GET', '/users'],
        ['GET', '/Users/x/y'],
        ['GET', '/Users/.search/x'],
        ['POST', '/.search/x'],
        ['GET', '/Me/x'],
        ['POST', '/Bulk/1'],
        ['POST', '/Schemas/.search'],
        ['PUT', '/constructor'],
        ['GET', '/__proto__'],
        ['DELETE', '/hasOwnProperty/x'],
    ] as const) {
        it(`RFC 7644 3.12: 404 to ${method} ${address}`, async () => {
            const body = ['GET', 'DELETE'].includes(method) ? undefined : {}
            const answer = await send(method, address, body)
            assert.ok([404, 405].includes(answer.status), answer.text)
            if (answer.status === 405) assert.ok(address.startsWith('/Schemas/'))
        })
    }

    for (const [method, address, allow] of [
        ['PUT', '/Users', 'GET, POST'],
        ['PATCH', '/Users', 'GET, POST'],
        ['DELETE', '/Groups', 'GET, POST'],
        ['POST', `/Users/${NOBODY}`, 'DELETE, GET, PATCH, PUT'],
        ['POST', `/Groups/${NOBODY}`, 'DELETE, GET, PATCH, PUT'],
        ['GET', '/Bulk', 'POST'],
        ['GET', '/.search', 'POST'],
        ['GET', '/Users/.search', 'POST'],
        ['PUT', '/Groups/.search', 'POST'],
        ['DELETE', '/Bulk', 'POST'],
        ['POST', '', 'GET'],
        ['DELETE', '', 'GET'],
    ] as const) {
        it(`RFC 7644 3.2: 405 to ${method} ${address || 'the base'}, with Allow ${allow}`, async () => {
            const body = ['GET', 'DELETE'].includes(method) ? undefined : {}
            const answer = await send(method, address, body)
            assertStatus(answer, 405)
            assert.equal((answer.headers.get('allow') ?? '').split(/, */).sort().join(', '), allow)
        })
    }
})
