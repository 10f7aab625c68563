/** Whatever is looked for among whatever people: an answer is named by a search field, and is the only one it names. */

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createReferenced, resolveReference } from '../../src/server/provisioning/references/resolve.ts'
import type { UserRecord } from '../../src/server/provisioning/records.ts'
import { foldName } from '../../src/server/scim/fold.ts'
import { memory, type Memory } from '../provisioning/memory-stores.ts'
import { department, manager } from '../provisioning/references/questions.ts'
import { repeatable } from './repeatable.ts'

/** Few texts, many of them equal to the database, some to our comparison, and some in several columns at once. */
const anyText = fc.constantFrom(
    'a',
    'A',
    'á',
    'a ',
    'b',
    'B',
    'bb',
    '7',
    '07',
    'Ken Sato',
    'ken sato',
    'ident1',
    'ident2',
)
const KEYS = ['user_name', 'x_scim_okta_user_id', 'employee_number', 'name']
const anyPerson = fc.record(
    {
        user_name: anyText,
        x_scim_okta_user_id: anyText,
        employee_number: anyText,
        name: anyText,
        manager: fc.constantFrom('ident0', 'ident1', 'ident2', 'ident3'),
    },
    { requiredKeys: [] },
)
const anyPeople = fc.array(anyPerson, { maxLength: 30 })
const anyFields = fc.uniqueArray(fc.constantFrom('sys_id', ...KEYS), { maxLength: 5 })

/** Those whom the field names, by comparisons of this test's own. */
function named(state: Memory, field: string, text: string): string[] {
    const isNamed = (sysId: string, value: string | undefined) => {
        if (field === 'sys_id') return sysId === text
        if (value === undefined || value === '') return false
        return field === 'x_scim_okta_user_id' ? value === text : foldName(value) === foldName(text)
    }
    return [...state.people].filter(([sysId, fields]) => isNamed(sysId, fields[field])).map(([sysId]) => sysId)
}

function reportsTo(state: Memory, sysId: string, boss: string): boolean {
    const seen = new Set<string>()
    for (let at = state.people.get(sysId)?.manager; at && !seen.has(at); at = state.people.get(at)?.manager) {
        if (at === boss) return true
        seen.add(at)
    }
    return false
}

describe('properties: references', function () {
    this.timeout(0)

    it('the first field that names anybody decides, and nobody is guessed', () => {
        const property = fc.property(
            anyPeople,
            anyFields,
            anyFields,
            anyText,
            fc.option(fc.nat(29)),
            (people, first, second, text, subjectNumber) => {
                const state = memory()
                people.forEach((fields, number) => state.people.set(`ident${number}`, { ...fields }))
                const otherwise = { ...manager('').reference.resolver, searchFields: second }
                const question = manager(text, { searchFields: first, otherwise })
                const subject: UserRecord | undefined =
                    subjectNumber === null ? undefined : state.context.users.read(`ident${subjectNumber}`)
                const answer = resolveReference(state.context, question, subject)
                const all = [...first, ...second].map((field) => named(state, field, text))
                const decisive = all.find((each) => each.length > 0) ?? []
                switch (answer.kind) {
                    case 'found':
                        assert.deepEqual(decisive, [answer.sysId])
                        assert.notEqual(answer.sysId, subject?.sysId)
                        assert.ok(
                            !subject ||
                                subject.fields.manager === answer.sysId ||
                                !reportsTo(state, answer.sysId, subject.sysId),
                        )
                        break
                    case 'circular':
                        assert.equal(decisive.length, 1)
                        assert.ok(decisive[0] === subject!.sysId || reportsTo(state, decisive[0]!, subject!.sysId))
                        break
                    case 'missing':
                        assert.deepEqual(decisive, [])
                        break
                    case 'ambiguous':
                        // With very many that are equal to the database nobody can tell, and nobody is guessed.
                        assert.ok(decisive.length > 1 || people.length >= 20)
                }
            },
        )
        fc.assert(property, repeatable(3000))
    })

    it('what is made is found the next time, once', () => {
        const property = fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
            const state = memory()
            for (const text of texts) {
                const question = department(text, { onMiss: 'create' })
                const answer = resolveReference(state.context, question, undefined)
                if (answer.kind === 'missing') {
                    const made = createReferenced(state.context, question)
                    assert.equal(made.kind, 'found')
                    assert.deepEqual(resolveReference(state.context, question, undefined), made)
                }
            }
            const made = Object.values(state.records.cmn_department ?? {})
            assert.equal(made.length, new Set(texts.map((text) => foldName(text))).size)
        })
        fc.assert(property, repeatable(500))
    })
})
