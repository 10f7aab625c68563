/** Attributes that the standard schemas do not have, made from the mappings that name them. */

import type { Attribute, ResourceType, Schema } from '../../scim/attribute.ts'
import { attribute, complex } from '../../scim/schema/define.ts'
import { findExtension, namedAttribute } from '../../scim/schema/lookup.ts'
import type { AttributeKind, Resolver } from '../authority/configuration.ts'
import type { Place } from './user-mapping.ts'

/** An attribute of an extension, as a mapping describes it. */
export interface CustomAttribute {
    readonly place: Place & { readonly kind: 'extension' }
    readonly field: string
    readonly type: AttributeKind
    /** Of a reference. */
    readonly resolver?: Resolver
}

/** The type with these attributes added, in their order; the type itself when there is none. */
export function withCustomAttributes(type: ResourceType, added: readonly CustomAttribute[]): ResourceType {
    return added.reduce(withAttribute, type)
}

function withAttribute(type: ResourceType, custom: CustomAttribute): ResourceType {
    const { urn, name } = custom.place
    const schema = findExtension(type, urn) ?? newSchema(urn)
    if (namedAttribute(schema.attributes, name)) return type
    const grown = { schema: { ...schema, attributes: [...schema.attributes, attributeFor(custom)] }, required: false }
    const known = type.extensions.some((extension) => extension.schema === schema)
    return {
        ...type,
        extensions: known
            ? type.extensions.map((extension) => (extension.schema === schema ? grown : extension))
            : [...type.extensions, grown],
    }
}

function newSchema(urn: string): Schema {
    return { id: urn, name: schemaName(urn), description: 'Attributes that an administrator mapped', attributes: [] }
}

/** Parts of URNs that name nobody. */
const GENERIC = ['urn', 'ietf', 'params', 'scim', 'schemas', 'extension']

/** `AcmeUser` for `urn:ietf:params:scim:schemas:extension:acme:2.0:User`. */
function schemaName(urn: string): string {
    const words = urn
        .split(':')
        .filter((part) => GENERIC.indexOf(part.toLowerCase()) < 0 && !/^v?\d+(\.\d+)*$/i.test(part))
        .map((part) => part.replace(/[^A-Za-z0-9]/g, ''))
        .filter((part) => part !== '')
    const name = words
        .slice(-2)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('')
    return name === '' ? 'CustomUser' : name
}

/** Names of records each cost a query, so they are returned on request only. */
function attributeFor({ place, field, type, resolver }: CustomAttribute): Attribute {
    const { name, sub } = place
    if (!resolver) return attribute({ name, type, description: `Column ${field} of sys_user.` })
    if (sub === undefined) {
        return attribute({
            name,
            description: `Names a record of ${resolver.table} by its ${resolver.shownField}.`,
            returned: 'request',
        })
    }
    const readOnly = { mutability: 'readOnly' } as const
    const url = attribute({
        name: '$ref',
        description: 'URL of the user.',
        type: 'reference',
        referenceTypes: ['User'],
        caseExact: true,
        ...readOnly,
    })
    return complex(name, `A record of ${resolver.table}.`, [
        attribute({ name: sub, description: 'The id of the record.', caseExact: true }),
        ...(resolver.table === 'sys_user' ? [url] : []),
        attribute({
            name: 'displayName',
            description: 'Name of the record for display.',
            returned: 'request',
            ...readOnly,
        }),
    ])
}
