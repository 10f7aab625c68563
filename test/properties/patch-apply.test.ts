/** PATCH on a resource in memory (RFC 7644 section 3.5.2): all or nothing, and twice as once. */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { isScimError } from '../../src/server/scim/error.ts'
import { copyOf } from '../../src/server/scim/json.ts'
import { applyPatch } from '../../src/server/scim/patch/apply.ts'
import { parsePatch } from '../../src/server/scim/patch/parse.ts'
import type { JsonObject, JsonValue, ScimResource } from '../../src/server/scim/resource.ts'
import { coerceResource } from '../../src/server/scim/coerce.ts'
import { USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { patchBody } from './fuzz-arbitraries.ts'
import { anyBody } from './fuzz-texts.ts'
import { repeatable } from './repeatable.ts'
import { ENTERPRISE, LISTS, NAME_PARTS, TEXTS, userAttributes } from './resource-arbitraries.ts'
import { text } from './text-arbitraries.ts'
import type { Operation } from './user-changes.ts'

const user: Arbitrary<ScimResource> = userAttributes.map((attributes) => ({
    ...coerceResource(USER_TYPE, { ...attributes, userName: 'u' }).resource,
    id: 'u1',
}))

/** Freezes a value all the way down, so that whoever changes it throws. */
function frozen<T extends JsonValue>(value: T): T {
    if (typeof value === 'object' && value !== null) {
        Object.values(value).forEach((each) => frozen(each as JsonValue))
        Object.freeze(value)
    }
    return value
}

function patched(resource: ScimResource, ...operations: readonly Operation[]): ScimResource {
    const parsed = parsePatch({ Operations: operations as unknown as JsonValue[] })
    return applyPatch(USER_TYPE, resource, parsed).resource
}

const texts = Object.entries({ ...TEXTS }).map(([path, value]) => ({ path, value }))
const parts = Object.entries(NAME_PARTS).map(([part, value]) => ({ path: `name.${part}`, value }))
const enterprise = Object.entries(ENTERPRISE).map(([part, value]) => ({
    path: `${ENTERPRISE_USER_URN}:${part}`,
    value,
}))
const lists = Object.entries(LISTS).map(([path, value]) => ({ path, value }))
const settable = [...texts, ...parts, ...enterprise, ...lists]

const setOrAdd: Arbitrary<Operation> = fc.oneof(
    ...settable.map(({ path, value }) =>
        fc.record({
            op: fc.constantFrom('add', 'replace'),
            path: fc.constant(path),
            value: value as Arbitrary<JsonValue>,
        }),
    ),
    fc.record({ op: fc.constantFrom('add', 'replace'), value: userAttributes }),
)

/** What a filter in brackets picks stays picked by it afterwards: another sub-attribute is changed. */
const withFilter: Arbitrary<Operation> = fc.record({
    op: fc.constantFrom('add', 'replace'),
    path: fc
        .tuple(
            fc.constantFrom('emails', 'phoneNumbers', 'ims', 'roles'),
            fc.constantFrom('work', 'home', 'mobile', 'xmpp'),
        )
        .map(([list, type]) => `${list}[type eq "${type}"].display`),
    value: text,
})

/** Removes values by naming them, as Entra does: those of the resource and those of nobody. */
const removeByValue = (resource: ScimResource): Arbitrary<Operation> => {
    const named = Object.keys(LISTS).flatMap((path) => {
        const list = Array.isArray(resource[path]) ? resource[path] : []
        return list.map((value) => ({ op: 'remove', path, value: [value] }))
    })
    const nobody = { op: 'remove', path: 'emails', value: [{ value: 'nobody of this name' }] }
    return fc.constantFrom(nobody, ...named)
}

describe('properties: RFC 7644 3.5.2 PATCH in memory', () => {
    it('leaves the resource it is given alone, and is refused with 4xx or carried out', () => {
        const property = fc.property(user, anyBody(patchBody), (resource, body) => {
            const before = copyOf(resource)
            frozen(resource)
            try {
                applyPatch(USER_TYPE, resource, parsePatch(JSON.parse(body)))
            } catch (thrown) {
                if (thrown instanceof SyntaxError) return
                assert.ok(isScimError(thrown), String(thrown))
                assert.ok(thrown.status >= 400 && thrown.status < 500)
            }
            assert.deepEqual(resource, before)
        })
        fc.assert(property, repeatable(700))
    })

    it('is all or nothing: what fails at its end has changed nothing before', () => {
        const failing: Operation[] = [
            { op: 'replace', path: 'active', value: 'maybe' },
            { op: 'remove', path: 'emails[value eq "nobody of this name"]' },
            { op: 'replace', path: 'id', value: 'x' },
            { op: 'remove', path: 'userName' },
        ]
        const property = fc.property(
            user,
            fc.array(setOrAdd, { maxLength: 4 }),
            fc.constantFrom(...failing),
            (resource, good, bad) => {
                const before = copyOf(resource)
                assert.throws(() => patched(resource, ...good, bad), isScimError)
                assert.deepEqual(resource, before)
            },
        )
        fc.assert(property, repeatable(300))
    })

    it('the same add or replace twice ends as once', () => {
        const property = fc.property(
            user,
            fc.oneof({ weight: 4, arbitrary: setOrAdd }, withFilter),
            (resource, operation) => {
                let once: ScimResource
                try {
                    once = patched(resource, operation)
                } catch (thrown) {
                    assert.ok(isScimError(thrown) && thrown.scimType === 'noTarget', String(thrown))
                    return
                }
                assert.deepEqual(patched(once, operation), once, JSON.stringify(operation))
                assert.deepEqual(patched(resource, operation, operation), once, JSON.stringify(operation))
            },
        )
        fc.assert(property, repeatable(600))
    })

    it('the same removal by value twice ends as once, and takes only what is named', () => {
        const removal = user.chain((resource) => fc.tuple(fc.constant(resource), removeByValue(resource)))
        const property = fc.property(removal, ([resource, operation]) => {
            const once = patched(resource, operation)
            assert.deepEqual(patched(once, operation), once, JSON.stringify(operation))
            const before = (resource[operation.path!] ?? []) as JsonObject[]
            const after = (once[operation.path!] ?? []) as JsonObject[]
            const gone = JSON.stringify((operation.value as JsonObject[])[0])
            assert.deepEqual(
                after,
                before.filter((each) => JSON.stringify(each) !== gone),
            )
        })
        fc.assert(property, repeatable(300))
    })
})
