import assert from 'node:assert/strict'
import { parseProjection, projectResource } from '../../src/server/scim/projection.ts'
import type { ScimResource } from '../../src/server/scim/resource.ts'
import { USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../../src/server/scim/schema/urns.ts'
import { device, DEVICE_TYPE, DEVICE_URN, RACK_URN } from './device.ts'
import { assertRefused, ITEM_TYPE, ITEM_URN, maya } from './fixtures.ts'

/** The names of the projected user as paths, objects by their members. */
function names(attributes?: string, excludedAttributes?: string): string[] {
    const projected = projectResource(USER_TYPE, maya(), parseProjection(attributes, excludedAttributes))
    return Object.keys(projected)
}

const ALL = [
    'schemas',
    'id',
    'externalId',
    'meta',
    'userName',
    'name',
    'displayName',
    'title',
    'active',
    'emails',
    'phoneNumbers',
    'addresses',
    'groups',
    ENTERPRISE_USER_URN,
]

describe('RFC 7644 3.9 attributes', () => {
    const cases: [string, string[]][] = [
        ['userName', ['schemas', 'id', 'userName']],
        [' USERNAME , title ', ['schemas', 'id', 'userName', 'title']],
        ['id', ['schemas', 'id']],
        ['shoeSize', ['schemas', 'id']],
        ['name.givenName', ['schemas', 'id', 'name']],
        [`${USER_URN}:userName`, ['schemas', 'id', 'userName']],
        [`${ENTERPRISE_USER_URN}:department`, ['schemas', 'id', ENTERPRISE_USER_URN]],
        [ENTERPRISE_USER_URN.toLowerCase(), ['schemas', 'id', ENTERPRISE_USER_URN]],
        [`${ENTERPRISE_USER_URN}:costCenter`, ['schemas', 'id']],
        ['department', ['schemas', 'id']],
        ['timezone', ['schemas', 'id']],
        ['', ALL],
        [' , ', ALL],
    ]
    cases.forEach(([text, expected]) => it(JSON.stringify(text), () => assert.deepEqual(names(text), expected)))

    it('brings only the named sub-attributes', () => {
        const projected = projectResource(
            USER_TYPE,
            maya(),
            parseProjection(
                'emails.VALUE,name.familyName,urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value',
            ),
        )
        assert.deepEqual(projected.emails, [{ value: 'maya.ito@corp.example' }, { value: 'maya@home.example' }])
        assert.deepEqual(projected.name, { familyName: 'Ito' })
        assert.deepEqual(projected[ENTERPRISE_USER_URN], { manager: { value: 'mgrKen' } })
    })

    it('brings all of an attribute named both as a whole and in part', () => {
        assert.deepEqual(projectResource(USER_TYPE, maya(), parseProjection('name,name.givenName')).name, maya().name)
    })

    it('wins over excludedAttributes', () => assert.deepEqual(names('title', 'title'), ['schemas', 'id', 'title']))
})

describe('RFC 7644 3.9 excludedAttributes', () => {
    const without = (...gone: string[]): string[] => ALL.filter((name) => gone.indexOf(name) < 0)
    const cases: [string, string[]][] = [
        ['emails', without('emails')],
        ['EMAILS,groups', without('emails', 'groups')],
        ['id,schemas', ALL],
        ['shoeSize', ALL],
        [ENTERPRISE_USER_URN, without(ENTERPRISE_USER_URN)],
        [`${USER_URN}:title`, without('title')],
        ['emails.value', ALL],
        [
            `${ENTERPRISE_USER_URN}:employeeNumber,${ENTERPRISE_USER_URN}:department,${ENTERPRISE_USER_URN}:manager`,
            without(ENTERPRISE_USER_URN),
        ],
    ]
    cases.forEach(([text, expected]) => it(text, () => assert.deepEqual(names(undefined, text), expected)))

    it('drops named sub-attributes', () => {
        const projected = projectResource(
            USER_TYPE,
            maya(),
            parseProjection(undefined, 'name.formatted,emails.type,emails.primary'),
        )
        assert.deepEqual(projected.name, { givenName: 'Maya', familyName: 'Ito' })
        assert.deepEqual(projected.emails, [{ value: 'maya.ito@corp.example' }, { value: 'maya@home.example' }])
    })
})

describe('RFC 7643 2.2 returned', () => {
    const item = (): { [name: string]: string | string[] | { [name: string]: string } } => ({
        schemas: [ITEM_URN],
        id: '1',
        displayName: 'd',
        secret: 's',
        notes: 'n',
        label: 'l',
        owner: { value: 'v', note: 'n', code: 'c' },
    })
    const cases: [string, string | undefined, string | undefined, object][] = [
        ['by default', undefined, undefined, { displayName: 'd', owner: { value: 'v', code: 'c' } }],
        ['on request', 'notes', undefined, { notes: 'n' }],
        ['never, even on request', 'secret', undefined, {}],
        ['always, even when excluded', undefined, 'label,displayName,owner.code', { owner: { value: 'v', code: 'c' } }],
        ['sub-attribute on request', 'owner.note', undefined, { owner: { note: 'n', code: 'c' } }],
        ['the whole without what is on request', 'owner', undefined, { owner: { value: 'v', code: 'c' } }],
        ['sub-attribute always', 'owner.value', undefined, { owner: { value: 'v', code: 'c' } }],
    ]
    cases.forEach(([name, attributes, excluded, expected]) =>
        it(name, () =>
            assert.deepEqual(projectResource(ITEM_TYPE, item(), parseProjection(attributes, excluded)), {
                schemas: [ITEM_URN],
                id: '1',
                label: 'l',
                ...expected,
            }),
        ),
    )

    it('leaves out what is unassigned or unknown, and changes nothing in its input', () => {
        const resource = {
            schemas: [USER_URN],
            id: '1',
            title: null,
            name: { givenName: null },
            emails: [],
            password: 'p',
            active: false,
        }
        const before = JSON.stringify(resource)
        assert.deepEqual(projectResource(USER_TYPE, resource, parseProjection()), {
            schemas: [USER_URN],
            id: '1',
            active: false,
            emails: [],
        })
        assert.equal(JSON.stringify(resource), before)
    })

    it('returns the whole resource as it is by default', () => {
        assert.deepEqual(projectResource(USER_TYPE, maya(), parseProjection()), maya())
    })
})

describe('RFC 7644 3.9 and 3.10 the names of attributes', () => {
    const projected = (attributes?: string, excluded?: string): ScimResource =>
        projectResource(DEVICE_TYPE, { ...device(), notes: 'n' }, parseProjection(attributes, excluded))
    const always = { schemas: [DEVICE_URN], id: 'd1' }
    const both = { schemas: [DEVICE_URN, RACK_URN], id: 'd1' }
    /** `schemas` names what is there (RFC 7643 section 3). */
    const withCommon = (expected: object) => ({ ...(RACK_URN in expected ? both : always), ...expected })
    const rack = device()[RACK_URN]!

    const only: [string, object][] = [
        ['PLACE.Row', { place: { row: 'R1' } }],
        ['place.row,place.label', { place: { row: 'R1', label: 'Row one' } }],
        [`${DEVICE_URN}:place.row`, { place: { row: 'R1' } }],
        [`${DEVICE_URN.toUpperCase()}:PORTS.VALUE`, { ports: [{ value: 'eth0' }, { value: 'eth1' }] }],
        ['ports.since', { ports: [{ since: '2026-02-01T00:00:00Z' }] }],
        ['ports.display', {}],
        ['tags', { tags: ['red', 'Blue'] }],
        ['users.$ref', { users: [{ $ref: '/Users/u1' }] }],
        ['pin,vault,vault.value', {}],
        ['notes', { notes: 'n' }],
        [`${RACK_URN}:keeper.name`, { [RACK_URN]: { keeper: { name: 'Ken' } } }],
        [`${RACK_URN}:SHELF , hostName`, { hostName: 'Core-1', [RACK_URN]: { shelf: 'top' } }],
        [RACK_URN.toUpperCase(), { [RACK_URN]: rack }],
        ['shelf', {}],
        [`${RACK_URN}:hostName`, {}],
        ['urn:example:unknown:hostName', {}],
        ['schemas,id', {}],
        ['constructor,toString', {}],
    ]
    only.forEach(([names, expected]) =>
        it(`attributes=${names}`, () => assert.deepEqual(projected(names), withCommon(expected))),
    )

    it('attributes names all of the core schema by its URN, and nothing of the others', () => {
        const names = Object.keys(projected(DEVICE_URN))
        assert.deepEqual(names.slice(0, 3), ['schemas', 'id', 'hostName'])
        assert.deepEqual([names.indexOf(RACK_URN), names.indexOf('pin'), names.indexOf('meta')], [-1, -1, -1])
        assert.deepEqual(projected(undefined, DEVICE_URN), withCommon({ [RACK_URN]: rack }))
    })

    const without: [string, string][] = [
        ['tags', 'tags'],
        [`${DEVICE_URN}:TAGS`, 'tags'],
        ['place.row,place.column,place.code,place.label', 'place'],
        [RACK_URN, RACK_URN],
        [`${RACK_URN}:shelf,${RACK_URN}:height,${RACK_URN}:zone,${RACK_URN}:keeper`, RACK_URN],
    ]
    without.forEach(([names, gone]) =>
        it(`excludedAttributes=${names}`, () => {
            const expected = Object.entries(projected()).filter(([name]) => name !== gone)
            const common = gone === RACK_URN ? { schemas: [DEVICE_URN] } : {}
            assert.deepEqual(projected(undefined, names), { ...Object.fromEntries(expected), ...common })
        }),
    )

    it('excludedAttributes takes meta and what is in it, but neither id nor schemas', () => {
        const resource = (): ScimResource => ({ ...always, meta: { resourceType: 'Device', location: '/Devices/d1' } })
        const left = (names: string) => projectResource(DEVICE_TYPE, resource(), parseProjection(undefined, names))
        assert.deepEqual(left('meta'), always)
        assert.deepEqual(left('META.location'), { ...always, meta: { resourceType: 'Device' } })
        assert.deepEqual(left('id,SCHEMAS,meta'), always)
    })
})

describe('parseProjection refusals', () => {
    for (const text of ['a b', 'emails[type eq "work"]', 'userName,,x y', '9', 'name.a.b', '__proto__']) {
        it(text, () => assertRefused(() => parseProjection(text), 400, 'invalidPath'))
        it(`excluded: ${text}`, () => assertRefused(() => parseProjection(undefined, text), 400, 'invalidPath'))
    }
    it('too many names', () =>
        assertRefused(() => parseProjection(Array(201).fill('title').join(',')), 400, 'invalidValue'))
})
