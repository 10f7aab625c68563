/** A SCIM client that repeats what may be repeated when the platform cut a request off. */
import type { Method, RequestOverrides, ScimAnswer } from '../../okta/scim-client.ts'
import { ScimClient } from '../../okta/scim-client.ts'
import { MAX_RETRIES, isCancelled } from '../../okta/task-error.ts'

/**
 * Reads, PUT, PATCH and DELETE mean the same when sent again, so a cut-off one is, three times at most. A POST is not:
 * whoever sends it has to look first whether it took effect.
 */
export class PersistentScimClient extends ScimClient {
    override async send<Body>(
        method: Method,
        path: string,
        body?: unknown,
        overrides?: RequestOverrides,
    ): Promise<ScimAnswer<Body>> {
        for (let retries = 0; ; retries++) {
            const answer = await super.send<Body>(method, path, body, overrides)
            if (method === 'POST' || !isCancelled(answer) || retries >= MAX_RETRIES) {
                return answer
            }
        }
    }
}
