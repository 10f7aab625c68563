import assert from 'node:assert/strict'
import { MAX_BULK_PATH, splitBulkPath } from '../../../src/server/scim/bulk/path.ts'

describe('RFC 7644 3.7 splitBulkPath', () => {
    const cases: [string, string[]][] = [
        ['/Users', ['Users']],
        ['Users', ['Users']],
        ['/Users/2819c223', ['Users', '2819c223']],
        ['Groups/bulkId:ledger', ['Groups', 'bulkId:ledger']],
        ['/Groups/bulkId%3Aledger', ['Groups', 'bulkId:ledger']],
        ['/Users/a%2Fb%3Fc', ['Users', 'a/b?c']],
        ['/Users/100%2525', ['Users', '100%25']],
        ['/Users/M%C3%A4ya', ['Users', 'Mäya']],
        [
            '/Schemas/urn:ietf:params:scim:schemas:core:2.0:User',
            ['Schemas', 'urn:ietf:params:scim:schemas:core:2.0:User'],
        ],
        ['/Users/__proto__', ['Users', '__proto__']],
        ['/a/b/c', ['a', 'b', 'c']],
        [`/${'u'.repeat(MAX_BULK_PATH - 1)}`, ['u'.repeat(MAX_BULK_PATH - 1)]],
    ]
    cases.forEach(([path, expected]) =>
        it(`cuts ${path.slice(0, 60)}`, () => assert.deepEqual(splitBulkPath(path), expected)),
    )

    const refused: unknown[] = [
        undefined,
        null,
        7,
        ['Users'],
        '',
        '/',
        ' ',
        '//Users',
        '/Users/',
        '/Users//1',
        '/Users/%20',
        '/Users/.',
        '/Users/../Groups',
        '/Users/%2e%2e',
        '/Users/1?attributes=id',
        '/Users#1',
        '/Users\\1',
        '/Users/%zz',
        '/Users/%',
        '/Users/%ff',
        'https://instance.example/Users',
        '//instance.example/Users',
        `/${'u'.repeat(MAX_BULK_PATH)}`,
        '/'.repeat(1000000),
    ]
    refused.forEach((path) =>
        it(`refuses ${String(JSON.stringify(path)).slice(0, 60)}`, () => assert.equal(splitBulkPath(path), undefined)),
    )
})
