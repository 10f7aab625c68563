import assert from 'node:assert/strict'
import type { Method, ScimAnswer } from '../../okta/scim-client.ts'
import { ERROR_MESSAGE, GROUP_SCHEMA, LIST_MESSAGE, USER_SCHEMA } from '../../okta/scim-message.ts'
import { violations } from './protocol-watch.ts'

const BASE = 'https://example/scim'
const TAG = 'W/"5f3c1d"'

interface Parts {
    method: Method
    path: string
    status: number
    headers: Record<string, string>
    body: unknown
    text: string
}

function answer(parts: Partial<Parts>): ScimAnswer {
    const { method = 'GET', path = '/Users/u1', status = 200, headers = {}, body } = parts
    const text = parts.text ?? (body === undefined ? '' : JSON.stringify(body))
    const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/scim+json' }
    return { method, path, status, headers: new Headers({ ...type, ...headers }), body, text, attempts: 1 }
}

const meta = {
    resourceType: 'User',
    created: '2026-11-24T09:00:00Z',
    lastModified: '2026-11-24T09:00:00Z',
    location: `${BASE}/Users/u1`,
    version: TAG,
}
const user = { schemas: [USER_SCHEMA], id: 'u1', userName: 'maya', meta }
const group = {
    schemas: [GROUP_SCHEMA],
    id: 'g1',
    displayName: 'Ledger',
    members: [{ value: 'u1', $ref: `${BASE}/Users/u1`, type: 'User' }],
    meta: { ...meta, resourceType: 'Group', location: `${BASE}/Groups/g1` },
}
const headers = { ETag: TAG, Location: meta.location }
const list = { schemas: [LIST_MESSAGE], totalResults: 2, startIndex: 1, itemsPerPage: 1, Resources: [user] }
const byCursor = { schemas: [LIST_MESSAGE], totalResults: 2, itemsPerPage: 1, nextCursor: 'abc', Resources: [user] }
const error = { schemas: [ERROR_MESSAGE], status: '409', scimType: 'uniqueness', detail: 'userName is taken' }
const platformError = { error: { message: 'User Not Authenticated' }, status: 'failure' }
const cancelled = { error: { message: 'Transaction cancelled: maximum execution time exceeded' } }

const single: Partial<Parts> = { headers, body: user }
const groupRead: Partial<Parts> = {
    path: '/Groups/g1',
    headers: { ETag: TAG, Location: group.meta.location },
    body: group,
}
const GROUP_LIST = '/Groups?startIndex=1'
const CURSOR = '/Users?cursor=&count=1'

const good: [string, Partial<Parts>][] = [
    ['a resource', single],
    ['a group', groupRead],
    ['a resource without meta', { headers: { ETag: TAG }, body: { schemas: [USER_SCHEMA], id: 'u1' } }],
    ['a created resource', { ...single, method: 'POST', path: '/Users', status: 201 }],
    ['a change without body', { method: 'PATCH', path: '/Groups/g1', status: 204, headers: { ETag: TAG } }],
    ['a deletion', { method: 'DELETE', status: 204 }],
    ['an unchanged resource', { status: 304, headers: { ETag: TAG } }],
    ['a list', { path: '/Users?startIndex=1', body: list }],
    ['a list by cursor', { path: CURSOR, body: byCursor }],
    ['its last page', { path: '/Users?cursor=abc', body: { ...byCursor, nextCursor: undefined } }],
    ['a search', { method: 'POST', path: '/.search', body: byCursor }],
    ['an empty list', { path: '/Users', body: { ...list, itemsPerPage: 0, Resources: undefined } }],
    ['an error', { method: 'POST', path: '/Users', status: 409, body: error }],
    ['a wrong method', { status: 405, headers: { Allow: 'GET' }, body: { ...error, status: '405' } }],
    ['a refused sign-in', { status: 401, body: platformError }],
    ['a cut-off request', { status: 500, body: cancelled }],
    ['a discovery answer', { path: '/ServiceProviderConfig', body: { schemas: ['urn:x'], patch: {} } }],
]

