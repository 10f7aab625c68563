import assert from 'node:assert/strict'
import { formatAttributePath, parseAttributePath } from '../../../src/server/scim/attribute-path.ts'
import { findAttribute, formatFound } from '../../../src/server/scim/schema/lookup.ts'
import { GROUP_TYPE, USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, GROUP_URN, USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused } from '../fixtures.ts'

describe('RFC 7644 3.10 parseAttributePath', () => {
    const cases: [string, object][] = [
        ['userName', { attribute: 'userName' }],
        ['name.familyName', { attribute: 'name', subAttribute: 'familyName' }],
        [`${USER_URN}:userName`, { urn: USER_URN, attribute: 'userName' }],
        [
            `${ENTERPRISE_USER_URN}:manager.value`,
            { urn: ENTERPRISE_USER_URN, attribute: 'manager', subAttribute: 'value' },
        ],
        ['groups.$ref', { attribute: 'groups', subAttribute: '$ref' }],
        ['a-b_c9', { attribute: 'a-b_c9' }],
    ]
    cases.forEach(([text, expected]) =>
        it(`${text} there and back`, () => {
            assert.deepEqual(parseAttributePath(text), expected)
            assert.equal(formatAttributePath(parseAttributePath(text)), text)
        }),
    )

    const malformed = [
        '',
        ' ',
        '.',
        'a.',
        '.a',
        'a.b.c',
        '9a',
        '_a',
        '__proto__',
        'a b',
        'a[b]',
        'x:y',
        'urn:a',
        ':a',
        'urn:a:b:',
        'é',
        'a'.repeat(2000),
    ]
    malformed.forEach((text) =>
        it(`refuses ${JSON.stringify(text.slice(0, 20))}`, () =>
            assertRefused(() => parseAttributePath(text), 400, 'invalidPath')),
    )
})

describe('RFC 7643 2.1 and RFC 7644 3.10 findAttribute', () => {
    const cases: [string, string | undefined][] = [
        ['userName', 'userName'],
        ['USERNAME', 'userName'],
        ['Name.FAMILYname', 'name.familyName'],
        [`${USER_URN}:userName`, 'userName'],
        [`${USER_URN.toUpperCase()}:USERNAME`, 'userName'],
        [`${ENTERPRISE_USER_URN}:Manager.Value`, `${ENTERPRISE_USER_URN}:manager.value`],
        [`${ENTERPRISE_USER_URN.toLowerCase()}:department`, `${ENTERPRISE_USER_URN}:department`],
        ['id', 'id'],
        ['externalid', 'externalId'],
        ['schemas', 'schemas'],
        ['meta.lastmodified', 'meta.lastModified'],
        [`${USER_URN}:meta.created`, 'meta.created'],
        ['groups.$REF', 'groups.$ref'],
        ['department', undefined],
        ['manager.value', undefined],
        [`${ENTERPRISE_USER_URN}:userName`, undefined],
        [`${ENTERPRISE_USER_URN}:id`, undefined],
        [`${GROUP_URN}:displayName`, undefined],
        ['urn:acme:2.0:User:userName', undefined],
        ['name.nick', undefined],
        ['userName.value', undefined],
        ['members', undefined],
        ['password', undefined],
        ['constructor', undefined],
        ['toString', undefined],
    ]
    cases.forEach(([text, expected]) =>
        it(`${text} is ${expected ?? 'unknown'}`, () => {
            const found = findAttribute(USER_TYPE, parseAttributePath(text))
            assert.equal(found && formatFound(found), expected)
        }),
    )

    it('knows Group by its own attributes', () => {
        assert.ok(findAttribute(GROUP_TYPE, { attribute: 'members', subAttribute: 'value' }))
        assert.equal(findAttribute(GROUP_TYPE, { attribute: 'userName' }), undefined)
    })
})

describe('RFC 7643 2.2 characteristics that the server relies on', () => {
    const characteristic = (text: string, type = USER_TYPE): unknown[] => {
        const found = findAttribute(type, parseAttributePath(text))!
        const { caseExact, mutability, returned, required, uniqueness } = found.subAttribute ?? found.attribute
        return [caseExact, mutability, returned, required, uniqueness]
    }
    it('userName', () => assert.deepEqual(characteristic('userName'), [false, 'readWrite', 'default', true, 'server']))
    it('id', () => assert.deepEqual(characteristic('id'), [true, 'readOnly', 'always', false, 'server']))
    it('externalId', () =>
        assert.deepEqual(characteristic('externalId'), [true, 'readWrite', 'default', false, 'none']))
    it('Group.displayName', () =>
        assert.deepEqual(characteristic('displayName', GROUP_TYPE), [false, 'readWrite', 'default', true, 'server']))
    it('a member is immutable', () => {
        for (const sub of ['value', '$ref', 'type']) {
            assert.equal(characteristic(`members.${sub}`, GROUP_TYPE)[1], 'immutable')
        }
        assert.equal(characteristic('members.display', GROUP_TYPE)[1], 'readOnly')
    })
    it('User.groups is read-only', () => assert.equal(characteristic('groups')[1], 'readOnly'))
    it('what costs a query of its own is returned on request', () => {
        const urn = 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User'
        for (const name of ['company', 'location', 'building']) {
            assert.equal(characteristic(`${urn}:${name}`)[2], 'request')
        }
    })
})
