// Media types and versions of the REST API.
import assert from 'node:assert/strict'
import { findVersionFaults } from '../../tools/package-checks/api-versions.ts'
import { findMissingMediaTypes } from '../../tools/package-checks/media-types.ts'
import type { BuiltPackage } from '../../tools/package-checks/built-package.ts'
import { productPackage } from './product-package.ts'
import { packageOf } from './sample-package.ts'

const BOTH = 'application/scim+json,application/json'

describe('package: media types', () => {
    it('both are consumed and produced everywhere', () => {
        assert.deepEqual(findMissingMediaTypes(productPackage()), [])
    })

    it('finds a missing one in the definition and in an operation', () => {
        const findings = findMissingMediaTypes(
            packageOf(
                ['sys_ws_definition', { consumes: 'application/scim+json', produces: BOTH }],
                ['sys_ws_operation', { consumes: BOTH, produces: '' }],
            ),
        )
        assert.deepEqual(findings, [
            'update/sys_ws_definition_0.xml: consumes does not list application/json',
            'update/sys_ws_operation_1.xml: produces does not list application/scim+json',
            'update/sys_ws_operation_1.xml: produces does not list application/json',
        ])
    })
})

function versioned(defaults: readonly string[], operationVersion = 'id-v2', named = 'v2'): BuiltPackage {
    return packageOf(
        ['sys_ws_definition', { sys_id: 'api', default_version: named }],
        ...['v1', 'v2'].map((version): [string, Record<string, string>] => [
            'sys_ws_version',
            {
                sys_id: `id-${version}`,
                version_id: version,
                active: 'true',
                web_service_definition: 'api',
                is_default: String(defaults.includes(version)),
            },
        ]),
        ['sys_ws_operation', { web_service_version: operationVersion }],
    )
}

describe('package: versions of the REST API', () => {
    it('one is the default and every operation belongs to one', () => {
        assert.deepEqual(findVersionFaults(productPackage()), [])
        assert.deepEqual(findVersionFaults(versioned(['v2'])), [])
    })

    const broken: [string, BuiltPackage, RegExp][] = [
        ['no default', versioned([]), /has 0 default versions/],
        ['two defaults', versioned(['v1', 'v2']), /has 2 default versions/],
        ['another default than the named one', versioned(['v1']), /names v2 as default version, the default is v1/],
        ['an operation without a version', versioned(['v2'], ''), /belongs to no shipped version/],
        ['a package without a definition', packageOf(), /no REST definition/],
    ]
    for (const [name, built, expected] of broken) {
        it(`finds ${name}`, () => {
            const findings = findVersionFaults(built)
            assert.equal(findings.length, 1, findings.join())
            assert.match(findings[0] ?? '', expected)
        })
    }
})
