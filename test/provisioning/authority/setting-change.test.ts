import assert from 'node:assert/strict'
import { faultOfChange } from '../../../src/server/provisioning/authority/setting-change.ts'
import type { Setting } from '../../../src/server/provisioning/authority/configuration.ts'
import { anyDictionary, shippedSettings } from '../shipped-settings.ts'
import { added, changed, shipped } from './setting-fixture.ts'

const save = (row: Setting, rows = shippedSettings()) =>
    faultOfChange(rows, { sysId: row.sysId, becomes: row }, anyDictionary)

describe('a change to a setting', () => {
    const title = () => shipped('authority', 'sys_user.title')
    const wrong = () => added('authority', 'wrong', { field: 'u_none', owner: shipped('source', 'Okta').sysId })

    it('is fine when everything stays right', () => {
        assert.equal(save(title()), undefined)
        assert.equal(save(changed(title(), { mode: 'create', order: '' })), undefined)
        assert.equal(faultOfChange(shippedSettings(), { sysId: title().sysId }, anyDictionary), undefined)
    })

    it('names the fault of its own row', () => {
        assert.equal(save(wrong()), 'sys_user has no field "u_none"')
    })

    it('names another row that it breaks', () => {
        const hr = shipped('source', 'HR system')
        assert.match(
            save(changed(hr, { active: 'false' })) ?? '',
            /^This makes authority sys_user\.\w+ wrong\. The owner/,
        )
        const first = changed(title(), { order: '1' })
        assert.match(
            save({ ...first, sysId: 'twin' }) ?? '',
            /^This makes authority sys_user\.title wrong\. .* two owners/,
        )
        const userName = shipped('mapping', 'userName').sysId
        assert.match(
            faultOfChange(shippedSettings(), { sysId: userName }, anyDictionary) ?? '',
            /^userName is not mapped/,
        )
    })

    it('is not held against rows that were wrong before', () => {
        const rows = [...shippedSettings(), wrong()]
        assert.equal(save(changed(title(), { mode: 'never' }), rows), undefined)
        assert.equal(save(changed(wrong(), { active: 'false' }), rows), undefined)
        assert.equal(save(changed(wrong(), { field: 'u_neither' }), rows), 'sys_user has no field "u_neither"')
    })
})
