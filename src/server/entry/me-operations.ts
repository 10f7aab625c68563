/** /Me: the calling user's own resource under another address (RFC 7644 section 3.11). */

import { gs } from '@servicenow/glide'
import { scimError } from '../scim/error.ts'
import type { Answer, Exchange } from './exchange.ts'
import * as users from './user-operations.ts'

const OPERATIONS = { GET: users.read, PUT: users.replace, PATCH: users.modify, DELETE: users.remove }

/** GET, PUT, PATCH and DELETE answer as `/Users/{id}` does for the caller; the integration user can only be read. */
export function forward(exchange: Exchange): Answer {
    const own: Exchange = { ...exchange, path: ['Users', String(gs.getUserID())] }
    return OPERATIONS[exchange.method as keyof typeof OPERATIONS](own)
}

/** POST: nobody signs up through SCIM here. */
export function create(): Answer {
    throw scimError(403, 'The caller is a user already; create others with POST /Users')
}
