/** From records of sys_user_group to SCIM groups. */

import type { ScimResource } from '../scim/resource.ts'
import { GROUP_URN } from '../scim/schema/urns.ts'
import { scimTime } from './query.ts'
import type { GroupRecord } from './records.ts'
import type { Context } from './stores.ts'

/** Renders groups with their members: one query for all of them. */
export function renderGroups(context: Context, groups: readonly GroupRecord[]): ScimResource[] {
    const members = groups.length > 0 ? context.groups.members(groups.map((group) => group.sysId)) : {}
    return groups.map((group) => {
        const resource: ScimResource = { schemas: [GROUP_URN], id: group.sysId, displayName: group.name }
        resource.members = (members[group.sysId] ?? []).map((userId) => ({
            value: userId,
            $ref: `${context.baseUrl}/Users/${userId}`,
            type: 'User',
        }))
        resource.meta = {
            resourceType: 'Group',
            created: scimTime(group.createdOn),
            lastModified: scimTime(group.updatedOn),
            location: `${context.baseUrl}/Groups/${group.sysId}`,
        }
        return resource
    })
}
