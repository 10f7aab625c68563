import assert from 'node:assert/strict'
import { isScimError, scimError } from '../../src/server/scim/error.ts'
import { errorBody, MEDIA_TYPE } from '../../src/server/scim/message.ts'
import { ERROR_URN } from '../../src/server/scim/schema/urns.ts'

describe('RFC 7644 3.12 errorBody', () => {
    it('has status as a string, scimType and detail', () => {
        assert.deepEqual(errorBody(scimError(409, 'userName is taken', 'uniqueness')), {
            schemas: [ERROR_URN],
            status: '409',
            scimType: 'uniqueness',
            detail: 'userName is taken',
        })
    })

    it('has no scimType when there is none, and names the request', () => {
        assert.deepEqual(errorBody(scimError(404, 'No such user'), 'r-1'), {
            schemas: [ERROR_URN],
            status: '404',
            detail: 'No such user (request r-1)',
        })
    })

    const detailOf = (detail: string, requestId?: string): string =>
        errorBody(scimError(400, detail), requestId).detail as string

    it('keeps 200 characters and cuts longer details, request included', () => {
        assert.equal(detailOf('x'.repeat(200)), 'x'.repeat(200))
        assert.equal(detailOf('x'.repeat(201)), `${'x'.repeat(199)}…`)
        const named = detailOf('x'.repeat(500), 'abc')
        assert.equal(named.length, 200)
        assert.ok(named.endsWith('x… (request abc)'))
        assert.equal(detailOf('x'.repeat(500), 'r'.repeat(500)).length, 200)
    })

    it('leaves no half of a surrogate pair', () => {
        const cut = detailOf(`${'x'.repeat(198)}😀😀`)
        assert.equal(cut, `${'x'.repeat(198)}…`)
    })
})

describe('RFC 7644 3.12 errors', () => {
    it('are plain objects that can be told from others', () => {
        assert.ok(isScimError(scimError(400, 'x')))
        for (const other of [new Error('x'), null, undefined, 'x', {}, { isScimError: 1 }]) {
            assert.equal(isScimError(other), false)
        }
    })
    it('travel as application/scim+json (RFC 7644 8.1)', () => assert.equal(MEDIA_TYPE, 'application/scim+json'))
})
