import assert from 'node:assert/strict'
import { NAMED_REFERENCES, resolveReferences } from '../../src/server/provisioning/user-references.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { memory, person, refused } from './memory-stores.ts'

/** Department d1 is called Risk, two are called Audit; maya's department is d1 and her manager ken. */
function setUp() {
    const state = memory()
    Object.assign(state.named.cmn_department!, { d1: 'Risk', d2: 'Audit', d3: 'audit' })
    Object.assign(state.named.core_company!, { c1: 'Acme' })
    const ken = person(state, 'k', { user_name: 'ken', x_scim_okta_user_id: '00uKEN', employee_number: '7' })
    person(state, 'z', { user_name: 'zoe', employee_number: '7' })
    const maya = person(state, 'm', { user_name: 'maya', department: 'd1', manager: 'k' })
    const asked: string[] = []
    const { references } = state.context
    const watched = {
        ...references,
        byName: (...[table, name]: Parameters<typeof references.byName>) => {
            asked.push(`${table} ${name}`)
            return references.byName(table, name)
        },
        people: (value: string) => {
            asked.push(`people ${value}`)
            return references.people(value)
        },
    }
    return { ken, maya, asked, watched }
}

function resolve(urn: string, extension: JsonValue | undefined) {
    const { maya, asked, watched } = setUp()
    const resource = extension === undefined ? {} : { [urn]: extension }
    const { values, texts, unresolved } = resolveReferences(watched, resource, maya, { department: 'Risk' })
    return { values, texts, unresolved, asked }
}

describe('references by name (RFC 7643 section 4.3)', () => {
    const department = `${ENTERPRISE_USER_URN}:department`
    const manager = `${ENTERPRISE_USER_URN}:manager.value`
    const cases: [string, JsonValue | undefined, Partial<ReturnType<typeof resolve>>][] = [
        ['nothing said', undefined, {}],
        ['an extension without references', { division: 'D' }, {}],
        ['the current department, without a query', { department: 'Risk' }, { texts: { department: null } }],
        [
            'a name that leads nowhere',
            { department: 'Tax' },
            { texts: { department: 'Tax' }, unresolved: [department], asked: ['cmn_department Tax'] },
        ],
        [
            'a name that leads to several',
            { department: 'Audit' },
            { texts: { department: 'Audit' }, unresolved: [department], asked: ['cmn_department Audit'] },
        ],
        ['null clears', { department: null }, { values: { department: '' } }],
        ['empty text clears', { department: '' }, { values: { department: '' } }],
        ['a null extension clears them all', null, { values: { department: '', cost_center: '', manager: '' } }],
        ['the current manager, without a query', { manager: { value: 'k' } }, { texts: { manager: null } }],
        [
            'a manager by Okta id',
            { manager: { value: '00uKEN' } },
            { values: { manager: 'k' }, asked: ['people 00uKEN'] },
        ],
        [
            'a manager by an employee number two people have',
            { manager: { value: '7' } },
            { texts: { manager: { value: '7' } }, unresolved: [manager], asked: ['people 7'] },
        ],
        [
            'oneself as manager',
            { manager: { value: 'maya' } },
            { texts: { manager: { value: 'maya' } }, unresolved: [manager], asked: ['people maya'] },
        ],
        ['a manager without value says nothing', { manager: { displayName: 'Ken' } }, {}],
        ['a null manager clears', { manager: null }, { values: { manager: '' } }],
        ['a null value clears', { manager: { value: null } }, { values: { manager: '' } }],
    ]
    for (const [name, extension, expected] of cases) {
        it(name, () => {
            assert.deepEqual(resolve(ENTERPRISE_USER_URN, extension), {
                values: {},
                texts: {},
                unresolved: [],
                asked: [],
                ...expected,
            })
        })
    }

    it('company, location and building go the same way', () => {
        const found = resolve(SERVICENOW_USER_URN, { company: 'ACME', location: 'HQ', building: null })
        assert.deepEqual(found.values, { company: 'c1', building: '' })
        assert.deepEqual(found.texts, { location: 'HQ' })
        assert.equal(NAMED_REFERENCES.length, 5)
    })

    for (const text of ['NULL', 'javascript:gs.log(1)']) {
        it(`what the platform would misread is refused before any query: ${text}`, () => {
            const extensions: JsonObject[] = [{ department: text }, { manager: { value: text } }]
            for (const extension of extensions) {
                assert.deepEqual(
                    refused(() => resolve(ENTERPRISE_USER_URN, extension)),
                    [400, 'invalidValue'],
                )
            }
        })
    }
})
