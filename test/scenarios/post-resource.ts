/** A POST and what follows when its answer is lost: whoever sent it looks first whether it took effect. */
import assert from 'node:assert/strict'
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { ListResponse, ResourceMeta, ScimErrorBody } from '../../okta/scim-message.ts'
import { MAX_RETRIES, isCancelled } from '../../okta/task-error.ts'
import type { Created } from './scenario.ts'

interface Resource {
    id?: string
    meta?: ResourceMeta
}

/** The requests for one resource of one endpoint. */
export interface Requests<Kind extends Resource> {
    endpoint: '/Users' | '/Groups'
    post(): Promise<ScimAnswer<Kind & ScimErrorBody>>
    lookup(): Promise<ScimAnswer<ListResponse<Kind> & ScimErrorBody>>
    replace(id: string, found: Kind): Promise<ScimAnswer<Kind & ScimErrorBody>>
}

/**
 * POSTs until the resource is there: 201 with its Location; after a cut-off the lookup decides whether to replace what
 * it finds or to POST again. Fails for any other answer.
 */
export async function createdBy<Kind extends Resource>(requests: Requests<Kind>): Promise<Created<Kind>> {
    for (let retries = 0; ; retries++) {
        const answer = await requests.post()
        if (!isCancelled(answer) || retries >= MAX_RETRIES) {
            assert.equal(answer.status, 201, answer.text)
            assert.ok(answer.body.id, 'the created resource has an id')
            const location = answer.headers.get('location') ?? ''
            assert.ok(location.endsWith(`${requests.endpoint}/${answer.body.id}`), `Location is '${location}'`)
            assert.equal(answer.body.meta?.location, location)
            return { id: answer.body.id, resource: answer.body, answer }
        }
        const found = (await requests.lookup()).body.Resources?.[0]
        if (found?.id) {
            const replaced = await requests.replace(found.id, found)
            assert.equal(replaced.status, 200, replaced.text)
            return { id: found.id, resource: replaced.body, answer: undefined }
        }
    }
}

/** POSTs, again after a cut-off, and fails unless the answer is a refusal, which it returns. */
export async function refusedBy<Kind extends Resource>(
    post: Requests<Kind>['post'],
): Promise<ScimAnswer<ScimErrorBody>> {
    for (let retries = 0; ; retries++) {
        const answer = await post()
        if (!isCancelled(answer) || retries >= MAX_RETRIES) {
            assert.ok(answer.status >= 400, `expected a refusal, got ${answer.status} ${answer.text}`)
            return answer
        }
    }
}
