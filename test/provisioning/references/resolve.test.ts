import assert from 'node:assert/strict'
import type { Resolver } from '../../../src/server/provisioning/authority/configuration.ts'
import { createReferenced, resolveReference } from '../../../src/server/provisioning/references/resolve.ts'
import { memory, person, type Memory } from '../memory-stores.ts'

function setUp() {
    const state = memory()
    person(state, 'aaaa', { user_name: 'boss', employee_number: '1', x_scim_okta_user_id: '00uA' })
    person(state, 'kkkk', {
        user_name: 'ken',
        employee_number: '70001',
        x_scim_okta_user_id: '00uKEN',
        first_name: 'Ken',
        last_name: 'Sato',
        manager: 'aaaa',
    })
    person(state, 'mmmm', { user_name: 'maya', employee_number: '2', manager: 'kkkk' })
    return state
}

function referenceOf({ context }: Memory, field: string, resolver: Partial<Resolver> = {}) {
    const reference = context.mapping.references.find((each) => each.field === field)!
    return { ...reference, resolver: { ...reference.resolver, ...resolver } }
}

function asked(state: Memory, text: string, subject?: string, field = 'manager', resolver: Partial<Resolver> = {}) {
    const user = subject === undefined ? undefined : state.context.users.read(subject)
    return resolveReference(state.context, { reference: referenceOf(state, field, resolver), text }, user)
}

describe('the record that a reference names', () => {
    for (const text of ['kkkk', '00uKEN', 'ken', 'KEN', '70001', 'ken sato', ' Ken Sato '])
        it(`is found by ${JSON.stringify(text)}`, () => {
            assert.deepEqual(asked(setUp(), text.trim()), { kind: 'found', sysId: 'kkkk', shown: 'Ken Sato' })
        })

    it('is not found by an id in other letter case', () => {
        const missing = { kind: 'missing', policy: 'pending' }
        assert.deepEqual([asked(setUp(), 'KKKK'), asked(setUp(), '00uken')], [missing, missing])
    })

    it('is that of the first column that fits anybody', () => {
        const state = setUp()
        const order = ['x_scim_okta_user_id', 'user_name', 'employee_number', 'last_name']
        for (const [place, field] of order.entries()) {
            person(state, `same-${place}`, { user_name: `u${place}`, [field]: 'shared', name: 'shared' })
        }
        assert.equal((asked(state, 'shared') as { sysId: string }).sysId, 'same-0')
        state.people.delete('same-0')
        assert.equal((asked(state, 'shared') as { sysId: string }).sysId, 'same-1')
        state.people.delete('same-1')
        assert.equal((asked(state, 'shared') as { sysId: string }).sysId, 'same-2')
        state.people.delete('same-2')
        assert.equal((asked(state, 'shared') as { sysId: string }).sysId, 'same-3')
    })

    it('is never guessed: two of one name are ambiguous, also where another resolver could be asked', () => {
        const state = setUp()
        person(state, 'other', { user_name: 'ken2', first_name: 'Ken', last_name: 'Sato' })
        const otherwise = { ...referenceOf(state, 'manager').resolver, searchFields: ['user_name'] }
        assert.deepEqual(asked(state, 'Ken Sato', undefined, 'manager', { otherwise }), { kind: 'ambiguous' })
    })

    it('is looked for by the resolvers under Otherwise in turn', () => {
        const state = setUp()
        const last = { ...referenceOf(state, 'manager').resolver, searchFields: ['employee_number'] }
        const otherwise = { ...last, searchFields: ['user_name'], otherwise: last }
        const chain = { searchFields: ['x_scim_okta_user_id'], otherwise, onMiss: 'leave' as const }
        assert.equal(asked(state, 'ken', undefined, 'manager', chain).kind, 'found')
        assert.equal(asked(state, '70001', undefined, 'manager', chain).kind, 'found')
        assert.deepEqual(asked(state, 'x', undefined, 'manager', chain), { kind: 'missing', policy: 'leave' })
    })

    it('is not the person themselves, nor anybody below them', () => {
        const state = setUp()
        assert.deepEqual(asked(state, 'ken', 'kkkk'), { kind: 'circular' })
        assert.deepEqual(asked(state, 'maya', 'kkkk'), { kind: 'circular' })
        assert.deepEqual(asked(state, 'maya', 'aaaa'), { kind: 'circular' })
        assert.equal(asked(state, 'boss', 'mmmm').kind, 'found')
    })

    it('may be in a circle without the person', () => {
        const state = setUp()
        state.people.get('aaaa')!.manager = 'kkkk'
        assert.equal(asked(state, 'boss', 'mmmm').kind, 'found')
    })

    it('is made where the resolver says so, unless the platform refuses', () => {
        const state = setUp()
        const question = { reference: referenceOf(state, 'department', { onMiss: 'create' }), text: 'Risk' }
        const missing = resolveReference(state.context, question, undefined)
        assert.deepEqual(missing, { kind: 'missing', policy: 'create' })
        assert.equal(createReferenced(state.context, question).kind, 'found')
        assert.equal(asked(state, 'risk', undefined, 'department').kind, 'found')
        state.beforeWrite = () => false
        const refused = createReferenced(state.context, { ...question, text: 'Audit' })
        assert.deepEqual(refused, { kind: 'missing', policy: 'leave' })
    })
})
