/** The caller's own resource. */
import assert from 'node:assert/strict'
import { assertStatus, ENTERPRISE, patch, PATCH_OP, read, send, USER } from './scim-server.ts'

describe('conformance: /Me', () => {
    it('RFC 7644 3.11: is the user who asks, at the address of the user', async () => {
        const answer = await send('GET', '/Me')
        assertStatus(answer, 200)
        const { id, meta, userName } = answer.body
        assert.equal(userName, 'scim.conformance')
        assert.ok(meta.location.endsWith(`/Users/${id}`))
        assert.equal(answer.headers.get('location'), meta.location)
        assert.deepEqual(await read(`/Users/${id}`), answer.body)
    })

    for (const query of ['attributes=userName', 'excludedAttributes=meta,userName', `attributes=${ENTERPRISE}`]) {
        it(`RFC 7644 3.11: ${query} as at the address of the user`, async () => {
            const { id } = await read('/Me')
            assert.deepEqual(await read(`/Me?${query}`), await read(`/Users/${id}?${query}`))
        })
    }

    it('RFC 7644 3.14: 304 to GET with the version', async () => {
        const { meta } = await read('/Me')
        assertStatus(await send('GET', '/Me', undefined, { 'If-None-Match': meta.version }), 304)
    })

    for (const [method, body, status, scimType] of [
        ['PUT', { schemas: [USER], userName: 'scim.conformance', title: 'Root' }, 403],
        ['PATCH', { schemas: [PATCH_OP], Operations: [{ op: 'replace', path: 'title', value: 'Root' }] }, 403],
        ['PATCH', { schemas: [PATCH_OP], Operations: [{ op: 'replace', path: 'active', value: false }] }, 403],
        ['DELETE', undefined, 403],
        ['PUT', { schemas: [USER] }, 400, 'invalidValue'],
        ['PATCH', { schemas: [PATCH_OP], Operations: [] }, 400, 'invalidSyntax'],
        ['POST', { schemas: [USER], userName: 'scim.conformance.other' }, 403],
    ] as const) {
        it(`RFC 7644 3.11: ${status} to ${method} ${JSON.stringify(body ?? '').slice(0, 120)}`, async () => {
            const before = await read('/Me')
            assertStatus(await send(method, '/Me', body), status, scimType)
            if (method !== 'POST') assertStatus(await send(method, `/Users/${before.id}`, body), status, scimType)
            assert.deepEqual(await read('/Me'), before)
        })
    }

    it('RFC 7644 3.14: 412 to DELETE of another version', async () => {
        const before = await read('/Me')
        assertStatus(await send('DELETE', '/Me', undefined, { 'If-Match': 'W/"x"' }), 412)
        assertStatus(await patch('/Me', [{ op: 'replace', path: 'title', value: 'x' }], { 'If-Match': '"x"' }), 412)
        assert.deepEqual(await read('/Me'), before)
    })
})
