/** The enterprise extension of User (RFC 7643 section 4.3). */
import type { Schema } from '../attribute.ts'
import { attribute, complex } from './define.ts'
import { ENTERPRISE_USER_URN } from './urns.ts'

export const ENTERPRISE_USER_SCHEMA: Schema = {
    id: ENTERPRISE_USER_URN,
    name: 'EnterpriseUser',
    description: 'Enterprise user',
    attributes: [
        attribute({ name: 'employeeNumber', description: 'Number the organization gave the employee.' }),
        attribute({ name: 'costCenter', description: 'Name of the cost center.' }),
        attribute({ name: 'organization', description: 'Name of the organization.' }),
        attribute({ name: 'division', description: 'Name of the division.' }),
        attribute({ name: 'department', description: 'Name of the department.' }),
        complex('manager', 'The manager of the user.', [
            attribute({ name: 'value', description: 'The id of the manager.', caseExact: true }),
            attribute({
                name: '$ref',
                description: 'URL of the manager.',
                type: 'reference',
                referenceTypes: ['User'],
                caseExact: true,
                mutability: 'readOnly',
            }),
            attribute({
                name: 'displayName',
                description: 'Name of the manager for display.',
                mutability: 'readOnly',
                returned: 'request',
            }),
        ]),
    ],
}
