/** The core Group schema (RFC 7643 section 4.2); groups can only be read. */
import type { Schema } from '../attribute.ts'
import { attribute, multiValued } from './define.ts'
import { GROUP_URN } from './urns.ts'

const readOnly = { mutability: 'readOnly' } as const

export const GROUP_SCHEMA: Schema = {
    id: GROUP_URN,
    name: 'Group',
    description: 'Group',
    attributes: [
        attribute({ name: 'displayName', description: 'Name of the group.', ...readOnly }),
        multiValued(
            'members',
            'Members of the group.',
            [
                attribute({ name: 'value', description: 'The id of the member.', caseExact: true, ...readOnly }),
                attribute({
                    name: '$ref',
                    description: 'URL of the member.',
                    type: 'reference',
                    referenceTypes: ['User', 'Group'],
                    caseExact: true,
                    ...readOnly,
                }),
                attribute({
                    name: 'type',
                    description: 'Resource type of the member.',
                    canonicalValues: ['User', 'Group'],
                    ...readOnly,
                }),
                attribute({ name: 'display', description: 'Name of the member for display.', ...readOnly }),
            ],
            readOnly,
        ),
    ],
}
