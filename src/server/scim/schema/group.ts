/** The core Group schema (RFC 7643 section 4.2). */
import type { Schema } from '../attribute.ts'
import { attribute, multiValued } from './define.ts'
import { GROUP_URN } from './urns.ts'

export const GROUP_SCHEMA: Schema = {
    id: GROUP_URN,
    name: 'Group',
    description: 'Group',
    attributes: [
        attribute({
            name: 'displayName',
            description: 'Name of the group.',
            required: true,
            uniqueness: 'server',
        }),
        multiValued('members', 'Members of the group: users, and groups within the group.', [
            attribute({
                name: 'value',
                description: 'The id of the member.',
                caseExact: true,
                mutability: 'immutable',
            }),
            attribute({
                name: '$ref',
                description: 'URL of the member.',
                type: 'reference',
                referenceTypes: ['User', 'Group'],
                caseExact: true,
                mutability: 'immutable',
            }),
            attribute({
                name: 'type',
                description: 'Resource type of the member.',
                canonicalValues: ['User', 'Group'],
                mutability: 'immutable',
            }),
            attribute({ name: 'display', description: 'Name of the member for display.', mutability: 'readOnly' }),
        ]),
    ],
}
