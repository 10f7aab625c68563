import assert from 'node:assert/strict'
import type { Filter } from '../../../src/server/scim/filter/ast.ts'
import { matchesFilter } from '../../../src/server/scim/filter/evaluate.ts'
import { filterForType, unknownPath } from '../../../src/server/scim/filter/for-type.ts'
import { parseFilter } from '../../../src/server/scim/filter/parse.ts'
import { formatAttributePath } from '../../../src/server/scim/attribute-path.ts'
import { GROUP_TYPE, RESOURCE_TYPES, USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { maya } from '../fixtures.ts'

/** A filter written out again, fully in parentheses. */
function shown(filter: Filter | boolean): string {
    if (typeof filter === 'boolean') return String(filter)
    if ('operands' in filter) return filter.operands.map((each) => `(${shown(each)})`).join(` ${filter.kind} `)
    if (filter.kind === 'not') return `not (${shown(filter.operand)})`
    const path = formatAttributePath(filter.path)
    if (filter.kind === 'present') return `${path} pr`
    if (filter.kind === 'valuePath') return `${path}[${shown(filter.filter)}]`
    return `${path} ${filter.operator} ${JSON.stringify(filter.value)}`
}

const U = 'userName eq "a"'
const M = 'members eq "m"'
const D = 'displayName eq "d"'

describe('RFC 7644 3.4.2.1 filterForType: an attribute a type lacks counts as without a value', () => {
    const cases: [string, string, string][] = [
        [D, D, D],
        [U, U, 'false'],
        [M, 'false', M],
        ['title ne "a"', 'title ne "a"', 'true'],
        ['title eq null', 'title eq null', 'true'],
        ['title ne null', 'title ne null', 'false'],
        ['title pr', 'title pr', 'false'],
        ['title co "a"', 'title co "a"', 'false'],
        ['title lt "a"', 'title lt "a"', 'false'],
        ['emails[type eq "work"]', 'emails[type eq "work"]', 'false'],
        ['members[type eq "User"]', 'false', 'members[type eq "User"]'],
        [`not (${U})`, `not (${U})`, 'true'],
        [`not (not (${U}))`, `not (not (${U}))`, 'false'],
        [`${U} and ${M}`, 'false', 'false'],
        [`${U} or ${M}`, U, M],
        [`${U} and ${D}`, `(${U}) and (${D})`, 'false'],
        [`${U} or ${D}`, `(${U}) or (${D})`, D],
        [`not (${U}) and ${D}`, `(not (${U})) and (${D})`, D],
        [`not (${U}) or ${D}`, `(not (${U})) or (${D})`, 'true'],
        [`not (${U} or ${M})`, `not (${U})`, `not (${M})`],
        [`not (${U} and ${M})`, 'true', 'true'],
        [`(${U} or ${M}) and ${D}`, `(${U}) and (${D})`, `(${M}) and (${D})`],
        [`(${U} or not (${M})) and ${D} and id pr`, `(${D}) and (id pr)`, `(not (${M})) and (${D}) and (id pr)`],
        ['shoeSize pr', 'false', 'false'],
    ]
    for (const [filter, users, groups] of cases) {
        it(filter, () => {
            const parsed = parseFilter(filter)
            assert.deepEqual(
                [shown(filterForType(parsed, USER_TYPE)), shown(filterForType(parsed, GROUP_TYPE))],
                [users, groups],
            )
        })
    }

    it('says of a person what the whole filter says', () => {
        for (const [filter] of cases) {
            if (/members|shoeSize/.test(filter)) continue
            const own = filterForType(parseFilter(filter), USER_TYPE)
            assert.ok(typeof own !== 'boolean')
            assert.equal(
                matchesFilter(own, maya(), USER_TYPE),
                matchesFilter(parseFilter(filter), maya(), USER_TYPE),
                filter,
            )
        }
    })
})

describe('RFC 7644 3.4.2.1 unknownPath', () => {
    const cases: [string, string | undefined][] = [
        [U, undefined],
        [M, undefined],
        [`${U} and ${M} or not (${D})`, undefined],
        ['shoeSize pr', 'shoeSize'],
        ['not (shoeSize eq 1)', 'shoeSize'],
        [`${U} or (${M} and name.shoeSize pr)`, 'name.shoeSize'],
        ['shoes[size eq 1]', 'shoes'],
        ['a pr and b pr', 'a'],
        ['urn:acme:2.0:User:userName pr', 'urn:acme:2.0:User:userName'],
        // What stands in brackets is checked by the type that has the attribute.
        ['emails[shoeSize eq 1]', undefined],
    ]
    for (const [filter, expected] of cases) {
        it(`${filter} → ${String(expected)}`, () => {
            const unknown = unknownPath(parseFilter(filter), RESOURCE_TYPES)
            assert.equal(unknown && formatAttributePath(unknown), expected)
        })
    }
})
