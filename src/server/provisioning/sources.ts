/** The lists there are: people and groups. */

import { GROUP_TYPE } from '../scim/schema/resource-types.ts'
import { anyOf, returnedByDefault } from '../scim/wanted.ts'
import type { Source } from './find.ts'
import { lookedUpName, singleBest } from './matching/single-best.ts'
import { GROUP_SORT_COLUMNS, groupColumns } from './query-columns.ts'
import { isSysId, RETIRED_AT, type GroupRecord, type UserRecord } from './records.ts'
import { groupSurroundings, renderGroups } from './render-group.ts'
import { renderUsers } from './render-user.ts'
import type { Context } from './stores.ts'
import { surroundingsOf } from './surroundings.ts'
import { userColumns, userSortColumns } from './user-columns.ts'

/** Everybody, active or not. */
export function userSource(context: Context): Source<UserRecord> {
    const { mapping } = context
    const byDefault = returnedByDefault(mapping.type)
    return {
        type: mapping.type,
        columns: userColumns(mapping),
        sortColumns: userSortColumns(mapping),
        always: [],
        narrow: (filter, users) => {
            const userName = lookedUpName(filter)
            if (userName === undefined || users.length < 2) return users
            const best = singleBest(users, userName)
            return best ? [best] : []
        },
        window: context.users.window,
        count: context.users.count,
        render: (users, wanted) => {
            // The version is made of all that is returned by default.
            const withVersion = wanted('meta.version')
            const surroundings = surroundingsOf(context, users, withVersion ? anyOf(byDefault, wanted) : wanted)
            return renderUsers(context, users, surroundings, withVersion)
        },
    }
}

/** Every group but those that SCIM retired. */
export function groupSource(context: Context): Source<GroupRecord> {
    return {
        type: GROUP_TYPE,
        columns: groupColumns((member) => (isSysId(member) ? context.groups.holders(member) : [])),
        sortColumns: GROUP_SORT_COLUMNS,
        always: [[{ field: RETIRED_AT, operator: 'ISEMPTY', value: '' }]],
        window: context.groups.window,
        count: context.groups.count,
        render: (groups, wanted) => renderGroups(context, groups, groupSurroundings(context, groups, wanted)),
    }
}
