/** Patches the user of the fixtures and compares what changed. */
import assert from 'node:assert/strict'
import type { JsonObject, JsonValue, ScimResource } from '../../../src/server/scim/resource.ts'
import { applyPatch } from '../../../src/server/scim/patch/apply.ts'
import { parsePatch } from '../../../src/server/scim/patch/parse.ts'
import { USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { maya } from '../fixtures.ts'

export type Operation = [op: string, path: string | undefined, value?: JsonValue]

export function patch(operations: Operation[], resource = maya(), type = USER_TYPE): ReturnType<typeof applyPatch> {
    const given = operations.map(([op, path, value]) => ({
        op,
        ...(path === undefined ? {} : { path }),
        ...(value === undefined ? {} : { value }),
    }))
    return applyPatch(type, resource, parsePatch({ Operations: given }))
}

/** What of the patched resource differs from the one before, one level deep. */
export function changes(before: ScimResource, after: ScimResource): JsonObject {
    const names = Object.keys({ ...before, ...after })
    const differing = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    return Object.fromEntries(differing.map((name) => [name, after[name]!]))
}

export function table(cases: readonly [string, Operation[], JsonObject, string[]?][]): void {
    cases.forEach(([name, operations, expected, ignored]) =>
        it(name, () => {
            const result = patch(operations)
            assert.deepEqual(changes(maya(), result.resource), expected)
            assert.deepEqual(result.ignored, ignored ?? [])
        }),
    )
}

export const work = { value: 'maya.ito@corp.example', type: 'work', primary: true }
export const home = { value: 'maya@home.example', type: 'home' }
export const enterprise = { employeeNumber: '70114', department: 'Risk', manager: { value: 'mgrKen' } }
export const name = { formatted: 'Maya Ito', givenName: 'Maya', familyName: 'Ito' }
export const notPrimary = { ...work, primary: false }
