import assert from 'node:assert/strict'
import { activation } from '../../src/server/provisioning/lifecycle.ts'
import type { UserRecord } from '../../src/server/provisioning/records.ts'

const NOW = '2026-01-02 03:04:05'
const STAMP = '2025-12-01 00:00:00'

function user(fields: Record<string, string>): UserRecord {
    return { sysId: '1', fields }
}

describe('lifecycle: leaving and returning', () => {
    it('locks, stamps and remembers that there was no lock', () => {
        assert.deepEqual(activation(user({ active: 'true', locked_out: 'false' }), false, NOW), {
            active: 'false',
            locked_out: 'true',
            x_scim_okta_deactivated_at: NOW,
            x_scim_okta_locked_before: 'false',
        })
    })

    it('remembers a lock that an administrator had set', () => {
        const changes = activation(user({ active: 'true', locked_out: 'true' }), false, NOW)
        assert.equal(changes.x_scim_okta_locked_before, 'true')
    })

    it('changes nothing the second time, so that the first stamp stays', () => {
        assert.deepEqual(activation(user({ active: 'false', x_scim_okta_deactivated_at: STAMP }), false, NOW), {})
        assert.deepEqual(activation(user({ active: 'true' }), true, NOW), {})
    })

    it('takes the lock off that deactivation put on', () => {
        const left = { active: 'false', locked_out: 'true', x_scim_okta_deactivated_at: STAMP }
        assert.deepEqual(activation(user(left), true, NOW), {
            active: 'true',
            locked_out: 'false',
            x_scim_okta_deactivated_at: '',
            x_scim_okta_locked_before: 'false',
        })
    })

    it('leaves the lock of an administrator in place', () => {
        const left = {
            active: 'false',
            locked_out: 'true',
            x_scim_okta_deactivated_at: STAMP,
            x_scim_okta_locked_before: 'true',
        }
        assert.equal('locked_out' in activation(user(left), true, NOW), false)
    })

    it('does not touch the lock of somebody whom others deactivated', () => {
        assert.deepEqual(activation(user({ active: 'false', locked_out: 'true' }), true, NOW), { active: 'true' })
    })

    it('creates an inactive person locked and stamped', () => {
        assert.equal(activation(undefined, false, NOW).locked_out, 'true')
    })
})
