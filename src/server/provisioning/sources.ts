/** The lists there are: people and groups. */

import { GROUP_TYPE, USER_TYPE } from '../scim/schema/resource-types.ts'
import { anyOf, returnedByDefault } from '../scim/wanted.ts'
import type { Source } from './find.ts'
import { lookedUpName, singleBest } from './matching/single-best.ts'
import { GROUP_SORT_COLUMNS, groupColumns, USER_COLUMNS, USER_SORT_COLUMNS } from './query-columns.ts'
import { isSysId, RETIRED_AT, type GroupRecord, type UserRecord } from './records.ts'
import { groupSurroundings, renderGroups } from './render-group.ts'
import { renderUsers } from './render-user.ts'
import type { Context } from './stores.ts'
import { surroundingsOf } from './surroundings.ts'

/** Everybody, active or not. */
export function userSource(context: Context): Source<UserRecord> {
    const byDefault = returnedByDefault(USER_TYPE)
    return {
        type: USER_TYPE,
        columns: USER_COLUMNS,
        sortColumns: USER_SORT_COLUMNS,
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
