import assert from 'node:assert/strict'
import { match } from '../../src/server/provisioning/matching.ts'
import type { UserRecord } from '../../src/server/provisioning/records.ts'

function user(sysId: string, userName: string, oktaUserId = '', active = 'true'): UserRecord {
    return { sysId, fields: { user_name: userName, x_scim_okta_user_id: oktaUserId, active } }
}

const MAYA = '00uMAYA00000000000A'

describe('matching: the closed set of situations', () => {
    const cases: [string, string, string, string, UserRecord[], string][] = [
        ['nobody', MAYA, 'maya', '', [], 'unmatched'],
        ['same Okta id, same name, active', MAYA, 'maya', '', [user('1', 'maya', MAYA)], 'linked-active'],
        ['same Okta id, name in another case', MAYA, 'Maya', '', [user('1', 'mAYA', MAYA)], 'linked-active'],
        ['same Okta id, inactive', MAYA, 'maya', '', [user('1', 'maya', MAYA, 'false')], 'linked-inactive'],
        ['same Okta id, inactive, renamed', MAYA, 'm2', '', [user('1', 'maya', MAYA, 'false')], 'linked-inactive'],
        ['linked by the link table only', MAYA, 'maya', '1', [user('1', 'old')], 'linked-active'],
        ['name held by an unlinked record', MAYA, 'maya', '', [user('1', 'maya')], 'unlinked'],
        ['name held by another Okta id', MAYA, 'maya', '', [user('1', 'maya', '00uOTHER')], 'rotated'],
        ['Okta id that differs in case only', MAYA, 'maya', '', [user('1', 'x', MAYA.toLowerCase())], 'unmatched'],
        ['rename onto a taken name', MAYA, 'ken', '', [user('1', 'maya', MAYA), user('2', 'ken')], 'disputed'],
        ['link and column name two people', MAYA, 'maya', '2', [user('1', 'a', MAYA), user('2', 'b')], 'disputed'],
        ['two records with one name', MAYA, 'maya', '', [user('1', 'maya'), user('2', 'MAYA ')], 'disputed'],
        ['no Okta id, name free', '', 'maya', '', [user('1', 'ken')], 'unmatched'],
        ['no Okta id, unlinked people are not matched by an empty id', '', 'maya', '', [user('1', 'x')], 'unmatched'],
        ['no Okta id, name taken', '', 'maya', '', [user('1', 'maya', MAYA)], 'rotated'],
        ['accents are not folded away', MAYA, 'jose', '', [user('1', 'josé')], 'unmatched'],
        ['composed and decomposed accents are one name', MAYA, 'jose\u0301', '', [user('1', 'jos\u00e9')], 'unlinked'],
    ]
    for (const [name, oktaUserId, userName, linkedUser, candidates, situation] of cases) {
        it(`${name} → ${situation}`, () => {
            assert.equal(match({ oktaUserId, userName, linkedUser }, candidates).situation, situation)
        })
    }

    it('says whether an active person was renamed', () => {
        const found = match({ oktaUserId: MAYA, userName: 'm2', linkedUser: '' }, [user('1', 'maya', MAYA)])
        assert.deepEqual(found.situation === 'linked-active' && found.renamed, true)
    })
})
