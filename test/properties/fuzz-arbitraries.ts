/** Requests as broken clients and attackers send them, see fuzz-texts.ts. */
import fc, { type Arbitrary } from 'fast-check'
import type { JsonObject } from '../../src/server/scim/resource.ts'
import { BULK_REQUEST_URN, PATCH_URN, SEARCH_REQUEST_URN } from '../../src/server/scim/schema/urns.ts'
import { anyFilter, anyJson, id, names, noise, scalar, spoilt, validFilter } from './fuzz-texts.ts'
import { ENTERPRISE, groupAttributes, LISTS, NAME_PARTS, TEXTS, userAttributes } from './resource-arbitraries.ts'
import { name, text } from './text-arbitraries.ts'

export const userBody: Arbitrary<JsonObject> = fc
    .tuple(userAttributes, name, fc.option(text, { nil: undefined }))
    .map(([attributes, userName, externalId]) => ({ ...attributes, userName, ...(externalId ? { externalId } : {}) }))

export const groupBody: Arbitrary<JsonObject> = fc
    .tuple(groupAttributes, name, fc.array(id, { maxLength: 3 }))
    .map(([attributes, displayName, ids]) => ({ ...attributes, displayName, members: ids.map((value) => ({ value })) }))

const place = fc.constantFrom(...names)
const valuePath = fc
    .tuple(
        fc.constantFrom('emails', 'members', 'addresses', 'phoneNumbers', 'roles'),
        validFilter,
        fc.constantFrom('', '.value', '.type'),
    )
    .map(([attribute, filter, sub]) => `${attribute}[${filter}]${sub}`)
const simplePath = fc
    .tuple(
        fc.constantFrom('emails', 'members', 'addresses', 'ims'),
        fc.constantFrom('type eq "work"', 'value pr'),
        fc.constantFrom('', '.value'),
    )
    .map(([attribute, filter, sub]) => `${attribute}[${filter}]${sub}`)
const anyPath = fc.oneof(
    { weight: 3, arbitrary: place },
    simplePath,
    valuePath,
    spoilt(fc.oneof(place, simplePath)),
    noise,
)

const ops = fc.constantFrom('add', 'replace', 'remove', 'Add', 'REPLACE')

/** Anything on anything. */
const wild = fc.record(
    {
        op: fc.oneof({ weight: 8, arbitrary: ops }, scalar),
        path: anyPath,
        value: fc.oneof({ weight: 2, arbitrary: anyJson }, scalar, userAttributes, groupBody),
    },
    { requiredKeys: ['op'] },
)

/** A value that fits its path, for a user or a group. */
const fitting = fc.oneof(
    ...Object.entries({ ...TEXTS, ...NAME_PARTS, ...ENTERPRISE, ...LISTS }).map(([path, value]) =>
        fc.record({ op: ops, path: fc.constant(path in NAME_PARTS ? `name.${path}` : path), value }),
    ),
    fc.record({ op: ops, path: simplePath, value: fc.oneof(text, fc.record({ value: text })) }),
    fc.record({ op: fc.constantFrom('add', 'replace'), value: fc.oneof(userAttributes, groupAttributes) }),
)

/** People and groups that join and leave a group. */
const membership = fc.oneof(
    fc.record({ op: ops, path: fc.constant('members'), value: fc.array(fc.record({ value: id }), { maxLength: 3 }) }),
    id.map((member) => ({ op: 'remove', path: `members[value eq "${member}"]` })),
)

export const patchBody: Arbitrary<JsonObject> = fc
    .array(fc.oneof({ weight: 3, arbitrary: fitting }, { weight: 3, arbitrary: membership }, wild), {
        minLength: 1,
        maxLength: 4,
    })
    .map((Operations) => ({ schemas: [PATCH_URN], Operations }) as JsonObject)

export const searchBody: Arbitrary<JsonObject> = fc
    .record(
        {
            filter: fc.oneof(validFilter, anyFilter),
            sortBy: fc.oneof(
                { weight: 3, arbitrary: fc.constantFrom('userName', 'displayName', 'meta.created') },
                anyPath,
            ),
            sortOrder: fc.constantFrom('ascending', 'DESCENDING', 'descending', 'up'),
            startIndex: fc.integer({ min: -3, max: 30 }),
            count: fc.integer({ min: -3, max: 600 }),
            attributes: fc.array(anyPath, { maxLength: 3 }),
            excludedAttributes: fc.array(anyPath, { maxLength: 3 }),
        },
        { requiredKeys: [] },
    )
    .chain((search) => fc.constantFrom(search, search, { ...search, cursor: '' }, { ...search, cursor: 'x' }))
    .map((search) => ({ schemas: [SEARCH_REQUEST_URN], ...search }) as JsonObject)

