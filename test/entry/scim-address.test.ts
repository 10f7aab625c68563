import assert from 'node:assert/strict'
import { scimAddress } from '../../src/server/entry/scim-address.ts'
import { assertRefused } from '../scim/fixtures.ts'

const HOST = 'https://instance.example'
const URI = '/api/x_scim_okta/v2/scim'
const BASE = HOST + URI

const at = (rest: string) => scimAddress(BASE + rest, URI + rest, 'https://servlet.example/')

describe('scimAddress: RFC 7644 1.3 and 3.2, base URL and path', () => {
    const paths: [string, string[]][] = [
        ['', []],
        ['/', []],
        ['/Users', ['Users']],
        ['/Users/', ['Users']],
        ['/Users/4f', ['Users', '4f']],
        ['//Users//4f//', ['Users', '4f']],
        ['/Users/.search', ['Users', '.search']],
        ['/.search', ['.search']],
        ['/Users?filter=a/b', ['Users']],
        ['/Users/4f?attributes=userName', ['Users', '4f']],
        ['/Users#x/y', ['Users']],
        ['?count=1', []],
        [
            '/Schemas/urn:ietf:params:scim:schemas:core:2.0:User',
            ['Schemas', 'urn:ietf:params:scim:schemas:core:2.0:User'],
        ],
        ['/Schemas/urn%3Aietf%3Aparams', ['Schemas', 'urn:ietf:params']],
        ['/Users/a%2Fb', ['Users', 'a/b']],
        ['/Users/a%20b+c', ['Users', 'a b+c']],
        ['/Users/%C3%BC%F0%9F%98%80', ['Users', 'ü😀']],
        ['/Users/%', ['Users', '%']],
        ['/Users/100%25', ['Users', '100%']],
        ['/Users/%E4', ['Users', '%E4']],
        ['/Users/%zz/x', ['Users', '%zz', 'x']],
        ['/Users/..', ['Users', '..']],
        ['/Users/scim', ['Users', 'scim']],
        ['/scim/Users', ['scim', 'Users']],
    ]
    for (const [rest, path] of paths) {
        it(`${rest || 'nothing'} → ${JSON.stringify(path)}`, () => assert.deepEqual(at(rest), { baseUrl: BASE, path }))
    }

    const bases: [string, string, string, string][] = [
        [
            'the version the client called',
            `${HOST}/api/x_scim_okta/scim/Users`,
            '/api/x_scim_okta/scim/Users',
            `${HOST}/api/x_scim_okta/scim`,
        ],
        ['a port', `http://localhost:8080${URI}/Users`, `${URI}/Users`, `http://localhost:8080${URI}`],
        ['a scheme in capitals', `HTTPS://Instance.example${URI}`, URI, `HTTPS://Instance.example${URI}`],
        ['no origin: the instance’s own address', `${URI}/Users`, `${URI}/Users`, `https://servlet.example${URI}`],
        ['no url at all', '', `${URI}/Users`, `https://servlet.example${URI}`],
        ['an origin with a query behind it', `${HOST}?x=/y`, `${URI}/Users`, BASE],
        ['a base that ends otherwise', `${HOST}/api/other/Users`, '/api/other/Users', `${HOST}/api/other/Users`],
        [
            'a name that begins with scim',
            `${HOST}/api/scimmer/scim/Users`,
            '/api/scimmer/scim/Users',
            `${HOST}/api/scimmer/scim`,
        ],
    ]
    for (const [name, url, uri, baseUrl] of bases) {
        it(`base: ${name}`, () => assert.equal(scimAddress(url, uri, 'https://servlet.example/').baseUrl, baseUrl))
    }

    it('a path of more than 2048 characters is nobody’s: 404', () => {
        assert.equal(at(`/${'x'.repeat(2047)}`).path[0]!.length, 2047)
        assertRefused(() => at(`/${'x'.repeat(2048)}`), 404, undefined)
        assert.deepEqual(at(`/Users?filter=${'x'.repeat(5000)}`).path, ['Users'])
    })
})
