import assert from 'node:assert/strict'
import { CREATED_IN, createReferenced } from '../../../src/server/provisioning/references/resolve.ts'
import { memory } from '../memory-stores.ts'
import { department, DEPARTMENT, manager, referenceField } from './questions.ts'

const NOT_MADE = { kind: 'missing', policy: 'leave' }

describe('references: records that are made', () => {
    it('get the text as their name, and an id that follows from it', () => {
        const first = memory()
        const made = createReferenced(first.context, department(' New Risk '))
        assert.ok(made.kind === 'found' && /^[0-9a-f]{32}$/.test(made.sysId))
        assert.equal(made.shown, 'New Risk')
        assert.deepEqual(first.records.cmn_department, { [made.sysId]: { name: 'New Risk' } })
        const second = memory()
        assert.equal((createReferenced(second.context, department('NEW RISK')) as typeof made).sysId, made.sysId)
    })

    it('of one name differ from table to table', () => {
        const { context } = memory()
        const ids = CREATED_IN.map((table) => {
            const reference = referenceField('company', { ...DEPARTMENT, table })
            const answer = createReferenced(context, { reference, text: 'Acme' })
            return answer.kind === 'found' ? answer.sysId : ''
        })
        assert.equal(new Set(ids).size, CREATED_IN.length)
        assert.ok(!ids.includes(''))
    })

    it('are made once by two requests at one moment', () => {
        const state = memory()
        let inBetween = true
        state.beforeWrite = () => {
            if (!inBetween) return
            inBetween = false
            assert.equal(createReferenced(state.context, department('Risk')).kind, 'found')
        }
        const answer = createReferenced(state.context, department('risk'))
        assert.deepEqual(answer.kind === 'found' && answer.shown, 'Risk')
        assert.equal(Object.keys(state.records.cmn_department!).length, 1)
    })

    it('are left where the platform refuses', () => {
        const state = memory()
        state.beforeWrite = () => false
        assert.deepEqual(createReferenced(state.context, department('Risk')), NOT_MADE)
    })

    it('are not made again when somebody gave the first one another name', () => {
        const state = memory()
        const made = createReferenced(state.context, department('Risk'))
        assert.ok(made.kind === 'found')
        state.records.cmn_department![made.sysId]!.name = 'Risk and Audit'
        assert.deepEqual(createReferenced(state.context, department('Risk')), NOT_MADE)
        assert.equal(Object.keys(state.records.cmn_department!).length, 1)
    })

    it('are never people, nor rows of other tables', () => {
        const state = memory()
        assert.deepEqual(createReferenced(state.context, manager('Ken Sato')), NOT_MADE)
        assert.deepEqual(createReferenced(state.context, department('x', { table: 'sys_user_group' })), NOT_MADE)
        assert.deepEqual(createReferenced(state.context, department('x', { table: 'u_site' })), NOT_MADE)
        assert.deepEqual(state.writes, [])
    })
})
