/** The operations on groups behind the routes: each takes an exchange and answers. */

import type { Source } from '../provisioning/find.ts'
import { notFound } from '../provisioning/outcome.ts'
import { GROUP_COLUMNS } from '../provisioning/query-columns.ts'
import { isSysId, type GroupRecord } from '../provisioning/records.ts'
import { renderGroups } from '../provisioning/render-group.ts'
import { projectResource } from '../scim/projection.ts'
import { GROUP_TYPE } from '../scim/schema/resource-types.ts'
import { contextOf } from './context.ts'
import type { Answer, Exchange } from './exchange.ts'
import { listPage, projectionOf } from './lists.ts'

/** GET /Groups (RFC 7644 section 3.4.2). */
export function list(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    const source: Source<GroupRecord> = {
        type: GROUP_TYPE,
        columns: GROUP_COLUMNS,
        window: context.groups.window,
        count: context.groups.count,
        render: (groups) => renderGroups(context, groups),
    }
    return listPage(exchange, source, context.limits)
}

/** GET /Groups/{id} (RFC 7644 section 3.4.1). */
export function read(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    const id = exchange.path('id')
    const group = isSysId(id) ? context.groups.read(id) : undefined
    if (!group) throw notFound('Group', id)
    const resource = renderGroups(context, [group])[0]!
    return { status: 200, body: projectResource(GROUP_TYPE, resource, projectionOf(exchange)) }
}
