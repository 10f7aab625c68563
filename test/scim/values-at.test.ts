import assert from 'node:assert/strict'
import type { ScimResource } from '../../src/server/scim/resource.ts'
import { USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { valueReader } from '../../src/server/scim/values-at.ts'

const maya: ScimResource = {
    userName: ' maya ',
    externalId: '00uA',
    active: true,
    name: { familyName: 'Ito' },
    emails: [{ value: 'a@x', type: 'work' }, { type: 'home' }, { value: 'b@x' }],
    [ENTERPRISE_USER_URN]: { employeeNumber: '7', manager: { value: 'm1' } },
}

describe('values at a path', () => {
    const cases: [string, string[]][] = [
        ['userName', ['maya']],
        ['USERNAME', ['maya']],
        ['externalId', ['00uA']],
        ['name.familyName', ['Ito']],
        ['name.givenName', []],
        ['emails', ['a@x', 'b@x']],
        ['emails.type', ['work', 'home']],
        ['title', []],
        [`${ENTERPRISE_USER_URN}:employeeNumber`, ['7']],
        [`${ENTERPRISE_USER_URN.toLowerCase()}:EMPLOYEENUMBER`, ['7']],
        [`${ENTERPRISE_USER_URN}:manager`, ['m1']],
        [`${ENTERPRISE_USER_URN}:department`, []],
    ]
    for (const [path, values] of cases) {
        it(`${path} → ${JSON.stringify(values)}`, () => assert.deepEqual(valueReader(USER_TYPE, path)!(maya), values))
    }

    for (const path of [
        '',
        'nothing',
        'active',
        'name',
        'a b',
        'emails.nothing',
        'urn:x:y:userName',
        'employeeNumber',
    ]) {
        it(`"${path}" leads to no text`, () => assert.equal(valueReader(USER_TYPE, path), undefined))
    }

    it('reads nothing from values of another kind', () => {
        const odd = { userName: 7, emails: 'x', [ENTERPRISE_USER_URN]: null } as unknown as ScimResource
        assert.deepEqual(valueReader(USER_TYPE, 'userName')!(odd), [])
        assert.deepEqual(valueReader(USER_TYPE, `${ENTERPRISE_USER_URN}:employeeNumber`)!(odd), [])
    })
})
