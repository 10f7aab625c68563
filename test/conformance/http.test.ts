/** What HTTP and section 3.1 ask of requests and answers. */
import assert from 'node:assert/strict'
import { sendRaw } from './raw-request.ts'
import { assertStatus, baseUrl, createUser, NOBODY, read, send, unique, USER } from './scim-server.ts'

const count = async (): Promise<number> => (await read('/Users?count=0')).totalResults
const typeOf = (headers: Headers): string => (headers.get('content-type') ?? '').split(';')[0]!.trim()

describe('conformance: RFC 7644 3.1', () => {
    for (const type of [
        'application/scim+json',
        'application/json',
        'application/scim+json; charset=utf-8',
        'application/scim+json;charset=UTF-8',
        'application/json; charset="utf-8"',
        'APPLICATION/SCIM+JSON',
    ]) {
        it(`RFC 7644 3.1: a body of type ${type} is read`, async () => {
            const userName = unique('typed')
            const answer = await send(
                'POST',
                '/Users',
                { schemas: [USER], userName, title: 'Zoë 🦦' },
                { 'Content-Type': type },
            )
            assertStatus(answer, 201)
            assert.equal((await read(`/Users/${answer.body.id}`)).title, 'Zoë 🦦')
        })
    }

    for (const type of [
        'text/plain',
        'application/xml',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'x',
    ]) {
        it(`RFC 7644 3.1: 415 to a body of type ${type}, and nobody is made`, async () => {
            const before = await count()
            const body = { schemas: [USER], userName: unique('typed') }
            assert.equal((await send('POST', '/Users', body, { 'Content-Type': type })).status, 415)
            assert.equal(await count(), before)
        })
    }

    for (const [accept, expected] of [
        ['application/scim+json', 'application/scim+json'],
        ['application/json', 'application/json'],
        ['application/scim+json, application/json', 'application/scim+json'],
        ['application/json;q=0.5, application/scim+json', 'application/scim+json'],
        ['text/html, application/scim+json;q=0.1', 'application/scim+json'],
        ['*/*', 'application/scim+json'],
        ['application/*', 'application/scim+json'],
        [undefined, 'application/scim+json'],
    ] as const) {
        it(`RFC 7644 3.1: Accept ${accept ?? '(none)'} gets ${expected}, of resources, lists and errors`, async () => {
            const { id } = await createUser()
            for (const address of [`/Users/${id}`, '/Users?count=1', `/Users/${NOBODY}`]) {
                const answer = await sendRaw('GET', address, undefined, { Accept: accept })
                assert.equal(typeOf(answer.headers), expected, address)
            }
        })
    }

    for (const accept of ['text/html', 'application/xml', 'image/*', 'application/scim+json;q=0']) {
        it(`RFC 7231 6.5.6: 406 to Accept ${accept}`, async () => {
            assert.equal((await send('GET', '/Users?count=1', undefined, { Accept: accept })).status, 406)
        })
    }

    it('RFC 7644 2: 401 without or with wrong credentials, and nobody is made', async () => {
        const before = await count()
        const wrong = `Basic ${Buffer.from('scim.conformance:wrong').toString('base64')}`
        for (const Authorization of [undefined, wrong, 'Basic', 'Bearer x', 'Basic %%%']) {
            const body = JSON.stringify({ schemas: [USER], userName: unique('nobody') })
            const answer = await sendRaw('POST', '/Users', body, { Authorization })
            assert.equal(answer.status, 401, Authorization)
            assert.ok(!answer.text.includes('userName'))
            assert.equal((await sendRaw('GET', '/ServiceProviderConfig', undefined, { Authorization })).status, 401)
        }
        assert.equal(await count(), before)
    })
})

describe('conformance: RFC 7231', () => {
    for (const [address, status] of [
        ['/Users', 200],
        ['/ServiceProviderConfig', 200],
        [`/Users/${NOBODY}`, 404],
        ['/Devices', 404],
    ] as const) {
        it(`RFC 7231 4.3.2: HEAD ${address} is ${status} without a body`, async () => {
            const answer = await send('HEAD', address)
            assert.equal(answer.status, status)
            assert.equal(answer.text, '')
        })
    }

    it('RFC 7231 4.3.2: HEAD of a user has ETag and Location of GET', async () => {
        const { id, meta } = await createUser()
        const { headers, status } = await send('HEAD', `/Users/${id}`)
        assert.deepEqual([status, headers.get('etag'), headers.get('location')], [200, meta.version, meta.location])
    })

    it('RFC 7231 7.1.2: Location is an absolute URL at the address that was called', async () => {
        const answer = await send('POST', '/Users', { schemas: [USER], userName: unique('located') })
        assert.equal(answer.headers.get('location'), `${await baseUrl()}/Users/${answer.body.id}`)
        const path = answer.body.meta.location.slice((await baseUrl()).length)
        assertStatus(await send('GET', path), 200)
    })

    it('RFC 7231 4.2.2: PUT and DELETE twice are as once', async () => {
        const user = await createUser()
        const body = { schemas: [USER], userName: user.userName, title: 'Idempotent' }
        const first = await send('PUT', `/Users/${user.id}`, body)
        assert.deepEqual((await send('PUT', `/Users/${user.id}`, body)).body, first.body)
        await send('DELETE', `/Users/${user.id}`)
        const left = await read(`/Users/${user.id}`)
        await send('DELETE', `/Users/${user.id}`)
        assert.deepEqual(await read(`/Users/${user.id}`), left)
    })

    it('RFC 7230 3.3: what is sent along with DELETE and GET has no effect', async () => {
        const user = await createUser({ title: 'Kept' })
        const body = JSON.stringify({ schemas: [USER], userName: 'x', title: 'Lost' })
        assert.equal((await sendRaw('GET', `/Users/${user.id}`, body)).status, 200)
        assert.equal((await sendRaw('DELETE', `/Users/${user.id}`, body)).status, 204)
        assert.equal((await read(`/Users/${user.id}`)).title, 'Kept')
    })

    it('RFC 7644 3.5.2: members of a message that nobody knows have no effect', async () => {
        const user = await createUser()
        const Operations = [{ op: 'replace', path: 'title', value: 'T', comment: 'x' }]
        const body = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations, comment: 'x' }
        const answer = await send('PATCH', `/Users/${user.id}`, body, { 'X-Comment': 'x' })
        assertStatus(answer, 200)
        assert.equal(answer.body.title, 'T')
    })

    for (const query of [
        'filter=userName%20eq%20%22x%22',
        'filter=userName+eq+%22x%22',
        '&filter=userName%20eq%20%22x%22&',
    ]) {
        it(`RFC 3986 3.4: /Users?${query} is understood`, async () => {
            assert.equal((await read(`/Users?${query}`)).totalResults, 0)
        })
    }
})
