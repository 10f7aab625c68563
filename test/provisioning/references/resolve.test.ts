import assert from 'node:assert/strict'
import type { Resolver } from '../../../src/server/provisioning/authority/configuration.ts'
import type { FieldValues } from '../../../src/server/provisioning/records.ts'
import type { ReferenceQuestion } from '../../../src/server/provisioning/references/reference.ts'
import { MOST_FOUND, resolveReference } from '../../../src/server/provisioning/references/resolve.ts'
import { memory, person } from '../memory-stores.ts'
import { department, DEPARTMENT, manager, PERSON, referenceField } from './questions.ts'

/** Ken leads; Zoe shares his employee number, two are called Kim Lee, and Rey has left. */
function setUp() {
    const state = memory()
    person(state, 'ken', {
        user_name: 'Ken',
        x_scim_okta_user_id: '00uKEN',
        employee_number: 'E7',
        first_name: 'Ken',
        last_name: 'Sato',
    })
    person(state, 'zoe', { user_name: 'zoe', employee_number: 'e7', manager: 'ken' })
    person(state, 'kim1', { user_name: 'kim1', first_name: 'Kim', last_name: 'Lee' })
    person(state, 'kim2', { user_name: 'kim2', first_name: 'Kim', last_name: 'Lee', active: 'false' })
    person(state, 'rey', { user_name: 'rey', employee_number: '0815', active: 'false' })
    Object.assign(state.named.cmn_department!, { d1: 'Risk', d2: 'Audit', d3: 'AUDIT ', d4: 'Résumé' })
    state.records.cmn_department = { d5: { name: 'Tax', id: 'T1' }, d6: { name: 'T1', id: 'T2' } }
    const asked: string[] = []
    const { references } = state.context
    const watched = {
        ...references,
        find: (...[table, by, text]: Parameters<typeof references.find>) => {
            asked.push(`find ${table} ${by.searchFields.join()}`)
            return references.find(table, by, text)
        },
        managerOf: (user: string) => {
            asked.push(`manager of ${user}`)
            return references.managerOf(user)
        },
    }
    const subjectOf = (sysId: string) => state.context.users.read(sysId)
    const resolve = (question: ReferenceQuestion, subject = '') =>
        resolveReference({ references: watched }, question, subject === '' ? undefined : subjectOf(subject))
    return { state, asked, resolve }
}

const found = (sysId: string, shown: string) => ({ kind: 'found', sysId, shown })
const PENDING = { kind: 'missing', policy: 'pending' }
const LEFT = { kind: 'missing', policy: 'leave' }
const AMBIGUOUS = { kind: 'ambiguous' }

describe('references: what a text leads to', () => {
    const cases: [string, ReferenceQuestion, object][] = [
        ['a sys_id', manager('ken'), found('ken', 'Ken Sato')],
        ['a sys_id in other letters', manager('KIM1', { searchFields: ['sys_id'] }), PENDING],
        ['an Okta id', manager('00uKEN'), found('ken', 'Ken Sato')],
        ['an Okta id in other letters', manager('00UKEN'), PENDING],
        ['a userName, whatever its letters', manager('kEN '), found('ken', 'Ken Sato')],
        ['an employee number of two people', manager('E7'), AMBIGUOUS],
        ['a unique name', manager('ken sato'), found('ken', 'Ken Sato')],
        ['a name of two people, one of whom has left', manager('Kim Lee'), AMBIGUOUS],
        ['somebody who has left', manager('0815'), found('rey', '')],
        ['nobody', manager('nobody'), PENDING],
        ['a department', department('risk'), found('d1', 'Risk')],
        ['a department of which there are two', department('Audit'), AMBIGUOUS],
        ['a department that differs by accents', department('Resume'), LEFT],
        ['no department', department('Fun'), LEFT],
        [
            'a code that is the name of another one: the first field decides',
            department('T1', { searchFields: ['id', 'name'] }),
            found('d5', 'Tax'),
        ],
        [
            'the same the other way round, shown by another column',
            department('T1', { searchFields: ['name', 'id'], shownField: 'id' }),
            found('d6', 'T2'),
        ],
        ['a resolver without fields', department('Risk', { searchFields: [] }), LEFT],
    ]
    for (const [title, question, expected] of cases) {
        it(title, () => {
            const { resolve, asked } = setUp()
            assert.deepEqual(resolve(question), expected)
            assert.ok(asked.length <= 1, asked.join('; '))
        })
    }

    it('takes a name for display where one was given', () => {
        const { state, resolve } = setUp()
        person(state, 'ava', { user_name: 'ava', x_scim_okta_attributes: '{"displayName":"Dr. Ava"}' })
        assert.deepEqual(resolve(manager('ava')), found('ava', 'Dr. Ava'))
    })
})

