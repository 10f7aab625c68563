import assert from 'node:assert/strict'
import type { Authority } from '../../../src/server/provisioning/authority/configuration.ts'
import {
    afterReadBack,
    forbidden,
    judge,
    type JudgedRecord,
    type Proposal,
} from '../../../src/server/provisioning/authority/judge.ts'
import { verdictText, VERDICT_CODES } from '../../../src/server/provisioning/authority/verdict.ts'
import { refused } from '../memory-stores.ts'

const HR: Authority = {
    row: 'row-1',
    table: 'sys_user',
    field: 'title',
    owner: 'HR',
    mode: 'own',
    whenAbsent: 'keep',
    whenEmpty: 'clear',
}
const TITLE: Proposal = {
    path: 'title',
    field: 'title',
    before: 'Analyst',
    after: 'Lead',
    length: { limit: 10, policy: 'reject' },
}

function record(authority?: Partial<Authority>, said: Partial<JudgedRecord> = {}): JudgedRecord {
    return { fields: {}, isNew: false, authorities: authority ? { title: { ...HR, ...authority } } : {}, ...said }
}

/** The text of the verdict, and what is written; null for nothing. */
function judged(proposal: Partial<Proposal>, about: JudgedRecord): [string, string | null] {
    const { verdict, value } = judge({ ...TITLE, ...proposal }, about)
    return [verdictText(verdict), value ?? null]
}

describe('the judge of one value', () => {
    it('lets Okta write what nobody owns', () => {
        assert.deepEqual(judged({}, record()), ['written', 'Lead'])
    })

    it('calls an echo unchanged, whoever owns the field', () => {
        for (const mode of ['own', 'seed', 'create', 'never'] as const) {
            assert.deepEqual(judged({ after: 'Analyst' }, record({ mode })), ['unchanged', null])
        }
    })

    it('says exactly that Okta has no say', () => {
        assert.deepEqual(judged({}, record({ mode: 'never' })), ['skipped (not authoritative)', null])
        assert.deepEqual(judged({}, record({ mode: 'create' })), ['skipped (not authoritative)', null])
        assert.deepEqual(judged({ before: '' }, record({ mode: 'create' })), ['skipped (not authoritative)', null])
    })

    it('writes with the record what it may write then only', () => {
        assert.deepEqual(judged({ before: '' }, record({ mode: 'create' }, { isNew: true })), ['written', 'Lead'])
    })

    it('fills an empty field and leaves a filled one', () => {
        assert.deepEqual(judged({ before: '' }, record({ mode: 'seed' })), ['written', 'Lead'])
        assert.deepEqual(judged({}, record({ mode: 'seed' })), ['skipped (already set)', null])
        assert.deepEqual(judged({ after: '' }, record({ mode: 'seed' })), ['skipped (already set)', null])
    })

    it('clears by an empty value unless that means nothing', () => {
        assert.deepEqual(judged({ after: '' }, record()), ['written', ''])
        assert.deepEqual(judged({ after: '' }, record({ whenEmpty: 'keep' })), ['skipped (not authoritative)', null])
        assert.deepEqual(judged({ after: '', absent: true }, record({ whenEmpty: 'keep' })), ['written', ''])
    })

    it('asks the condition of the record as it is', () => {
        const condition = { groups: [[{ field: 'employee_type', test: '=', value: 'contractor' }]] } as const
        const contractor = record({ condition }, { fields: { employee_type: 'contractor' } })
        const employee = record({ condition }, { fields: { employee_type: 'employee' } })
        assert.deepEqual(judged({}, contractor), ['written', 'Lead'])
        assert.deepEqual(judged({}, employee), ['skipped (condition)', null])
        assert.deepEqual(judged({ after: 'Analyst' }, employee), ['unchanged', null])
    })

    it('refuses or cuts what does not fit', () => {
        const long = 'Principal Analyst'
        assert.deepEqual(
            refused(() => judged({ after: long }, record())),
            [400, 'invalidValue'],
        )
        const cut = { limit: 10, policy: 'truncate' } as const
        assert.deepEqual(judged({ after: long, length: cut }, record()), ['truncated', 'Principal '])
        assert.deepEqual(judged({ after: long, before: 'Principal ', length: cut }, record()), ['truncated', null])
    })

    it('does not cut a character into halves', () => {
        const cut = { limit: 10, policy: 'truncate' } as const
        assert.deepEqual(judged({ after: '123456789\u{1f600}', length: cut }, record()), ['truncated', '123456789'])
    })

    it('refuses no text that would not be written anyway', () => {
        assert.deepEqual(judged({ after: 'NULL' }, record({ mode: 'never' })), ['skipped (not authoritative)', null])
        assert.deepEqual(
            refused(() => judged({ after: 'NULL' }, record())),
            [400, 'invalidValue'],
        )
    })

    it('names the owner and the row', () => {
        const { verdict } = judge(TITLE, record({ mode: 'never' }))
        assert.deepEqual(verdict, {
            path: 'title',
            code: 'notAuthoritative',
            field: 'title',
            owner: 'HR',
            row: 'row-1',
        })
    })

    it('tells beforehand whether any value may be written', () => {
        assert.equal(forbidden(TITLE, record()), undefined)
        assert.equal(forbidden(TITLE, record({ mode: 'never' }))?.code, 'notAuthoritative')
        assert.equal(forbidden(TITLE, record({ mode: 'seed' }))?.code, 'alreadySet')
    })
})

describe('reading back', () => {
    const written = { path: 'title', code: 'written', field: 'title' } as const

    it('turns a value that is another one into a rejection', () => {
        const [verdict] = afterReadBack([written], { title: 'Lead' }, { title: 'LEAD' })
        assert.equal(verdictText(verdict!), 'rejected (read-back differs)')
    })

    it('leaves what was written as it was meant, and what was not written', () => {
        const skipped = { ...written, code: 'notAuthoritative' } as const
        assert.deepEqual(afterReadBack([written], { title: 'Lead' }, { title: 'Lead' }), [written])
        assert.deepEqual(afterReadBack([skipped], {}, { title: 'Else' }), [skipped])
        assert.deepEqual(afterReadBack([written], { title: '' }, {}), [written])
    })
})

describe('verdict texts', () => {
    it('are all different', () => {
        const texts = VERDICT_CODES.map((code) => verdictText({ code }))
        assert.equal(new Set(texts).size, texts.length)
    })
})
