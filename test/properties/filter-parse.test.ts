/** Parsing what was written gives what was meant (RFC 7644 section 3.4.2.2, figure 1). */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { formatAttributePath, parseAttributePath } from '../../src/server/scim/attribute-path.ts'
import type { ResourceType } from '../../src/server/scim/attribute.ts'
import { isScimError } from '../../src/server/scim/error.ts'
import type { AttributePath, Filter } from '../../src/server/scim/filter/ast.ts'
import { matchesFilter, resourceMatcher } from '../../src/server/scim/filter/evaluate.ts'
import { filterForType } from '../../src/server/scim/filter/for-type.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'
import { parsePatchPath } from '../../src/server/scim/patch/path.ts'
import type { ScimResource } from '../../src/server/scim/resource.ts'
import { findAttribute } from '../../src/server/scim/schema/lookup.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { filterOf, nested, plain } from './filter-arbitraries.ts'
import { style, writeFilter } from './filter-text.ts'
import { anyFilter } from './fuzz-texts.ts'
import { repeatable } from './repeatable.ts'
import { userAttributes } from './resource-arbitraries.ts'

const letters = 'abcxyzABCXYZ'
const word = fc
    .tuple(
        fc.constantFrom(...letters, '$'),
        fc.string({ unit: fc.constantFrom(...letters, ...'019_$-'), maxLength: 6 }),
    )
    .map(([first, rest]) => first + rest)
    // `not` before a parenthesis is the operator.
    .filter((made) => made.toLowerCase() !== 'not')

const urn = fc.constantFrom('urn:acme:Thing', USER_TYPE.schema.id, 'URN:a-1:b:2.0:c', 'urn:x1:a.b')

const path: Arbitrary<AttributePath> = fc
    .record({ urn, attribute: word, subAttribute: word }, { requiredKeys: ['attribute'] })
    .map(plain)

const string = fc.string({ unit: 'grapheme', maxLength: 6 })
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((made) => made + 0)
const value = fc.oneof(string, number, fc.maxSafeInteger(), fc.boolean(), fc.constant(null))

function conditionAt(paths: Arbitrary<AttributePath>): Arbitrary<Filter> {
    const operator = fc.constantFrom('eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le')
    return fc
        .oneof(
            { weight: 4, arbitrary: fc.record({ kind: fc.constant('compare'), path: paths, operator, value }) },
            fc.record({ kind: fc.constant('present'), path: paths }),
        )
        .map((condition) => plain(condition) as Filter)
}

const inBrackets = word.map((attribute): AttributePath => ({ attribute }))
const whole = path.filter(({ subAttribute }) => subAttribute === undefined)
const valuePath: Arbitrary<Filter> = fc
    .tuple(whole, nested(conditionAt(inBrackets), 2))
    .map(([outer, filter]) => ({ kind: 'valuePath', path: outer, filter }))

const anyTree = nested(fc.oneof({ weight: 3, arbitrary: conditionAt(path) }, valuePath), 3)

describe('properties: RFC 7644 3.4.2.2 filters as text', () => {
    it('what is written from a tree is parsed to that tree, however it is spaced and wrapped', () => {
        const property = fc.property(anyTree, style, (tree, how) => {
            assert.deepEqual(parseFilter(writeFilter(tree, how)), tree)
        })
        fc.assert(property, repeatable(1000))
    })

    it('whatever is sent is parsed, or refused with 400 invalidFilter', () => {
        const property = fc.property(anyFilter, (text) => {
            try {
                const tree = parseFilter(text)
                assert.deepEqual(parseFilter(writeFilter(tree)), tree)
            } catch (thrown) {
                assert.ok(isScimError(thrown), String(thrown))
                assert.deepEqual([thrown.status, thrown.scimType], [400, 'invalidFilter'])
            }
        })
        fc.assert(property, repeatable(1000))
    })

    it('3.10, 3.5.2: attribute paths and patch paths are read as they are written', () => {
        const property = fc.property(
            path,
            whole,
            nested(conditionAt(inBrackets), 2),
            fc.option(word),
            (any, outer, filter, sub) => {
                assert.deepEqual(parseAttributePath(formatAttributePath(any)), any)
                assert.deepEqual(parsePatchPath(formatAttributePath(any)), any)
                const written = `${formatAttributePath(outer)}[${writeFilter(filter)}]${sub === null ? '' : `.${sub}`}`
                assert.deepEqual(parsePatchPath(written), {
                    ...outer,
                    filter,
                    ...(sub === null ? {} : { subAttribute: sub }),
                })
            },
        )
        fc.assert(property, repeatable(400))
    })
})

/** What a filter says when each condition is asked by itself; an attribute of another type is one without a value. */
function holdsAcross(filter: Filter, resource: ScimResource, type: ResourceType): boolean {
    if (filter.kind === 'not') return !holdsAcross(filter.operand, resource, type)
    if ('operands' in filter) {
        const held = filter.operands.map((operand) => holdsAcross(operand, resource, type))
        return filter.kind === 'and' ? !held.includes(false) : held.includes(true)
    }
    if (findAttribute(type, filter.path)) return matchesFilter(filter, resource, type)
    return filter.kind === 'compare' && filter.operator === (filter.value === null ? 'eq' : 'ne')
}

describe('properties: RFC 7644 3.4.2.2 what filters mean', () => {
    const user: Arbitrary<ScimResource> = userAttributes.map((attributes) => ({
        ...attributes,
        id: 'u1',
        userName: 'u',
    }))

    it('not is the opposite, and and or go by their operands', () => {
        const property = fc.property(filterOf(USER_TYPE), filterOf(USER_TYPE), user, (left, right, resource) => {
            const holds = (filter: Filter) => matchesFilter(filter, resource, USER_TYPE)
            const pair = { operands: [left, right] }
            assert.equal(holds({ kind: 'not', operand: left }), !holds(left))
            assert.equal(holds({ kind: 'and', ...pair }), holds(left) && holds(right))
            assert.equal(holds({ kind: 'or', ...pair }), holds(left) || holds(right))
        })
        fc.assert(property, repeatable(400))
    })

    it('3.4.2.1: a filter cut down to one type says the same of its resources', () => {
        const property = fc.property(filterOf(USER_TYPE, GROUP_TYPE), user, (filter, resource) => {
            const own = filterForType(filter, USER_TYPE)
            const cut = typeof own === 'boolean' ? own : resourceMatcher(own, USER_TYPE)(resource)
            assert.equal(cut, holdsAcross(filter, resource, USER_TYPE))
        })
        fc.assert(property, repeatable(400))
    })
})