describe('references: resolvers one after the other', () => {
    const byNumber: Resolver = { ...PERSON, row: 'by-number', searchFields: ['employee_number'], onMiss: 'leave' }
    const byName: Resolver = { ...PERSON, row: 'by-name', searchFields: ['name'], onMiss: 'create' }

    it('the next one is asked when one finds nobody', () => {
        const { resolve } = setUp()
        assert.deepEqual(resolve(manager('Ken Sato', { ...byNumber, otherwise: byName })), found('ken', 'Ken Sato'))
    })

    it('and not when there are several', () => {
        const { resolve, asked } = setUp()
        const byUserName: Resolver = { ...PERSON, searchFields: ['user_name'] }
        assert.deepEqual(resolve(manager('e7', { ...byNumber, otherwise: byUserName })), AMBIGUOUS)
        assert.equal(asked.length, 1)
    })

    it('the one of the mapping says what is done about a miss', () => {
        const { resolve } = setUp()
        assert.deepEqual(resolve(manager('nobody', { ...byNumber, otherwise: byName })), LEFT)
    })

    it('a chain that leads back to itself ends', () => {
        const { resolve, asked } = setUp()
        const loop = { ...byNumber } as { -readonly [Key in keyof Resolver]: Resolver[Key] }
        loop.otherwise = loop
        assert.deepEqual(resolve({ reference: referenceField('manager', loop), text: 'nobody' }), LEFT)
        assert.equal(asked.length, 5)
    })
})

describe('references: a value that many have', () => {
    it('does not crowd out who has it in an earlier field', () => {
        const { state, resolve } = setUp()
        for (let number = 0; number < MOST_FOUND; number++) {
            state.people.set(`many${number}`, { user_name: `many${number}`, name: 'omni' })
        }
        person(state, 'last', { user_name: 'omni' })
        assert.deepEqual(resolve(manager('omni')), found('last', ''))
        assert.deepEqual(resolve(manager('omni', { searchFields: ['employee_number', 'name'] })), AMBIGUOUS)
    })

    it('is ambiguous where the answer is full, whatever of it fits', () => {
        const { state, resolve } = setUp()
        // To the database they are equal, and only one of them is in the answer.
        for (let number = 0; number < MOST_FOUND; number++) state.named.cmn_department![`r${number}`] = 'Résort'
        state.named.cmn_department!.r99 = 'Resort'
        assert.deepEqual(resolve(department('Resort')), AMBIGUOUS)
    })
})

describe('references: lines of managers', () => {
    /** c0 reports to c1, who reports to c2, and so on. */
    function line(length: number) {
        const setting = setUp()
        for (let number = 0; number < length; number++) {
            const above: FieldValues = number + 1 < length ? { manager: `c${number + 1}` } : {}
            person(setting.state, `c${number}`, { user_name: `c${number}`, ...above })
        }
        return setting
    }
    const CIRCULAR = { kind: 'circular' }

    it('nobody is their own manager', () => {
        const { resolve, asked } = setUp()
        assert.deepEqual(resolve(manager('00uKEN'), 'ken'), CIRCULAR)
        assert.equal(asked.length, 1)
    })

    it('nobody who reports to somebody is their manager', () => {
        const { resolve } = line(4)
        assert.deepEqual(resolve(manager('c0'), 'c1'), CIRCULAR)
        assert.deepEqual(resolve(manager('c0'), 'c3'), CIRCULAR)
        assert.deepEqual(resolve(manager('c3'), 'c1'), found('c3', ''))
    })

    it('takes one read per level, at most 15', () => {
        const { resolve, asked } = line(30)
        assert.deepEqual(resolve(manager('c0'), 'c15'), CIRCULAR)
        assert.equal(asked.length, 1 + 15)
        assert.deepEqual(resolve(manager('c0'), 'c16'), found('c0', ''))
        assert.equal(asked.length, 2 * (1 + 15))
    })

    it('takes none for a manager who is it already, and for a new person', () => {
        const { resolve, asked } = line(4)
        assert.deepEqual(resolve(manager('c1'), 'c0'), found('c1', ''))
        assert.deepEqual(resolve(manager('c1')), found('c1', ''))
        assert.equal(asked.length, 2)
    })

    it('ends in a circle that is there already', () => {
        const { state, resolve, asked } = line(3)
        Object.assign(state.people.get('c2')!, { manager: 'c1' })
        assert.deepEqual(resolve(manager('c1'), 'zoe'), found('c1', ''))
        assert.equal(asked.length, 3)
    })

    it('counts for no other field', () => {
        const { resolve } = line(3)
        const sponsor = referenceField('x_sponsor', PERSON)
        assert.deepEqual(resolve({ reference: sponsor, text: 'c0' }, 'c1'), found('c0', ''))
        assert.deepEqual(resolve({ reference: sponsor, text: 'c0' }, 'c0'), CIRCULAR)
        assert.deepEqual(
            resolve({ reference: referenceField('department', DEPARTMENT), text: 'Risk' }, 'c0'),
            found('d1', 'Risk'),
        )
    })
})