const bad: [string, Partial<Parts>, RegExp][] = [
    ['a password', { ...single, body: { ...user, password: 'x' } }, /shows a password/],
    ['a failure', { status: 500, body: { ...error, status: '500' } }, /is a failure/],
    ['a body with 204', { method: 'DELETE', status: 204, text: '{}' }, /has a body/],
    ['a body with 304', { status: 304, headers: { ETag: TAG }, text: '{}' }, /has a body/],
    ['304 to a PUT', { method: 'PUT', status: 304, headers: { ETag: TAG } }, /unchanged to a change/],
    ['304 without tag', { status: 304 }, /has ETag null/],
    ['a PATCH 204 without tag', { method: 'PATCH', status: 204 }, /has ETag null/],
    ['another content type', { ...single, headers: { ...headers, 'Content-Type': 'text/html' } }, /content type/],
    ['no schemas', { ...single, body: { ...user, schemas: [] } }, /no schemas/],
    ['no ETag', { ...single, headers: {} }, /has ETag null/],
    ['a strong ETag', { ...single, headers: { ETag: '"5f3c1d"' } }, /has ETag "5f3c1d"/],
    ['another ETag than the version', { ...single, headers: { ETag: 'W/"1"' } }, /and version W\/"5f3c1d"/],
    ['a 201 without Location', { ...single, method: 'POST', status: 201, headers: { ETag: TAG } }, /no Location/],
    ['another Location', { ...single, headers: { ...headers, Location: `${BASE}/Me/u1` } }, /and meta.location/],
    ['a Location of another id', { ...single, headers: { ...headers, Location: `${BASE}/Users/u2` } }, /Location/],
    ['another resource', { ...single, path: '/Users/u2' }, /answers u1/],
    ['no id', { ...single, path: '/Me', body: { ...user, id: '' } }, /has id/],
    ['a bulkId as id', { ...single, path: '/Me', body: { ...user, id: 'bulkId:1' } }, /has id bulkId/],
    ['a wrong meta.location', { ...groupRead, body: { ...group, meta } }, /has meta.location/],
    ['a local time', { ...single, body: { ...user, meta: { ...meta, created: '2026-11-24 09:00:00' } } }, /has time/],
    ['a member twice', { ...groupRead, body: { ...group, members: [...group.members, ...group.members] } }, /twice/],
    ['a member without value', { ...groupRead, body: { ...group, members: [{}] } }, /without value/],
    ['a wrong $ref', { ...groupRead, body: { ...group, members: [{ value: 'u1', $ref: 'x/u2' }] } }, /refers from u1/],
    ['a strange type', { ...single, body: { ...user, groups: [{ value: 'g1', type: 'x' }] } }, /of type x/],
    ['no total', { path: '/Users', body: { ...list, totalResults: undefined } }, /has totalResults undefined/],
    ['a total as text', { path: '/Users', body: { ...list, totalResults: '2' } }, /has totalResults "2"/],
    ['a total too low', { path: '/Users', body: { ...list, totalResults: 0 } }, /1 resources of 0/],
    ['a wrong itemsPerPage', { path: '/Users', body: { ...list, itemsPerPage: 100 } }, /itemsPerPage 100 for 1/],
    ['a startIndex of 0', { path: '/Users', body: { ...list, startIndex: 0 } }, /has startIndex 0/],
    ['no startIndex', { path: '/Users', body: { ...list, startIndex: undefined } }, /has startIndex undefined/],
    ['a startIndex by cursor', { path: CURSOR, body: { ...byCursor, startIndex: 1 } }, /has startIndex 1/],
    ['an empty cursor', { path: CURSOR, body: { ...byCursor, nextCursor: '' } }, /has nextCursor ""/],
    ['a cursor by index', { path: '/Users', body: { ...list, nextCursor: 'abc' } }, /has nextCursor "abc"/],
    ['a cursor after nothing', { path: CURSOR, body: { ...byCursor, itemsPerPage: 0, Resources: [] } }, /no resources/],
    ['a resource twice', { path: '/Users', body: { ...list, itemsPerPage: 2, Resources: [user, user] } }, /twice/],
    ['a wrong resource in a list', { path: GROUP_LIST, body: { ...list, Resources: [{ ...user, id: 'u9' }] } }, /meta/],
    ['an error of the platform', { status: 404, body: platformError }, /no SCIM error/],
    ['another status in an error', { status: 400, body: error }, /has status "409"/],
    ['a number as status', { status: 409, body: { ...error, status: 409 } }, /has status 409/],
    ['an error without detail', { status: 409, body: { ...error, detail: '' } }, /no detail/],
    ['a long detail', { status: 409, body: { ...error, detail: 'x'.repeat(201) } }, /over 200/],
    ['an unknown scimType', { status: 409, body: { ...error, scimType: 'taken' } }, /has scimType taken/],
    ['405 without Allow', { status: 405, body: { ...error, status: '405' } }, /no Allow/],
]

describe('scenarios/protocol-watch', () => {
    for (const [name, parts] of good) {
        it(`lets ${name} pass`, () => assert.deepEqual(violations(answer(parts)), []))
    }
    for (const [name, parts, problem] of bad) {
        it(`finds ${name}`, () => assert.match(violations(answer(parts)).join('\n'), problem))
    }
    it('names the request', () => {
        const [found] = violations(answer({ ...single, method: 'PUT', headers: {} }))
        assert.equal(found, 'PUT /Users/u1 → 200 has ETag null')
    })
})
