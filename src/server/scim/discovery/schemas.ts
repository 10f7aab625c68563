/** The schemas, told to clients (RFC 7643 section 7). */
import type { Attribute, ResourceType, Schema } from '../attribute.ts'
import type { JsonObject } from '../resource.ts'
import { sameName } from '../schema/lookup.ts'
import { SCHEMA_URN } from '../schema/urns.ts'
import { SERVICE_SCHEMAS } from './service-schemas.ts'

function renderAttribute(attribute: Attribute): JsonObject {
    const rendered: JsonObject = {
        name: attribute.name,
        type: attribute.type,
        multiValued: attribute.multiValued,
        description: attribute.description,
        required: attribute.required,
        mutability: attribute.mutability,
        returned: attribute.returned,
    }
    if (attribute.type !== 'complex' && attribute.type !== 'boolean') {
        rendered.caseExact = attribute.caseExact
        rendered.uniqueness = attribute.uniqueness
    }
    if (attribute.canonicalValues) rendered.canonicalValues = [...attribute.canonicalValues]
    if (attribute.referenceTypes) rendered.referenceTypes = [...attribute.referenceTypes]
    if (attribute.subAttributes) rendered.subAttributes = attribute.subAttributes.map(renderAttribute)
    return rendered
}

function render(schema: Schema, baseUrl: string): JsonObject {
    return {
        schemas: [SCHEMA_URN],
        id: schema.id,
        name: schema.name,
        description: schema.description,
        attributes: schema.attributes.map(renderAttribute),
        meta: { resourceType: 'Schema', location: `${baseUrl}/Schemas/${schema.id}` },
    }
}

/** Those of the types and those that describe the service. */
function allSchemas(types: readonly ResourceType[]): Schema[] {
    const schemas = types.flatMap((type) => [type.schema, ...type.extensions.map((extension) => extension.schema)])
    return [...schemas, ...SERVICE_SCHEMAS]
}

/** All schemas as resources; `baseUrl` is the SCIM base without a slash at the end. */
export function renderSchemas(baseUrl: string, types: readonly ResourceType[]): JsonObject[] {
    return allSchemas(types).map((schema) => render(schema, baseUrl))
}

/** The schema with this URN in any letter case as a resource, or undefined. */
export function renderSchema(baseUrl: string, types: readonly ResourceType[], urn: string): JsonObject | undefined {
    const schema = allSchemas(types).find((candidate) => sameName(candidate.id, urn))
    return schema && render(schema, baseUrl)
}
