/** The schemas of the discovery resources themselves (RFC 7643 sections 5, 6, 7 and 8.7.2, RFC 9865 section 4). */
import type { Attribute, Schema } from '../attribute.ts'
import { attribute, complex, multiValued } from '../schema/define.ts'
import { RESOURCE_TYPE_URN, SCHEMA_URN, SERVICE_PROVIDER_CONFIG_URN } from '../schema/urns.ts'

const readOnly = { mutability: 'readOnly' } as const
const required = { required: true, ...readOnly } as const

function text(name: string, description: string, more: Partial<Attribute> = required): Attribute {
    return attribute({ name, description, ...more })
}

function flag(name: string, description: string): Attribute {
    return attribute({ name, description, type: 'boolean', ...required })
}

function number(name: string, description: string, more: Partial<Attribute> = required): Attribute {
    return attribute({ name, description, type: 'integer', ...more })
}

function url(
    name: string,
    description: string,
    referenceTypes: readonly string[],
    more: Partial<Attribute>,
): Attribute {
    return attribute({ name, description, type: 'reference', referenceTypes, caseExact: true, ...more })
}

function feature(name: string, description: string, more: readonly Attribute[] = []): Attribute {
    return complex(name, description, [flag('supported', 'Whether the server offers it.'), ...more], required)
}

const SERVICE_PROVIDER_CONFIG: Schema = {
    id: SERVICE_PROVIDER_CONFIG_URN,
    name: 'ServiceProviderConfig',
    description: 'What the server can do',
    attributes: [
        url('documentationUri', 'URL of a page about the server.', ['external'], readOnly),
        feature('patch', 'PATCH requests.'),
        feature('bulk', 'Bulk requests.', [
            number('maxOperations', 'Most operations of one request.'),
            number('maxPayloadSize', 'Most bytes of one request.'),
        ]),
        feature('filter', 'Filters.', [number('maxResults', 'Most resources of one answer.')]),
        feature('changePassword', 'Changes of passwords.'),
        feature('sort', 'Sorting.'),
        feature('etag', 'Versions of resources.'),
        complex(
            'pagination',
            'How lists are paged.',
            [
                flag('cursor', 'Whether by cursor.'),
                flag('index', 'Whether by index.'),
                text('defaultPaginationMethod', 'The method when the client names none.', readOnly),
                number('defaultPageSize', 'Resources of a page when the client names no count.', readOnly),
                number('maxPageSize', 'Most resources of a page.', readOnly),
                number('cursorTimeout', 'Seconds a cursor is valid.', readOnly),
            ],
            readOnly,
        ),
        multiValued(
            'authenticationSchemes',
            'How clients sign in.',
            [
                text('type', 'Kind of the scheme.'),
                text('name', 'Name of the scheme.'),
                text('description', 'What the scheme is.'),
                url('specUri', 'URL of its specification.', ['external'], readOnly),
                url('documentationUri', 'URL of a page about it.', ['external'], readOnly),
                attribute({ name: 'primary', description: 'Whether it is preferred.', type: 'boolean', ...readOnly }),
            ],
            required,
        ),
    ],
}

const RESOURCE_TYPE: Schema = {
    id: RESOURCE_TYPE_URN,
    name: 'ResourceType',
    description: 'A kind of resource',
    attributes: [
        text('id', 'The id of the resource type.', readOnly),
        text('name', 'Name of the resource type.'),
        text('description', 'What it is.', readOnly),
        url('endpoint', 'Where it is, relative to the base URL.', ['uri'], required),
        url('schema', 'URN of its core schema.', ['uri'], { ...required, caseExact: true }),
        multiValued(
            'schemaExtensions',
            'Extensions of the core schema.',
            [
                url('schema', 'URN of the extension.', ['uri'], required),
                flag('required', 'Whether each resource has to have it.'),
            ],
            readOnly,
        ),
    ],
}

/** The characteristics of an attribute, which are the sub-attributes of `attributes`. */
function characteristics(subAttributes: readonly Attribute[]): Attribute[] {
    return [
        text('name', 'Name of the attribute.', { ...required, caseExact: true }),
        text('type', 'Data type.', {
            ...required,
            canonicalValues: ['string', 'boolean', 'decimal', 'integer', 'dateTime', 'reference', 'binary', 'complex'],
        }),
        ...subAttributes,
        flag('multiValued', 'Whether it has several values.'),
        text('description', 'What it is.', readOnly),
        flag('required', 'Whether it must have a value.'),
        text('canonicalValues', 'Values that are suggested.', { ...readOnly, multiValued: true, caseExact: true }),
        attribute({ name: 'caseExact', description: 'Whether letter case counts.', type: 'boolean', ...readOnly }),
        text('mutability', 'Who may write it.', {
            ...readOnly,
            caseExact: true,
            canonicalValues: ['readOnly', 'readWrite', 'immutable', 'writeOnly'],
        }),
        text('returned', 'When it is returned.', {
            ...readOnly,
            caseExact: true,
            canonicalValues: ['always', 'never', 'default', 'request'],
        }),
        text('uniqueness', 'Among whom it is unique.', {
            ...readOnly,
            caseExact: true,
            canonicalValues: ['none', 'server', 'global'],
        }),
        text('referenceTypes', 'What it refers to.', { ...readOnly, multiValued: true, caseExact: true }),
    ]
}

const SCHEMA: Schema = {
    id: SCHEMA_URN,
    name: 'Schema',
    description: 'A schema',
    attributes: [
        text('id', 'URN of the schema.'),
        text('name', 'Name of the schema.'),
        text('description', 'What it describes.', readOnly),
        multiValued(
            'attributes',
            'The attributes of the schema.',
            characteristics([
                multiValued('subAttributes', 'The parts of a complex attribute.', characteristics([]), readOnly),
            ]),
            required,
        ),
    ],
}

/** In the order they are listed, after the schemas of resources. */
export const SERVICE_SCHEMAS: readonly Schema[] = [SERVICE_PROVIDER_CONFIG, RESOURCE_TYPE, SCHEMA]
