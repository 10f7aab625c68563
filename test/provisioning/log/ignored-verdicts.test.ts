import assert from 'node:assert/strict'
import { ignoredVerdicts } from '../../../src/server/provisioning/log/ignored-verdicts.ts'
import { GROUP_TYPE, USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN } from '../../../src/server/scim/schema/urns.ts'

describe('verdicts on what was left out', () => {
    const codes: [string, string][] = [
        ['password', 'byRule'],
        ['PassWord', 'byRule'],
        ['urn:ietf:params:scim:schemas:core:2.0:User:password', 'byRule'],
        ['groups', 'byRule'],
        ['groups.value', 'byRule'],
        ['groups[…].display', 'byRule'],
        ['id', 'readOnly'],
        ['meta', 'readOnly'],
        ['meta.created', 'readOnly'],
        [`${ENTERPRISE_USER_URN}:manager.displayName`, 'readOnly'],
        ['nick', 'notMapped'],
        ['name.nick', 'notMapped'],
        ['emails[…].nick', 'notMapped'],
        [`${ENTERPRISE_USER_URN}:password`, 'notMapped'],
        ['urn:acme:2.0:User', 'notMapped'],
        ['urn:acme:2.0:User:password', 'notMapped'],
        ['', 'notMapped'],
        ['two\nlines', 'notMapped'],
    ]
    for (const [path, code] of codes) {
        it(`of a person, ${JSON.stringify(path)}: ${code}`, () => {
            assert.deepEqual(ignoredVerdicts(USER_TYPE, [path]), [{ path, code }])
        })
    }

    it('of a group: it has no attribute groups', () => {
        assert.deepEqual(
            ignoredVerdicts(GROUP_TYPE, ['password', 'groups', 'id']).map(({ code }) => code),
            ['byRule', 'notMapped', 'readOnly'],
        )
    })
})
