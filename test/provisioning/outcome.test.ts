import assert from 'node:assert/strict'
import { writeRefused } from '../../src/server/provisioning/outcome.ts'
import { createUser } from '../../src/server/provisioning/create-user.ts'
import { deactivateUser } from '../../src/server/provisioning/change-user.ts'
import { repairColumn } from '../../src/server/provisioning/identity/column.ts'
import { post, put } from './group-requests.ts'
import { group } from './memory-groups.ts'
import { memory, person, refusal, type Memory } from './memory-stores.ts'

const TEXT = 'Ask HR\n  first'

/** A platform that refuses every write of people and groups with TEXT. */
function refusing(): Memory {
    const state = memory()
    person(state, 'ann', { user_name: 'ann', x_scim_okta_user_id: '' })
    group(state, 'g', { name: 'Risk' })
    state.beforeWrite = (what) => !/sys_user/.test(what)
    state.refusal = TEXT
    return state
}

describe('what the platform refuses', () => {
    it('is told in its own words after what was refused, in one line', () => {
        const error = writeRefused('the change to user x', TEXT)
        assert.deepEqual([error.status, error.detail], [403, 'ServiceNow refused the change to user x: Ask HR first'])
    })

    it('is told in ours where it says nothing, or only blanks', () => {
        for (const text of [undefined, '', ' \n'])
            assert.match(writeRefused('it', text).detail, /refused it: a business rule/)
    })

    it('is cut so that the detail stays below 200 characters with the number of the request', () => {
        const { detail } = writeRefused('it', 'long '.repeat(60))
        assert.equal(detail.length, 180)
        assert.match(detail, /^ServiceNow refused it: long .*…$/)
        const fits = writeRefused('it', 'x'.repeat(180 - 'ServiceNow refused it: '.length)).detail
        assert.deepEqual([fits.length, fits.endsWith('x')], [180, true])
    })

    it('is told by every write of people and groups', () => {
        const writes: Record<string, (state: Memory) => unknown> = {
            create: (state) => createUser(state.context, { userName: 'new', name: { familyName: 'New' } }),
            change: (state) => deactivateUser(state.context, 'ann', {}),
            column: (state) => {
                const user = person(state, 'ann', { user_name: 'ann', x_scim_okta_user_id: '00uANN' })
                state.links.set('00uANN', {
                    ...state.context.identities.claim({
                        oktaUserId: '00uANN',
                        user: 'x',
                        state: 'current',
                        origin: 'post',
                    })!,
                })
                return repairColumn(state.context, user)
            },
            'new group': (state) => post(state, { displayName: 'New' }),
            'changed group': (state) => put(state, 'g', { displayName: 'Other' }),
        }
        for (const [name, write] of Object.entries(writes)) {
            const error = refusal(() => write(refusing()))
            assert.deepEqual(
                [error.status, /: Ask HR first$/.test(error.detail)],
                [403, true],
                `${name}: ${error.detail}`,
            )
        }
    })
})
