/** What is cut out of a resource, copied or put into a version: RFC 7644 sections 3.9 and 3.14. */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { formatAttributePath } from '../../src/server/scim/attribute-path.ts'
import { copyOf, isObject, sameJson } from '../../src/server/scim/json.ts'
import { parseProjection, projectResource } from '../../src/server/scim/projection.ts'
import type { JsonValue, ScimResource } from '../../src/server/scim/resource.ts'
import { USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN, USER_URN } from '../../src/server/scim/schema/urns.ts'
import { namesVersion, versionOf } from '../../src/server/scim/version.ts'
import { placesOf } from './filter-arbitraries.ts'
import { anyJson } from './fuzz-texts.ts'
import { repeatable } from './repeatable.ts'
import { userAttributes } from './resource-arbitraries.ts'

/** As the server renders it: with what it adds itself, and something no schema knows. */
const rendered: Arbitrary<ScimResource> = fc.tuple(userAttributes, fc.boolean()).map(([attributes, more]) => ({
    schemas: [USER_URN, ...Object.keys(attributes).filter((name) => name.startsWith('urn:'))],
    id: 'u1',
    userName: 'u',
    ...attributes,
    meta: { resourceType: 'User', created: '2024-03-01T00:00:00Z', version: 'W/"1"' },
    ...(more ? { groups: [{ value: 'g1', display: 'G', type: 'direct' }], password: 'secret', nonsense: 1 } : {}),
}))

const names = placesOf(USER_TYPE).map(({ path }) => formatAttributePath(path))
const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    fc.constantFrom(...names).map((each) => each.toUpperCase()),
    fc.constantFrom(USER_URN, ENTERPRISE_USER_URN, SERVICENOW_USER_URN, 'password', 'nonsense', 'name.nothing'),
)
const list = fc.array(name, { maxLength: 4 }).map((each) => each.join(','))
const projection = fc
    .tuple(fc.constantFrom('attributes', 'excludedAttributes', 'neither'), list)
    .map(([kind, text]) =>
        parseProjection(kind === 'attributes' ? text : undefined, kind === 'excludedAttributes' ? text : undefined),
    )

/** Is everything in `part` also in `whole`, objects of lists in their order? */
function isWithin(part: JsonValue, whole: JsonValue | undefined): boolean {
    if (Array.isArray(part) && Array.isArray(whole)) {
        let next = 0
        return part.every((each) => {
            while (next < whole.length && !isWithin(each, whole[next])) next += 1
            return next++ < whole.length
        })
    }
    if (isObject(part) && isObject(whole)) {
        return Object.keys(part).every((each) => isWithin(part[each]!, whole[each]))
    }
    return part === whole
}

describe('properties: RFC 7644 3.9 projection', () => {
    it('adds and invents nothing, and leaves the resource alone', () => {
        const property = fc.property(rendered, projection, (resource, wanted) => {
            const before = copyOf(resource)
            const projected = projectResource(USER_TYPE, resource, wanted)
            assert.deepEqual(resource, before)
            assert.ok(isWithin(projected, resource), JSON.stringify(projected))
            assert.ok(!('password' in projected) && !('nonsense' in projected))
            assert.equal(projected.id, 'u1')
            assert.ok(Array.isArray(projected.schemas))
        })
        fc.assert(property, repeatable(500))
    })

    it('done twice is done once', () => {
        const property = fc.property(rendered, projection, (resource, wanted) => {
            const once = projectResource(USER_TYPE, resource, wanted)
            assert.deepEqual(projectResource(USER_TYPE, once, wanted), once)
        })
        fc.assert(property, repeatable(500))
    })

    it('what attributes brings and what excludedAttributes leaves do not overlap, but for what is always returned', () => {
        const property = fc.property(
            rendered,
            fc.constantFrom(...names.filter((each) => !each.includes('.'))),
            (resource, asked) => {
                const { schemas: _s, id: _i, ...only } = projectResource(USER_TYPE, resource, parseProjection(asked))
                const without = projectResource(USER_TYPE, resource, parseProjection(undefined, asked))
                for (const [key, value] of Object.entries(only)) {
                    const left = without[key]
                    if (key.startsWith('urn:') && isObject(value) && isObject(left)) {
                        assert.ok(
                            Object.keys(value).every((each) => !(each in left)),
                            asked,
                        )
                    } else {
                        assert.equal(left, undefined, asked)
                    }
                }
            },
        )
        fc.assert(property, repeatable(300))
    })
})

describe('properties: JSON and versions', () => {
    it('copyOf answers an equal value that shares nothing with the original', () => {
        const shared = (left: JsonValue, right: JsonValue): boolean => {
            if (typeof left !== 'object' || left === null) return false
            if (left === right) return true
            const inner = right as Record<string, JsonValue>
            return Object.entries(left).some(([key, value]) => shared(value as JsonValue, inner[key]!))
        }
        const property = fc.property(anyJson, (value) => {
            const copy = copyOf(value)
            assert.deepEqual(copy, JSON.parse(JSON.stringify(value)))
            assert.ok(sameJson(copy, value))
            assert.ok(!shared(copy, value))
        })
        fc.assert(property, repeatable(500))
    })

    it('3.14: equal contents have equal versions, others in practice others', () => {
        const versions = new Map<string, string>()
        const property = fc.property(fc.array(anyJson, { maxLength: 4 }), (contents) => {
            const version = versionOf(contents)
            const written = JSON.stringify(contents)
            assert.match(version, /^W\/"[0-9a-f]{16}"$/)
            assert.equal(versionOf(copyOf(contents)), version)
            assert.equal(versions.get(version) ?? written, written)
            versions.set(version, written)
            assert.ok(namesVersion(version, version) && namesVersion(`"x", ${version.slice(2)}`, version))
        })
        fc.assert(property, repeatable(3000))
    })

    it('3.14: one changed character is another version', () => {
        const property = fc.property(
            fc.string({ minLength: 1, maxLength: 30 }),
            fc.nat(),
            fc.string({ minLength: 1, maxLength: 1 }),
            (text, at, char) => {
                const place = at % text.length
                const changed = text.slice(0, place) + char + text.slice(place + 1)
                assert.equal(versionOf([changed]) === versionOf([text]), changed === text)
            },
        )
        fc.assert(property, repeatable(1000))
    })
})
