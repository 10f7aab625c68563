/** The attributes every resource has, whatever its type (RFC 7643 sections 3 and 3.1). */
import type { Attribute } from '../attribute.ts'
import { attribute, complex } from './define.ts'

const readOnly = { mutability: 'readOnly' } as const

/** `schemas`, `id`, `externalId` and `meta`. */
export const COMMON_ATTRIBUTES: readonly Attribute[] = [
    attribute({
        name: 'schemas',
        description: 'URNs of the schemas of the resource.',
        type: 'reference',
        referenceTypes: ['uri'],
        multiValued: true,
        required: true,
        caseExact: true,
        returned: 'always',
        ...readOnly,
    }),
    attribute({
        name: 'id',
        description: 'Identifier of the resource, issued by the server and never reused.',
        caseExact: true,
        returned: 'always',
        uniqueness: 'server',
        ...readOnly,
    }),
    attribute({
        name: 'externalId',
        description: 'Identifier of the resource at the provisioning client.',
        caseExact: true,
    }),
    complex(
        'meta',
        'Metadata of the resource.',
        [
            attribute({
                name: 'resourceType',
                description: 'Name of the resource type.',
                caseExact: true,
                ...readOnly,
            }),
            attribute({ name: 'created', description: 'When the record was created.', type: 'dateTime', ...readOnly }),
            attribute({
                name: 'lastModified',
                description: 'When the record was last changed.',
                type: 'dateTime',
                ...readOnly,
            }),
            attribute({
                name: 'location',
                description: 'URL of the resource.',
                type: 'reference',
                referenceTypes: ['uri'],
                caseExact: true,
                ...readOnly,
            }),
            attribute({
                name: 'version',
                description: 'The version of the resource, as in the ETag header.',
                caseExact: true,
                ...readOnly,
            }),
        ],
        readOnly,
    ),
]
