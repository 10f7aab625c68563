/** Asks for all there is of a resource, also what is returned on request only (RFC 7643 section 2.4). */
import type { ResourceType } from '../../src/server/scim/attribute.ts'
import { USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'

/** The `attributes` parameter that names everything. */
export function everyAttribute(type: ResourceType): string {
    const schemas = [type.schema, ...type.extensions.map(({ schema }) => schema)]
    const onRequest = schemas.flatMap(({ id, attributes }) =>
        attributes.flatMap(({ name, subAttributes = [] }) =>
            subAttributes.filter(({ returned }) => returned === 'request').map((sub) => `${id}:${name}.${sub.name}`),
        ),
    )
    return ['externalId', 'meta', ...schemas.map(({ id }) => id), ...onRequest].join(',')
}

/** All of a user. */
export const everyUserAttribute = everyAttribute(USER_TYPE)
