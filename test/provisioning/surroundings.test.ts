import assert from 'node:assert/strict'
import { renderUsers } from '../../src/server/provisioning/render-user.ts'
import { surroundingsOf } from '../../src/server/provisioning/surroundings.ts'
import type { JsonObject } from '../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import type { Wanted } from '../../src/server/scim/wanted.ts'
import { group, member } from './memory-groups.ts'
import { memory, person } from './memory-stores.ts'

function setUp() {
    const state = memory()
    state.named.cmn_department!.d1 = 'Risk'
    state.named.core_company!.c1 = 'Acme'
    group(state, 'outer', { name: 'Outer' })
    group(state, 'inner', { name: 'Inner', parent: 'outer' })
    person(state, 'k', { user_name: 'ken', first_name: 'Ken' })
    const maya = person(state, 'm', { user_name: 'maya', department: 'd1', company: 'c1', manager: 'k' })
    const zoe = person(state, 'z', { user_name: 'zoe', department: 'gone', manager: 'gone' })
    member(state, 'inner', 'm')
    const asked: string[] = []
    const { references } = state.context
    const context = {
        ...state.context,
        references: {
            ...references,
            names: (table: Parameters<typeof references.names>[0], ids: readonly string[]) => {
                asked.push(`${table} ${ids.join()}`)
                return references.names(table, ids)
            },
        },
    }
    const render = (wanted: Wanted) =>
        renderUsers(context, [maya, zoe], surroundingsOf(context, [maya, zoe], wanted), true)
    return { state, asked, render, context }
}

describe('surroundings: only what is wanted is read (RFC 7644 section 3.9)', () => {
    it('nothing', () => {
        const { state, asked, render } = setUp()
        const [maya] = render(() => false)
        assert.deepEqual([asked, state.groupReads], [[], []])
        assert.deepEqual([maya!.groups, maya![SERVICENOW_USER_URN]], [undefined, undefined])
    })

    it('everything, each table once for all people', () => {
        const { state, asked, render } = setUp()
        const [maya, zoe] = render(() => true)
        assert.deepEqual(asked, ['cmn_department d1,gone', 'core_company c1', 'sys_user k,gone'])
        assert.deepEqual(state.groupReads, ['ofUsers 2'])
        assert.deepEqual(maya![SERVICENOW_USER_URN], { company: 'Acme' })
        assert.deepEqual((maya![ENTERPRISE_USER_URN] as JsonObject).manager, {
            value: 'k',
            $ref: `${state.context.baseUrl}/Users/k`,
            displayName: 'Ken',
        })
        // What a reference led to is gone: the manager's id is all there is.
        assert.deepEqual(zoe![ENTERPRISE_USER_URN], {
            manager: { value: 'gone', $ref: `${state.context.baseUrl}/Users/gone` },
        })
    })

    it('groups, direct and through nesting (RFC 7643 section 4.1.2)', () => {
        const { state, render } = setUp()
        const [maya, zoe] = render((name) => name === 'groups')
        const ref = (id: string) => `${state.context.baseUrl}/Groups/${id}`
        assert.deepEqual(maya!.groups, [
            { value: 'inner', $ref: ref('inner'), display: 'Inner', type: 'direct' },
            { value: 'outer', $ref: ref('outer'), display: 'Outer', type: 'indirect' },
        ])
        assert.equal(zoe!.groups, undefined)
    })

    it('of nobody costs nothing', () => {
        const { state, context } = setUp()
        assert.deepEqual(
            surroundingsOf(context, [], () => true),
            [],
        )
        assert.deepEqual(state.groupReads, [])
    })
})
