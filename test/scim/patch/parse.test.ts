import assert from 'node:assert/strict'
import { MAX_PATCH_OPERATIONS, parsePatch } from '../../../src/server/scim/patch/parse.ts'
import { formatPatchPath, parsePatchPath } from '../../../src/server/scim/patch/path.ts'
import { ENTERPRISE_USER_URN, PATCH_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused } from '../fixtures.ts'

const eqWork = { kind: 'compare', path: { attribute: 'type' }, operator: 'eq', value: 'work' }

describe('RFC 7644 3.5.2 parsePatchPath', () => {
    const cases: [string, object][] = [
        ['members', { attribute: 'members' }],
        ['name.familyName', { attribute: 'name', subAttribute: 'familyName' }],
        ['groups.$ref', { attribute: 'groups', subAttribute: '$ref' }],
        ['addresses[type eq "work"]', { attribute: 'addresses', filter: eqWork }],
        ['addresses[type eq "work"].locality', { attribute: 'addresses', filter: eqWork, subAttribute: 'locality' }],
        [ENTERPRISE_USER_URN, { urn: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0', attribute: 'User' }],
        [`${ENTERPRISE_USER_URN}:department`, { urn: ENTERPRISE_USER_URN, attribute: 'department' }],
        [
            `${ENTERPRISE_USER_URN}:manager.value`,
            { urn: ENTERPRISE_USER_URN, attribute: 'manager', subAttribute: 'value' },
        ],
        [
            'urn:x:y:emails[type eq "work"].value',
            { urn: 'urn:x:y', attribute: 'emails', filter: eqWork, subAttribute: 'value' },
        ],
    ]
    cases.forEach(([text, expected]) => it(text, () => assert.deepEqual(parsePatchPath(text), expected)))

    const outside: [string, RegExp][] = [
        ['', /position 1$/],
        ['name.', /position 1$/],
        ['.name', /position 1$/],
        ['name..given', /position 1$/],
        ['a.b.c', /position 1$/],
        ['__proto__', /position 1$/],
        ['na me', /the end, found me at position 4$/],
        ['emails[', /position 8$/],
        ['emails[type eq "work"', /position 22$/],
        ['emails[type eq "work"].', /position 23$/],
        ['emails[type eq "work"].a.b', /position 23$/],
        ['emails[type eq "work"]value', /position 23$/],
        ['emails[type eq "work"].value x', /the end, found x at position 30$/],
        ['emails[type eq "work"][type eq "home"]', /position 23$/],
        ['emails.value[type eq "work"]', /position 13$/],
        ['userName eq "x"', /the end, found eq/],
        ['/name/givenName', /unexpected character at position 1$/],
        ['foo:bar', /position 1$/],
        ['emails]', /position 7$/],
        ['emails[type eq "a]"', /position 20$/],
        ['emails[type eq "work"].value.', /position 23$/],
        ['emails[type eq "work"] .value', /unexpected character at position 24$/],
        ['emails[type eq "[x"].!', /unexpected character at position 22$/],
        ['x'.repeat(9000), /longer than 8192/],
    ]
    outside.forEach(([text, detail]) =>
        it(`refuses ${JSON.stringify(text).slice(0, 60)} with invalidPath`, () =>
            assertRefused(() => parsePatchPath(text), 400, 'invalidPath', detail)),
    )

    const inside: [string, RegExp][] = [
        ['emails[]', /position 8$/],
        ['emails[0]', /position 8$/],
        ['emails[type xx "work"]', /operator.*position 13$/],
        ['emails[type eq work]', /expected a value.*position 16$/],
        ["emails[type eq 'work']", /unexpected character at position 16$/],
        ['emails[type eq "work]', /without closing quote at position 16$/],
        ['emails[type eq "\\x"].value', /not valid JSON at position 16$/],
        ['emails[type eq "a" value eq "b"]', /position 20$/],
        ['emails[type eq "a" and]', /position 23$/],
        ['emails[not type eq "a"]', /position 12$/],
        ['emails[(type eq "a"]', /position 20$/],
        ['emails[type[value eq "a"]]', /brackets within brackets at position 12$/],
        ['emails[emails.type eq "a"]', /plain names of sub-attributes at position 8$/],
        [`emails[${'('.repeat(30)}type pr${')'.repeat(30)}]`, /nested deeper/],
    ]
    inside.forEach(([text, detail]) =>
        it(`RFC 7644 table 9: refuses ${JSON.stringify(text)} with invalidFilter`, () =>
            assertRefused(() => parsePatchPath(text), 400, 'invalidFilter', detail)),
    )

    it('is named in messages without the values of its filter', () => {
        assert.equal(
            formatPatchPath(parsePatchPath('urn:x:y:emails[value eq "secret"].type')),
            'urn:x:y:emails[…].type',
        )
        assert.equal(formatPatchPath(parsePatchPath('name.givenName')), 'name.givenName')
    })
})

describe('RFC 7644 3.5.2 parsePatch', () => {
    const body = (...operations: unknown[]): unknown => ({ schemas: [PATCH_URN], Operations: operations })

    it('reads operations, their names in any letter case', () => {
        assert.deepEqual(
            parsePatch(
                body(
                    { op: 'add', path: 'title', value: 'x' },
                    { OP: 'Replace', Path: null, VALUE: { active: true } },
                    { op: 'REMOVE', path: 'name.givenName' },
                ),
            ),
            [
                { op: 'add', path: { attribute: 'title' }, value: 'x' },
                { op: 'replace', value: { active: true } },
                { op: 'remove', path: { attribute: 'name', subAttribute: 'givenName' } },
            ],
        )
    })

    it('takes null and false for values, and does without schemas', () => {
        const operations = [
            { op: 'replace', path: 'title', value: null },
            { op: 'replace', path: 'active', value: false },
        ]
        assert.deepEqual(
            parsePatch({ operations }).map((operation) => operation.value),
            [null, false],
        )
    })

    const fine = { op: 'replace', path: 'title', value: 'x' }

    for (const schemas of [[], null, [PATCH_URN], [PATCH_URN.toUpperCase()], [ENTERPRISE_USER_URN, PATCH_URN]]) {
        it(`RFC 7644 3.5.2: takes schemas ${JSON.stringify(schemas)}`, () =>
            assert.equal(parsePatch({ schemas, Operations: [fine] }).length, 1))
    }

    const refused: [string, unknown, number, Parameters<typeof assertRefused>[2], RegExp][] = [
        ['no object', [], 400, 'invalidSyntax', /JSON object/],
        ['null', null, 400, 'invalidSyntax', /JSON object/],
        ['no Operations', {}, 400, 'invalidSyntax', /Operations/],
        ['empty Operations', body(), 400, 'invalidSyntax', /non-empty/],
        ['Operations no array', { Operations: fine }, 400, 'invalidSyntax', /array/],
        ['schemas no array', { schemas: PATCH_URN, Operations: [fine] }, 400, 'invalidSyntax', /schemas/],
        [
            'schemas of another message',
            { schemas: [ENTERPRISE_USER_URN], Operations: [fine] },
            400,
            'invalidSyntax',
            /schemas must hold urn:/,
        ],
        ['schemas that are no text', { schemas: [5], Operations: [fine] }, 400, 'invalidSyntax', /schemas/],
        ['Operations twice', { Operations: [fine], operations: [fine] }, 400, 'invalidSyntax', /Operations is given/],
        [
            'op twice',
            body({ op: 'add', OP: 'remove', path: 'title' }),
            400,
            'invalidSyntax',
            /^operation 1: op is given/,
        ],
        ['path twice', body({ op: 'remove', path: 'title', Path: 'x' }), 400, 'invalidSyntax', /path is given twice/],
        [
            'filter malformed',
            body({ op: 'remove', path: 'emails[type eq]' }),
            400,
            'invalidFilter',
            /^operation 1: Path: .*position 15/,
        ],
        ['operation no object', body(fine, 'x'), 400, 'invalidSyntax', /^operation 2: /],
        ['operation null', body(null), 400, 'invalidSyntax', /^operation 1: /],
        ['op missing', body(fine, { path: 'title', value: 'x' }), 400, 'invalidSyntax', /^operation 2: op must be/],
        ['op unknown', body({ op: 'move', path: 'title' }), 400, 'invalidSyntax', /^operation 1: op must be/],
        ['op a number', body({ op: 1 }), 400, 'invalidSyntax', /op must be/],
        [
            'remove without path',
            body(fine, fine, { op: 'remove' }),
            400,
            'noTarget',
            /^operation 3: remove needs a path/,
        ],
        [
            'add without value',
            body({ op: 'add', path: 'title' }),
            400,
            'invalidValue',
            /^operation 1: add needs a value/,
        ],
        ['replace without value', body({ op: 'replace' }), 400, 'invalidValue', /replace needs a value/],
        ['path a number', body({ op: 'add', path: 1, value: 1 }), 400, 'invalidPath', /path must be a string/],
        ['path empty', body({ op: 'add', path: '', value: 1 }), 400, 'invalidPath', /position 1/],
        [
            'path malformed',
            body(fine, { op: 'remove', path: 'emails[' }),
            400,
            'invalidPath',
            /^operation 2: Path: .*position 8/,
        ],
        ['too many', body(...Array(MAX_PATCH_OPERATIONS + 1).fill(fine)), 413, undefined, /More than 5000/],
    ]
    refused.forEach(([name, given, status, scimType, detail]) =>
        it(`refuses: ${name}`, () => assertRefused(() => parsePatch(given), status, scimType, detail)),
    )

    it('takes the most operations', () => {
        assert.equal(parsePatch(body(...Array(MAX_PATCH_OPERATIONS).fill(fine))).length, MAX_PATCH_OPERATIONS)
    })
})
