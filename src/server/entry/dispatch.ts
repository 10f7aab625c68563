/** Which operation answers a method and path. Every route of the package comes here, whichever the platform picks. */

import { scimError } from '../scim/error.ts'
import { errorBody } from '../scim/message.ts'
import { bulk } from './bulk-operation.ts'
import { guardExchange } from './clone-guard.ts'
import * as discovery from './discovery-operations.ts'
import type { Answer, Exchange, Method } from './exchange.ts'
import * as groups from './group-operations.ts'
import * as me from './me-operations.ts'
import * as search from './search-operations.ts'
import * as users from './user-operations.ts'

type Operation = (exchange: Exchange) => Answer
type Endpoint = Readonly<Partial<Record<Method, Operation>>>

const ROOT: Endpoint = { GET: search.listEverything }
const ROOT_SEARCH: Endpoint = { POST: search.searchEverything }

const COLLECTIONS: Readonly<Record<string, Endpoint>> = {
    Users: { GET: search.listUsers, POST: users.create },
    Groups: { GET: search.listGroups, POST: groups.create },
    Me: { GET: me.forward, PUT: me.forward, PATCH: me.forward, DELETE: me.forward, POST: me.create },
    Bulk: { POST: (exchange) => bulk(exchange, (each) => route(each, () => undefined)) },
    ServiceProviderConfig: { GET: discovery.readServiceProviderConfig },
    ResourceTypes: { GET: discovery.listResourceTypes },
    Schemas: { GET: discovery.listSchemas },
}

const SEARCHES: Readonly<Record<string, Endpoint>> = {
    Users: { POST: search.searchUsers },
    Groups: { POST: search.searchGroups },
}

const MEMBERS: Readonly<Record<string, Endpoint>> = {
    Users: { GET: users.read, PUT: users.replace, PATCH: users.modify, DELETE: users.remove },
    Groups: { GET: groups.read, PUT: groups.replace, PATCH: groups.modify, DELETE: groups.remove },
    ResourceTypes: { GET: discovery.readResourceType },
    Schemas: { GET: discovery.readSchema },
}

/**
 * Answers a request by its path and method; throws 404 for a path that is none of the server's endpoints (RFC 7644
 * section 3.2), 403 for a write on an instance that nobody confirmed, and answers 405 with Allow for a method an endpoint
 * does not have.
 */
export function dispatch(exchange: Exchange): Answer {
    return route(exchange, guardExchange)
}

/** The guard sees what an operation is about to answer; the operations of a bulk request were let through with it. */
function route(exchange: Exchange, guard: (exchange: Exchange) => void): Answer {
    const [collection, member, ...rest] = exchange.path
    const endpoint = rest.length > 0 ? undefined : endpointAt(collection, member)
    if (!endpoint) throw scimError(404, `There is no endpoint /${exchange.path.join('/').slice(0, 80)}`)
    const operation = endpoint[exchange.method]
    if (operation) {
        guard(exchange)
        return operation(exchange)
    }
    const allow = Object.keys(endpoint).join(', ')
    exchange.note('method not allowed')
    const error = scimError(405, `${exchange.method} is not possible here; possible are ${allow}`)
    return { status: 405, allow, body: errorBody(error, exchange.requestId) }
}

function endpointAt(collection: string | undefined, member: string | undefined): Endpoint | undefined {
    if (collection === undefined) return ROOT
    if (collection === '.search') return member === undefined ? ROOT_SEARCH : undefined
    if (member === undefined) return named(COLLECTIONS, collection)
    return (member === '.search' && named(SEARCHES, collection)) || named(MEMBERS, collection)
}

function named(endpoints: Readonly<Record<string, Endpoint>>, name: string): Endpoint | undefined {
    return Object.prototype.hasOwnProperty.call(endpoints, name) ? endpoints[name] : undefined
}
