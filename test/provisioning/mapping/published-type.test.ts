import assert from 'node:assert/strict'
import { userMapping } from '../../../src/server/provisioning/mapping/compile-mapping.ts'
import { publishedType } from '../../../src/server/provisioning/mapping/published-type.ts'
import { parseAttributePath } from '../../../src/server/scim/attribute-path.ts'
import { findAttribute } from '../../../src/server/scim/schema/lookup.ts'
import { USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { ACME, authority, mapping, settings, SHIPPED } from './mappings.ts'

const MAPPINGS = [...SHIPPED, mapping(`${ACME}:badge`, 'u_badge'), mapping(`${ACME}:desk`, 'u_desk')]

function mutability(path: string, denied: readonly string[]): string {
    const rows = settings(
        MAPPINGS,
        denied.map((field) => authority(field)),
    )
    const found = findAttribute(publishedType(userMapping(rows), rows), parseAttributePath(path))!
    return (found.subAttribute ?? found.attribute).mutability
}

describe('the type that /Schemas tells', () => {
    it('is the mapping’s own while Okta may write everything now and then', () => {
        const modes = ['own', 'seed', 'create'] as const
        const rows = settings(SHIPPED, [
            ...modes.map((mode, index) => authority(['title', 'manager', 'email'][index]!, { mode })),
            authority('u_elsewhere'),
        ])
        assert.equal(publishedType(userMapping(rows), rows), USER_TYPE)
    })

    it('says readOnly for a plain attribute, a part of one, and an attribute of an extension', () => {
        assert.equal(mutability('title', ['title']), 'readOnly')
        assert.equal(mutability('userName', ['title']), 'readWrite')
        assert.equal(mutability('name.givenName', ['first_name']), 'readOnly')
        assert.equal(mutability('name', ['first_name']), 'readWrite')
        assert.equal(mutability(`${ENTERPRISE_USER_URN}:department`, ['department']), 'readOnly')
        assert.equal(mutability(`${ACME}:badge`, ['u_badge']), 'readOnly')
        assert.equal(mutability(`${ACME}:desk`, ['u_badge']), 'readWrite')
    })

    it('says it of a part of a list only when it holds for all its columns', () => {
        assert.equal(mutability('phoneNumbers.value', ['phone', 'mobile_phone']), 'readWrite')
        assert.equal(mutability('phoneNumbers.value', ['phone', 'mobile_phone', 'home_phone']), 'readOnly')
        assert.equal(mutability('phoneNumbers', ['phone', 'mobile_phone', 'home_phone']), 'readWrite')
        assert.equal(mutability('addresses.locality', ['street']), 'readWrite')
    })

    it('says it of an attribute of which no part can be written', () => {
        assert.equal(mutability(`${ENTERPRISE_USER_URN}:manager.value`, ['manager']), 'readOnly')
        assert.equal(mutability(`${ENTERPRISE_USER_URN}:manager`, ['manager']), 'readOnly')
    })

    it('leaves the type that requests are read with as it is', () => {
        const rows = settings(SHIPPED, [authority('title')])
        const compiled = userMapping(rows)
        publishedType(compiled, rows)
        assert.equal(findAttribute(compiled.type, { attribute: 'title' })!.attribute.mutability, 'readWrite')
    })
})
