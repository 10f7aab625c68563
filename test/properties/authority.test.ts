/** For any matrix and any body: Okta writes only what it may, and every attribute that was sent has its verdict. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { holds } from '../../src/server/provisioning/authority/condition.ts'
import type { Authority, AuthorityMode } from '../../src/server/provisioning/authority/configuration.ts'
import { replaceUser } from '../../src/server/provisioning/change-user.ts'
import { createUser } from '../../src/server/provisioning/create-user.ts'
import type { Outcome } from '../../src/server/provisioning/outcome.ts'
import type { FieldValues } from '../../src/server/provisioning/records.ts'
import { isScimError } from '../../src/server/scim/error.ts'
import { isObject } from '../../src/server/scim/json.ts'
import type { JsonObject, ScimResource } from '../../src/server/scim/resource.ts'
import { memory, person, type Memory } from '../provisioning/memory-stores.ts'
import { authorityRow } from '../provisioning/setting-rows.ts'
import { patch } from '../provisioning/user-requests.ts'
import { repeatable } from './repeatable.ts'
import { userAttributes } from './resource-arbitraries.ts'

const FIELDS = ['first_name', 'last_name', 'title', 'email', 'phone', 'mobile_phone', 'city', 'department', 'manager']

/** What a row of the matrix may say of a field. */
const row = fc.record({
    field: fc.constantFrom(...FIELDS),
    mode: fc.constantFrom<AuthorityMode>('own', 'seed', 'create', 'never'),
    when_absent: fc.constantFrom('keep', 'clear'),
    when_empty: fc.constantFrom('keep', 'clear'),
    condition: fc.constantFrom('', 'employee_number=7', 'titleISNOTEMPTY', 'employee_numberISEMPTY^ORtitle=a'),
})
const matrix = fc.uniqueArray(row, { selector: ({ field }) => field, maxLength: FIELDS.length })

/** What the record holds before. */
const columns = fc.record(
    {
        first_name: fc.constantFrom('Maya', 'a'),
        last_name: fc.constantFrom('Ito', 'b'),
        title: fc.constantFrom('Analyst', 'a'),
        email: fc.constantFrom('maya@corp.example', 'a'),
        phone: fc.constantFrom('1', 'a'),
        mobile_phone: fc.constantFrom('2', 'a'),
        city: fc.constantFrom('Tokyo', 'a'),
        department: fc.constantFrom('d1', 'd2'),
        manager: fc.constant('k'),
        employee_number: fc.constantFrom('7', '8'),
    },
    { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<FieldValues>

function stateWith(rows: readonly object[]): Memory {
    const state = memory()
    state.settings = [
        ...state.settings.filter(({ kind }) => kind !== 'authority'),
        ...(rows as Record<string, string>[]).map((values, index) => authorityRow(`row-${index}`, values)),
    ]
    Object.assign(state.named.cmn_department!, { d1: 'Finance', d2: 'Engineering' })
    person(state, 'k', { user_name: 'ken', employee_number: '70001' })
    assert.deepEqual(state.context.settings.faults, [])
    return state
}

/** May Okta write this field of the record as it was? */
function mayWrite(authority: Authority | undefined, before: FieldValues): boolean {
    if (!authority) return true
    if (authority.mode === 'never' || authority.mode === 'create') return false
    if (authority.mode === 'seed' && (before[authority.field] ?? '') !== '') return false
    return !authority.condition || holds(authority.condition, before)
}

/** The attributes that a body names, extensions by `urn:attribute`. */
function sentIn(resource: ScimResource): string[] {
    return Object.keys(resource).flatMap((name) => {
        const value = resource[name]
        if (!name.startsWith('urn:')) return isObject(value) && Object.keys(value).length === 0 ? [] : [name]
        return isObject(value) ? Object.keys(value).map((each) => `${name}:${each}`) : []
    })
}

/** The attributes that verdicts are about, by the names of `sentIn`. */
function judgedIn({ verdicts }: Outcome): string[] {
    const sent = verdicts.filter(({ absent }) => !absent)
    return [...new Set(sent.map(({ path }) => path.replace(/(\[.*|\.(?!0)[A-Za-z]+$)/, '')))]
}

/** The outcome, or nothing where the body was refused. */
function unlessRefused(work: () => Outcome): Outcome | undefined {
    try {
        return work()
    } catch (thrown) {
        assert.ok(isScimError(thrown), String(thrown))
        return undefined
    }
}

function assertWithinAuthority(state: Memory, before: FieldValues, after: FieldValues): void {
    const { sys_user: authorities } = state.context.settings.authorities
    for (const field of FIELDS) {
        if (mayWrite(authorities[field], before)) continue
        assert.equal(after[field] ?? '', before[field] ?? '', `${field}, which is not Okta's, was written`)
    }
}

describe('properties: the authority matrix', function () {
    this.timeout(0)
    const resource = userAttributes.map((attributes): JsonObject => ({ userName: 'maya', ...attributes, active: true }))

    it('PUT writes no field of others, and judges exactly what was sent', () => {
        fc.assert(
            fc.property(matrix, columns, resource, (rows, held, body) => {
                const state = stateWith(rows)
                const before = { ...person(state, 'm', { user_name: 'maya', ...held }).fields }
                const outcome = unlessRefused(() =>
                    replaceUser(state.context, 'm', body, { preconditions: {}, wanted: () => false }),
                )
                assertWithinAuthority(state, before, state.people.get('m')!)
                if (outcome) assert.deepEqual(judgedIn(outcome).sort(), sentIn(body).sort())
                else assert.deepEqual(state.people.get('m'), before)
            }),
            repeatable(300),
        )
    })

    it('PATCH writes no field of others, and judges exactly what was sent', () => {
        fc.assert(
            fc.property(matrix, columns, resource, (rows, held, { userName: _same, ...body }) => {
                const state = stateWith(rows)
                const before = { ...person(state, 'm', { user_name: 'maya', ...held }).fields }
                const outcome = unlessRefused(() => patch(state, 'm', ['replace', undefined, body]))
                assertWithinAuthority(state, before, state.people.get('m')!)
                if (outcome) assert.deepEqual(judgedIn(outcome).sort(), sentIn(body).sort())
            }),
            repeatable(300),
        )
    })

    it('POST fills no field that Okta may never write', () => {
        fc.assert(
            fc.property(matrix, resource, (rows, body) => {
                const state = stateWith(rows)
                const outcome = unlessRefused(() => createUser(state.context, body))
                if (!outcome) return
                for (const [field, { mode }] of Object.entries(state.context.settings.authorities.sys_user)) {
                    if (mode === 'never') assert.equal(outcome.user.fields[field] ?? '', '', field)
                }
                assert.deepEqual(judgedIn(outcome).sort(), sentIn(body).sort())
            }),
            repeatable(200),
        )
    })

    it('repeating a request changes nothing more', () => {
        fc.assert(
            fc.property(matrix, columns, resource, (rows, held, body) => {
                const state = stateWith(rows)
                person(state, 'm', { user_name: 'maya', ...held })
                const put = () => replaceUser(state.context, 'm', body, { preconditions: {}, wanted: () => false })
                if (!unlessRefused(put)) return
                const once = { ...state.people.get('m') }
                // A condition may look at what the first request changed; then the second one has its say too.
                if (rows.some(({ condition }) => condition !== '')) return
                put()
                assert.deepEqual(state.people.get('m'), once)
            }),
            repeatable(200),
        )
    })
})
