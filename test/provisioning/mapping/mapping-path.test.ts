import assert from 'node:assert/strict'
import { formatPlace, placeKey, readPath } from '../../../src/server/provisioning/mapping/mapping-path.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN, USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { ACME } from './mappings.ts'

const field = { takes: 'none', isReference: false } as const
const reference = { takes: 'none', isReference: true } as const

describe('paths of mappings', () => {
    const good: [string, typeof field | typeof reference, string][] = [
        ['title', field, 'title'],
        [' TITLE ', field, 'title'],
        [`${USER_URN}:title`, field, 'title'],
        ['name.GivenName', field, 'name.givenName'],
        ['emails[type eq "Work"].value', field, 'emails[type eq "work"].value'],
        ['EMAILS[ TYPE EQ "home" ].VALUE', field, 'emails[type eq "home"].value'],
        [`${ENTERPRISE_USER_URN.toUpperCase()}:employeenumber`, field, `${ENTERPRISE_USER_URN}:employeeNumber`],
        [`${ENTERPRISE_USER_URN}:department`, reference, `${ENTERPRISE_USER_URN}:department`],
        [`${ENTERPRISE_USER_URN}:manager.VALUE`, reference, `${ENTERPRISE_USER_URN}:manager.value`],
        [`${SERVICENOW_USER_URN}:badge`, field, `${SERVICENOW_USER_URN}:badge`],
        [`${ACME}:badge`, field, `${ACME}:badge`],
        [`${ACME}:mentor.value`, reference, `${ACME}:mentor.value`],
        [`URN:${ACME.slice(4)}:badge`, field, `${ACME}:badge`],
        [
            'urn:ietf:params:scim:schemas:extension:acme:2.0:User:badge',
            field,
            'urn:ietf:params:scim:schemas:extension:acme:2.0:User:badge',
        ],
    ]
    for (const [path, terms, canonical] of good) {
        it(`reads ${path}`, () => {
            const read = readPath(path, terms)
            assert.ok('place' in read, 'fault' in read ? read.fault : '')
            assert.equal(formatPlace(read.place), canonical)
        })
    }

    const bad: [string, typeof field | typeof reference, RegExp][] = [
        ['', field, /no attribute path/],
        ['a b', field, /no attribute path/],
        ['badge', field, /need the URN of an extension/],
        ['active', field, /built in/],
        ['externalId', field, /built in/],
        ['id', field, /read-only/],
        ['meta.created', field, /read-only/],
        ['groups[type eq "direct"].value', field, /read-only/],
        ['password', field, /no attribute of a SCIM user/],
        ['emails', field, /emails\[type eq "work"\]\.value/],
        ['emails.value', field, /several values/],
        ['name', field, /several parts/],
        ['name.nick', field, /no part of name/],
        ['emails[type eq "work"].type', field, /tells the values/],
        ['emails[type eq "work"].primary', field, /tells the values/],
        ['emails[type eq "work"].nope', field, /no part of emails/],
        ['emails[type eq ""].value', field, /no attribute path/],
        ['titles[type eq "work"].value', field, /no list/],
        ['title', reference, /only those can name records/],
        ['emails[type eq "work"].value', reference, /only those can name records/],
        [`${ENTERPRISE_USER_URN}:badge`, field, /enterprise extension/],
        [`${ENTERPRISE_USER_URN}:manager`, field, /no part that can be mapped/],
        [`${ENTERPRISE_USER_URN}:manager.value`, field, /no part that can be mapped/],
        [`${ENTERPRISE_USER_URN}:manager.displayName`, reference, /no part that can be mapped/],
        [`${ENTERPRISE_USER_URN}:department.value`, reference, /no part that can be mapped/],
        [`${SERVICENOW_USER_URN}:verdicts`, field, /read-only/],
        [`${ACME}:mentor.value`, field, /no part that can be mapped/],
        [`${ACME}:mentor.name`, reference, /no part that can be mapped/],
        [`${ACME}:constructor`, field, /cannot be used/],
        [`${ACME}:$ref`, field, /cannot be used/],
        ['urn:ietf:params:scim:schemas:core:2.0:Group:displayName', field, /takes no new attributes/],
        ['urn:ietf:params:scim:schemas:extension:servicenow:2.0:Group:email', field, /takes no new attributes/],
    ]
    for (const [path, terms, fault] of bad) {
        it(`refuses ${path === '' ? 'nothing' : path}${terms.isReference ? ' of a reference' : ''}`, () => {
            const read = readPath(path, terms)
            assert.ok('fault' in read, JSON.stringify(read))
            assert.match(read.fault, fault)
        })
    }

    it('takes two spellings of one attribute for the same, and an attribute and its value', () => {
        const keyOf = (path: string, terms: typeof field | typeof reference) => {
            const read = readPath(path, terms)
            assert.ok('place' in read)
            return placeKey(read.place)
        }
        assert.equal(keyOf(`${ACME}:Badge`, field), keyOf(`${ACME.toUpperCase().replace('URN', 'urn')}:badge`, field))
        assert.equal(keyOf(`${ACME}:mentor`, field), keyOf(`${ACME}:mentor.value`, reference))
        assert.notEqual(keyOf('emails[type eq "work"].value', field), keyOf('emails[type eq "home"].value', field))
    })
})