const bulkPath = fc.oneof(
    fc.constantFrom(
        '/Users',
        '/Groups',
        '/Users/<person 0>',
        '/Groups/<team 0>',
        '/Users/bulkId:a',
        '/Groups/bulkId:b',
    ),
    fc.constantFrom(
        '/Me',
        '/Bulk',
        '/Users/.search',
        '/Schemas',
        '',
        '/',
        'Users',
        '//Users',
        '/Users?x=1',
        '/Users/%zz',
    ),
)

const made = fc.constantFrom('a', 'b', 'c', '')
const referring = fc.constant({ displayName: 'x', members: [{ value: 'bulkId:a' }, { value: 'bulkId:b' }] })

const bulkOperation = fc.oneof(
    fc.record({ method: fc.constant('POST'), path: fc.constant('/Users'), bulkId: made, data: userBody }),
    fc.record({
        method: fc.constant('POST'),
        path: fc.constant('/Groups'),
        bulkId: made,
        data: fc.oneof(groupBody, referring),
    }),
    fc.record({ method: fc.constant('PATCH'), path: bulkPath, data: patchBody }),
    fc.record(
        {
            method: fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'post', 'GET'),
            path: bulkPath,
            bulkId: made,
            version: fc.constantFrom('W/"0"', '*'),
            data: fc.oneof(userBody, groupBody, referring, anyJson),
        },
        { requiredKeys: ['method', 'path'] },
    ),
)

export const bulkBody: Arbitrary<JsonObject> = fc
    .record(
        {
            failOnErrors: fc.constantFrom(1, 2),
            Operations: fc.array(bulkOperation, { minLength: 1, maxLength: 5 }),
        },
        { requiredKeys: ['Operations'] },
    )
    .map((bulk) => ({ schemas: [BULK_REQUEST_URN], ...bulk }) as JsonObject)

export const percent = (value: string): string =>
    [...Buffer.from(value, 'utf8')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

/** A value in a query: encoded, encoded byte by byte, or as bytes that are no UTF-8. */
const inQuery = (value: Arbitrary<string>): Arbitrary<string> =>
    fc.oneof(
        { weight: 4, arbitrary: value.map(percent) },
        value.map((each) => each.replace(/[^\w.$-]/g, '')),
        fc.constantFrom('%ff%fe', '%', '%zz', '+', '%00', '%c3%28'),
    )

const numbers = fc.oneof(
    fc.integer({ min: -5, max: 700 }).map(String),
    fc.constantFrom('1e3', '0x1', '٣', '99999999999999999999', ' 1', '1.5'),
)

/** Query parameters, known ones above all; the values of some are nonsense. */
export const anyQuery: Arbitrary<string> = fc
    .array(
        fc.oneof(
            inQuery(anyFilter).map((value) => `filter=${value}`),
            fc
                .tuple(fc.constantFrom('startIndex', 'count'), inQuery(numbers))
                .map(([name, value]) => `${name}=${value}`),
            inQuery(anyPath).map((value) => `sortBy=${value}`),
            inQuery(fc.constantFrom('ascending', 'descending', 'up', '')).map((value) => `sortOrder=${value}`),
            fc
                .tuple(
                    fc.constantFrom('attributes', 'excludedAttributes'),
                    fc.array(inQuery(anyPath), { maxLength: 3 }),
                )
                .map(([name, list]) => `${name}=${list.join(',')}`),
            inQuery(fc.oneof(fc.constant(''), noise, fc.string({ maxLength: 60 }))).map((value) => `cursor=${value}`),
            fc.tuple(inQuery(noise), inQuery(noise)).map(([name, value]) => `${name}=${value}`),
        ),
        { maxLength: 4 },
    )
    .map((parameters) => parameters.join('&'))

const segment = fc.oneof(
    {
        weight: 5,
        arbitrary: fc.constantFrom(
            'Users',
            'Groups',
            'Me',
            'Bulk',
            '.search',
            'Schemas',
            'ResourceTypes',
            'ServiceProviderConfig',
        ),
    },
    { weight: 4, arbitrary: id },
    fc.constantFrom('', '..', '.', '%2e%2e', '%2F', 'scim', 'users', '__proto__', 'User', 'a'.repeat(3000), 'NULL'),
    noise.map(percent),
)

/** A path below the base. */
export const anyAddress: Arbitrary<string> = fc
    .array(segment, { maxLength: 4 })
    .map((segments) => segments.map((each) => `/${each}`).join(''))
