/** The resource types the server offers (RFC 7643 section 6). */
import type { ResourceType } from '../attribute.ts'
import { ENTERPRISE_USER_SCHEMA } from './enterprise-user.ts'
import { GROUP_SCHEMA } from './group.ts'
import { SERVICENOW_GROUP_SCHEMA, SERVICENOW_USER_SCHEMA } from './servicenow.ts'
import { USER_SCHEMA } from './user.ts'

export const USER_TYPE: ResourceType = {
    name: 'User',
    endpoint: '/Users',
    description: 'User account',
    schema: USER_SCHEMA,
    extensions: [
        { schema: ENTERPRISE_USER_SCHEMA, required: false },
        { schema: SERVICENOW_USER_SCHEMA, required: false },
    ],
}

export const GROUP_TYPE: ResourceType = {
    name: 'Group',
    endpoint: '/Groups',
    description: 'Group',
    schema: GROUP_SCHEMA,
    extensions: [{ schema: SERVICENOW_GROUP_SCHEMA, required: false }],
}

/** All of them, in the order they are listed. */
export const RESOURCE_TYPES: readonly ResourceType[] = [USER_TYPE, GROUP_TYPE]
