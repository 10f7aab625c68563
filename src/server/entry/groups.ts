/** /Groups: reading groups and their direct members. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { Source } from '../provisioning/find.ts'
import { notFound } from '../provisioning/outcome.ts'
import type { GroupRecord } from '../provisioning/records.ts'
import { renderGroups } from '../provisioning/render-group.ts'
import { GROUP_COLUMNS } from '../provisioning/query-columns.ts'
import { projectResource } from '../scim/projection.ts'
import { GROUP_TYPE } from '../scim/schema/resource-types.ts'
import { contextOf } from './context.ts'
import { handle } from './exchange.ts'
import { listPage, projectionOf } from './lists.ts'

/** GET /Groups (RFC 7644 section 3.4.2). */
export function listGroups(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, (exchange) => {
        const context = contextOf(exchange)
        const source: Source<GroupRecord> = {
            type: GROUP_TYPE,
            columns: GROUP_COLUMNS,
            window: context.groups.window,
            count: context.groups.count,
            render: (groups) => renderGroups(context, groups),
        }
        return listPage(exchange, source, context.limits)
    })
}

/** GET /Groups/{id} (RFC 7644 section 3.4.1). */
export function readGroup(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, (exchange) => {
        const context = contextOf(exchange)
        const id = exchange.path('id')
        const group = context.groups.read(id)
        if (!group) throw notFound('Group', id)
        const resource = renderGroups(context, [group])[0]!
        return { status: 200, body: projectResource(GROUP_TYPE, resource, projectionOf(exchange)) }
    })
}
