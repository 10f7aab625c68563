/** The resource types, told to clients (RFC 7643 section 6). */
import type { ResourceType } from '../attribute.ts'
import type { JsonObject } from '../resource.ts'
import { sameName } from '../schema/lookup.ts'
import { RESOURCE_TYPE_URN } from '../schema/urns.ts'

function render(type: ResourceType, baseUrl: string): JsonObject {
    return {
        schemas: [RESOURCE_TYPE_URN],
        id: type.name,
        name: type.name,
        endpoint: type.endpoint,
        description: type.description,
        schema: type.schema.id,
        schemaExtensions: type.extensions.map(({ schema, required }) => ({ schema: schema.id, required })),
        meta: { resourceType: 'ResourceType', location: `${baseUrl}/ResourceTypes/${type.name}` },
    }
}

/** The types as resources; `baseUrl` is the SCIM base without a slash at the end. */
export function renderResourceTypes(baseUrl: string, types: readonly ResourceType[]): JsonObject[] {
    return types.map((type) => render(type, baseUrl))
}

/** The one of the types with this id (`User`, `Group`) as a resource, or undefined. */
export function renderResourceType(
    baseUrl: string,
    types: readonly ResourceType[],
    id: string,
): JsonObject | undefined {
    const type = types.find((candidate) => sameName(candidate.name, id))
    return type && render(type, baseUrl)
}
